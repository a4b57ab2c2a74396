import { utf16Order } from "../contentKind";
import { decodeBytes } from "./decodeBytes";

export interface DecodedText {
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`. */
  readonly encoding: string;
}

/**
 * Decodes a text file. Text that is no UTF is taken for windows-1252, which Windows programs here write: a guess from a
 * few odd bytes (Cyrillic, Turkish) would spoil names and dashes.
 */
export function decodeFile(bytes: Uint8Array): DecodedText {
  const wide = utf16Order(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    // A fatal decoder throws for bytes that are no UTF-8, and for nothing else.
    return { text: decodeBytes(new TextDecoder("windows-1252"), bytes), encoding: "windows-1252" };
  }
}
