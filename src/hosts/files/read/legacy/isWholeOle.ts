/** Numbers of sectors are below this; above it the table says free, end, or what holds the table itself. */
const SECTORS = 0xfffffffa;
/** Sectors of the allocation table that the header itself names; further ones are named in a chain of sectors. */
const NAMED_IN_HEADER = 109;
const FIRST_NAMED = 76;

/**
 * Whether every chain of sectors that an OLE compound file tells of lies within the file ([MS-CFB] 2.2-2.5). SheetJS reads
 * what is left of a file that was cut off, and does not tell.
 */
export function isWholeOle(bytes: Uint8Array): boolean {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return false;
  const shift = data.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return false;
  const sectorBytes = 1 << shift;
  const isInside = (sector: number) => (sector + 2) * sectorBytes <= bytes.length;
  const tables = tableSectors(data, sectorBytes, isInside);
  if (tables === undefined) return false;
  return tables.every((table, index) => {
    if (!isInside(table)) return false;
    const perTable = sectorBytes / 4;
    for (let entry = 0; entry < perTable; entry++) {
      const next = data.getUint32((table + 1) * sectorBytes + entry * 4, true);
      if (next < SECTORS && !(isInside(next) && isInside(index * perTable + entry))) return false;
    }
    return true;
  });
}

/** The sectors that hold the allocation table; undefined where the list of them is cut off. */
function tableSectors(
  data: DataView,
  sectorBytes: number,
  isInside: (sector: number) => boolean,
): number[] | undefined {
  const count = data.getUint32(44, true);
  const sectors: number[] = [];
  for (let index = 0; index < Math.min(count, NAMED_IN_HEADER); index++) {
    sectors.push(data.getUint32(FIRST_NAMED + index * 4, true));
  }
  let next = data.getUint32(68, true);
  const perSector = sectorBytes / 4 - 1;
  while (sectors.length < count) {
    if (!isInside(next)) return undefined;
    const start = (next + 1) * sectorBytes;
    for (let index = 0; index < perSector && sectors.length < count; index++) {
      sectors.push(data.getUint32(start + index * 4, true));
    }
    next = data.getUint32(start + perSector * 4, true);
  }
  return sectors;
}
