/** Windows-1252 characters of the bytes 0x80 to 0x9F. */
const HIGH = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/**
 * Decodes bytes in the encoding that `decoder` is for. Node 20 takes windows-1252 for ISO-8859-1, which turns the quotes
 * and dashes of Windows programs into control characters; they are put right here.
 */
export function decodeBytes(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/g, (char) => HIGH[char.charCodeAt(0) - 0x80] ?? char);
}
