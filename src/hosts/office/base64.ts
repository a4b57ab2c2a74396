/** Bytes at a time: `String.fromCharCode` takes no more arguments than the stack holds. */
const PIECE = 0x6000;

/** Bytes as `Excel.createWorkbook` takes them. */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  // Pieces of a multiple of three bytes stand side by side without padding.
  for (let at = 0; at < bytes.length; at += PIECE) text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return text;
}
