/** Placeholder that is replaced before this is committed. */
export default function Ekspor() {
  return null;
}
