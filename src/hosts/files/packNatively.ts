import * as zlib from "node:zlib";
import { type AsyncFlateStreamHandler, Zip, type ZipInputFile } from "fflate";
import { crc32 } from "./read/zip/crc32";
import { joined, type Packer, PACKED_ON, pieces } from "./write/packZip";

/** As `packZip` packs: higher levels take three times as long for a tenth fewer bytes. */
const LEVEL = 3;
/** Packed bytes are handed over in chunks of this many. */
const CHUNK = 65_536;
/** Pieces that wait for the packer while the next ones are made. */
const MOST_WAITING = 3;
const NOTHING = new Uint8Array(0);
// Node has it since 20.15 and 22.2.
const checksum: (bytes: Uint8Array, before: number) => number = "crc32" in zlib ? zlib.crc32 : crc32;

/**
 * Packs with Node's own deflate, which is several times faster than one in JavaScript and works on another core while
 * the next rows are made.
 */
export const packNatively: Packer = async (parts) => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const { path, text } of parts) {
    const entry = new NativeEntry(path);
    zip.add(entry);
    for (const piece of pieces(text)) await entry.push(piece);
    await entry.end();
  }
  zip.end();
  return joined(chunks);
};

class NativeEntry implements ZipInputFile {
  readonly compression = 8;
  readonly mtime = PACKED_ON;
  size = 0;
  crc = 0;
  /** The zip that the entry is added to puts its own in this place. */
  ondata: AsyncFlateStreamHandler = () => undefined;
  readonly #deflate = zlib.createDeflateRaw({ level: LEVEL, chunkSize: CHUNK });
  readonly #packed: Promise<void>;
  #waiting = 0;
  #whenRoom: () => void = () => undefined;

  constructor(readonly filename: string) {
    this.#deflate.on("data", (chunk: Buffer<ArrayBuffer>) => this.ondata(null, chunk, false));
    this.#packed = new Promise((resolve, reject) => {
      this.#deflate.once("error", reject);
      this.#deflate.once("end", resolve);
    });
  }

  /** Takes a piece in; settles as soon as there is room for the next. */
  async push(piece: Uint8Array): Promise<void> {
    this.size += piece.length;
    this.crc = checksum(piece, this.crc);
    this.#waiting += 1;
    this.#deflate.write(piece, () => {
      this.#waiting -= 1;
      this.#whenRoom();
    });
    // Lets the packer hand over what it has finished.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting >= MOST_WAITING) {
      await new Promise<void>((resolve) => {
        this.#whenRoom = resolve;
      });
    }
  }

  async end(): Promise<void> {
    this.#deflate.end();
    await this.#packed;
    this.ondata(null, NOTHING, true);
  }
}
