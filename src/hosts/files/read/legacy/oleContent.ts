/** What an OLE compound file holds, by the names of its streams. */
export type OleContent = "workbook" | "locked" | "other";

/** A directory entry is 128 bytes: the name in UTF-16, its length in bytes at 64, the kind of entry at 66. */
const ENTRY = 128;
const FIRST = 512;
const STREAM = 2;

export function oleContent(bytes: Uint8Array): OleContent {
  const names = streamNames(bytes);
  if (names.has("EncryptedPackage")) return "locked";
  return names.has("Workbook") || names.has("WORKBOOK") || names.has("Book") || names.has("BOOK")
    ? "workbook"
    : "other";
}

/** Directory sectors may stand anywhere, but always at a multiple of 128 bytes. */
function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = FIRST; at + ENTRY <= bytes.length; at += ENTRY) {
    const nameBytes = bytes[at + 64] as number;
    const isStream = bytes[at + 66] === STREAM && bytes[at + 65] === 0 && nameBytes >= 4 && nameBytes <= 64;
    if (!isStream || bytes[at + nameBytes - 1] !== 0 || bytes[at + nameBytes - 2] !== 0) continue;
    names.add(new TextDecoder("utf-16le").decode(bytes.subarray(at, at + nameBytes - 2)));
  }
  return names;
}
