import { damaged } from "../refused";
import { decodeBytes } from "../text/decodeBytes";

/** The XML part in UTF-8 without a byte order mark; parts in UTF-16 or in another declared encoding are rewritten. */
export function toUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8")
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  return new TextEncoder().encode(decodeBytes(decoderOf(encoding, part), bytes));
}

function decoderOf(encoding: string, part: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding);
  } catch {
    // An encoding that no one knows: the only thing that can go wrong here.
    throw damaged(part);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const opening = String.fromCharCode(...bytes.subarray(0, 120));
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(opening)?.[1]?.toLowerCase();
  // A part that says UTF-16 but starts with plain bytes isn't.
  return declared === undefined || declared.startsWith("utf") || declared === "us-ascii" ? "utf-8" : declared;
}
