/** Placeholder that is replaced before this is committed. */
export default function PerluDiperiksa() {
  return null;
}
