import type { ByteWork } from "../byteWork";
import { limits } from "../limits";
import type { Pace } from "../pace";
import { damaged, holdLimit, Refused } from "../refused";
import { partKey } from "./partName";
import { readZipDirectory, type ZipEntry } from "./zipDirectory";

const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** The parts of a zip package, unpacked one by one on demand, within the limits whatever the directory declares. */
export class ZipArchive {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private unpacked = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly pace: Pace,
    private readonly work: ByteWork,
  ) {
    this.entries = readZipDirectory(bytes);
    for (const entry of this.entries.values()) {
      if (entry.encrypted) throw new Refused({ reason: "encrypted" });
    }
  }

  /** The part's name as the zip spells it, however `part` is written. */
  find(part: string): string | undefined {
    return this.entries.get(partKey(part))?.name;
  }

  names(): readonly string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  declaredBytes(part: string): number {
    return this.entries.get(partKey(part))?.unpackedBytes ?? 0;
  }

  /** Refuses before anything is unpacked when what the directory declares of these parts is beyond the limits. */
  preflight(parts: readonly string[]): void {
    let inAll = this.unpacked;
    for (const part of parts) {
      const entry = this.entries.get(partKey(part));
      if (entry === undefined) continue;
      holdLimit("unpacked-bytes", limits.partBytes, entry.unpackedBytes);
      holdRatio(entry, entry.unpackedBytes);
      inAll += entry.unpackedBytes;
    }
    holdLimit("unpacked-bytes", limits.allBytes, inAll);
  }

  /** The part's bytes. Refuses as damaged when the part is missing, cut off or altered. */
  async read(part: string): Promise<Uint8Array> {
    const entry = this.entries.get(partKey(part));
    if (entry === undefined) throw damaged(part);
    this.preflight([part]);
    const packed = this.packedBytes(entry);
    const bytes = entry.method === STORED ? packed : await this.inflate(entry, packed);
    this.unpacked += bytes.length;
    // Some writers leave the checksum out (0).
    if (entry.crc !== 0 && this.work.crc32(bytes) !== entry.crc) throw damaged(entry.name);
    return bytes;
  }

  private async inflate(entry: ZipEntry, packed: Uint8Array): Promise<Uint8Array> {
    const left = limits.allBytes - this.unpacked;
    const most = Math.min(limits.partBytes, left, Math.max(limits.ratioFromBytes, limits.ratio * packed.length));
    const bytes = await this.work.inflate(packed, entry.unpackedBytes, most, () => this.pace.pause());
    await this.pace.pause();
    if (bytes === "broken") throw damaged(entry.name);
    if (bytes !== "too-much") return bytes;
    // The declared size lied; all that is known of the true one is that it is more than this.
    holdLimit("unpacked-bytes", limits.partBytes, most + 1);
    holdLimit("unpacked-bytes", limits.allBytes, this.unpacked + most + 1);
    throw tooPacked(entry, most + 1);
  }

  private packedBytes(entry: ZipEntry): Uint8Array {
    const { bytes } = this;
    const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const at = entry.headerAt;
    if (at < 0 || at + 30 > bytes.length || data.getUint32(at, true) !== LOCAL_HEADER) throw damaged(entry.name);
    const start = at + 30 + data.getUint16(at + 26, true) + data.getUint16(at + 28, true);
    const end = start + entry.packedBytes;
    if (end > bytes.length) throw damaged(entry.name);
    if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged(entry.name);
    return bytes.subarray(start, end);
  }
}

function holdRatio(entry: ZipEntry, unpackedBytes: number): void {
  if (unpackedBytes <= limits.ratioFromBytes) return;
  holdLimit("ratio", limits.ratio, ratioOf(entry, unpackedBytes));
}

function tooPacked(entry: ZipEntry, unpackedBytes: number): Refused {
  const actual = ratioOf(entry, unpackedBytes);
  return new Refused({ reason: "too-large", what: "ratio", limit: limits.ratio, actual });
}

function ratioOf(entry: ZipEntry, unpackedBytes: number): number {
  return Math.ceil(unpackedBytes / Math.max(1, entry.packedBytes));
}
