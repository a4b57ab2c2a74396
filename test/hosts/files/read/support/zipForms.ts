/** Other forms in which the same zip may be written; fflate writes only the plain one. */

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;

interface Part {
  readonly local: Uint8Array;
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly entry: Uint8Array;
}

/** Sizes and checksum stand in a descriptor behind each part (general purpose bit 3); its header holds zeros. */
export function withStreamedSizes(zip: Uint8Array): Uint8Array {
  return assemble(split(zip), ({ local, entry, name, packed }) => {
    const header = local.slice();
    const mark = view(header);
    mark.setUint16(6, mark.getUint16(6, true) | 8, true);
    header.fill(0, 14, 26);
    const descriptor = new Uint8Array(16);
    view(descriptor).setUint32(0, 0x08074b50, true);
    descriptor.set(entry.subarray(16, 28), 4);
    return { before: [header, name, packed, descriptor], extra: new Uint8Array(), entry };
  });
}

/** Sizes and places stand in zip64 fields, and the directory is reached through the zip64 records. */
export function asZip64(zip: Uint8Array): Uint8Array {
  const full = assemble(split(zip), ({ local, entry, name, packed }, at) => {
    const extra = new Uint8Array(28);
    const fields = view(extra);
    fields.setUint16(0, 1, true);
    fields.setUint16(2, 24, true);
    fields.setBigUint64(4, BigInt(view(entry).getUint32(24, true)), true);
    fields.setBigUint64(12, BigInt(packed.length), true);
    fields.setBigUint64(20, BigInt(at), true);
    const changed = entry.slice();
    changed.fill(0xff, 20, 28);
    changed.fill(0xff, 42, 46);
    return { before: [local, name, packed], extra, entry: changed };
  });
  const end = full.subarray(full.length - 22);
  const record = new Uint8Array(56);
  const fields = view(record);
  const [entries, size, offset] = [
    view(end).getUint16(10, true),
    view(end).getUint32(12, true),
    view(end).getUint32(16, true),
  ];
  fields.setUint32(0, 0x06064b50, true);
  fields.setBigUint64(4, 44n, true);
  fields.setBigUint64(24, BigInt(entries), true);
  fields.setBigUint64(32, BigInt(entries), true);
  fields.setBigUint64(40, BigInt(size), true);
  fields.setBigUint64(48, BigInt(offset), true);
  const locator = new Uint8Array(20);
  view(locator).setUint32(0, 0x07064b50, true);
  view(locator).setBigUint64(8, BigInt(full.length - 22), true);
  view(locator).setUint32(16, 1, true);
  const empty = end.slice().fill(0xff, 8, 20);
  return join([full.subarray(0, full.length - 22), record, locator, empty]);
}

export function utf16(text: string, littleEnd: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const data = view(bytes);
  data.setUint16(0, 0xfeff, littleEnd);
  for (let at = 0; at < text.length; at++) data.setUint16(2 + at * 2, text.charCodeAt(at), littleEnd);
  return bytes;
}

function split(zip: Uint8Array): Part[] {
  const data = view(zip);
  const parts: Part[] = [];
  let at = data.getUint32(zip.length - 6, true);
  while (data.getUint32(at, true) === ENTRY) {
    const nameLength = data.getUint16(at + 28, true);
    const local = data.getUint32(at + 42, true);
    if (data.getUint32(local, true) !== LOCAL) throw new Error("not a plain zip");
    const start = local + 30 + nameLength;
    parts.push({
      local: zip.slice(local, local + 30),
      name: zip.slice(local + 30, start),
      packed: zip.slice(start, start + data.getUint32(at + 20, true)),
      entry: zip.slice(at, at + 46),
    });
    at += 46 + nameLength;
  }
  return parts;
}

type Rewritten = { before: Uint8Array[]; extra: Uint8Array; entry: Uint8Array };

function assemble(parts: readonly Part[], rewrite: (part: Part, at: number) => Rewritten): Uint8Array {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const plain = part.entry.slice();
    view(plain).setUint32(42, at, true);
    const { before, extra, entry } = rewrite({ ...part, entry: plain }, at);
    view(entry).setUint16(30, extra.length, true);
    body.push(...before);
    directory.push(entry, part.name, extra);
    at += join(before).length;
  }
  const end = new Uint8Array(22);
  view(end).setUint32(0, END, true);
  view(end).setUint16(8, parts.length, true);
  view(end).setUint16(10, parts.length, true);
  view(end).setUint32(12, join(directory).length, true);
  view(end).setUint32(16, at, true);
  return join([...body, ...directory, end]);
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
