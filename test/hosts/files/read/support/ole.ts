/** An OLE compound file with empty streams of these names: enough to tell what it holds, too little to be read. */
export function oleOf(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * (3 + Math.ceil(streams.length / 4)));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  // Sectors of 512 bytes, and no allocation table.
  bytes[30] = 9;
  ["Root Entry", ...streams].forEach((name, index) => {
    const entry = new DataView(bytes.buffer, 1024 + index * 128, 128);
    for (let at = 0; at < name.length; at++) entry.setUint16(at * 2, name.charCodeAt(at), true);
    entry.setUint16(64, name.length * 2 + 2, true);
    entry.setUint8(66, index === 0 ? 5 : 2);
  });
  return bytes;
}
