import { limits } from "../limits";
import { damaged, holdLimit, Refused } from "../refused";
import { cleanPartName, partKey } from "./partName";

/** One part as the zip's central directory describes it; nothing of it has been unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  /** As declared: it may lie. */
  readonly unpackedBytes: number;
  /** Where the part's local header starts. */
  readonly headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_OF_DIRECTORY = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
/** The part that is named when the zip itself is broken. */
export const ZIP = "zip";

/**
 * Reads the zip's central directory (APPNOTE 4.3.12-4.3.16, zip64 included) by a part's key.
 * Refuses a zip that is cut off, names a part twice, or points outside itself.
 */
export function readZipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = locateDirectory(data);
  const entries = new Map<string, ZipEntry>();
  let at = directory.at;
  for (let index = 0; index < directory.entries; index++) {
    if (at + ENTRY_BYTES > bytes.length || data.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged(ZIP);
    const nameBytes = data.getUint16(at + 28, true);
    const extraBytes = data.getUint16(at + 30, true);
    const next = at + ENTRY_BYTES + nameBytes + extraBytes + data.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged(ZIP);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes));
    const sizes = readSizes(data, at, at + ENTRY_BYTES + nameBytes, extraBytes);
    const key = partKey(name);
    if (key.split("/").includes("..") || entries.has(key)) throw new Refused({ reason: "unsafe", part: name });
    if (key !== "" && !key.endsWith("/")) {
      entries.set(key, {
        name: cleanPartName(name),
        method: data.getUint16(at + 10, true),
        encrypted: (data.getUint16(at + 8, true) & 1) === 1,
        crc: data.getUint32(at + 16, true),
        ...sizes,
        headerAt: sizes.headerAt + directory.shift,
      });
    }
    at = next;
  }
  return entries;
}

/** `shift`: how far the zip stands behind the start of the file, as when something was put before it. */
function locateDirectory(data: DataView): { entries: number; at: number; shift: number } {
  const end = endOfDirectory(data);
  let [entries, size, offset, before] = [
    data.getUint16(end + 10, true),
    data.getUint32(end + 12, true),
    data.getUint32(end + 16, true),
    end,
  ];
  if (end >= 20 && data.getUint32(end - 20, true) === ZIP64_LOCATOR) {
    const record = Number(data.getBigUint64(end - 12, true));
    if (record + 56 > data.byteLength || data.getUint32(record, true) !== ZIP64_END_OF_DIRECTORY) throw damaged(ZIP);
    entries = Number(data.getBigUint64(record + 32, true));
    size = Number(data.getBigUint64(record + 40, true));
    offset = Number(data.getBigUint64(record + 48, true));
    before = record;
  }
  holdLimit("parts", limits.parts, entries);
  if (isDirectory(data, offset)) return { entries, at: offset, shift: 0 };
  const at = before - size;
  if (!isDirectory(data, at)) throw damaged(ZIP);
  return { entries, at, shift: at - offset };
}

function isDirectory(data: DataView, at: number): boolean {
  return at >= 0 && at + ENTRY_BYTES <= data.byteLength && data.getUint32(at, true) === DIRECTORY_ENTRY;
}

/** Searched from the end: a comment of up to 65,535 bytes may follow it. */
function endOfDirectory(data: DataView): number {
  const last = data.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (data.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged(ZIP);
}

function readSizes(data: DataView, entry: number, extraAt: number, extraBytes: number) {
  const sizes = {
    packedBytes: data.getUint32(entry + 20, true),
    unpackedBytes: data.getUint32(entry + 24, true),
    headerAt: data.getUint32(entry + 42, true),
  };
  for (let at = extraAt; at + 4 <= extraAt + extraBytes; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const fieldsEnd = Math.min(field + data.getUint16(at + 2, true), extraAt + extraBytes);
    // A zip64 field stands only where the 32-bit one is full, and always in this order.
    for (const size of ["unpackedBytes", "packedBytes", "headerAt"] as const) {
      if (sizes[size] !== 0xffffffff) continue;
      if (field + 8 > fieldsEnd) throw damaged(ZIP);
      sizes[size] = Number(data.getBigUint64(field, true));
      field += 8;
    }
  }
  return sizes;
}
