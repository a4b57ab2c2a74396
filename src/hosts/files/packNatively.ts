import { createDeflateRaw, type DeflateRaw } from "node:zlib";
import { Zip, ZipPassThrough } from "fflate";
import { joined, type Packer, PACKED_ON, pieces } from "./write/packZip";

/** Faster than level 1 of fflate, and a little smaller than its level 3. */
const LEVEL = 3;
/** Packed bytes are handed over in chunks of this many. */
const CHUNK = 65_536;
/** Pieces that wait for the packer while the next ones are made. */
const MOST_WAITING = 3;
const NOTHING = new Uint8Array(0);

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
    entry.mtime = PACKED_ON;
    zip.add(entry);
    for (const piece of pieces(text)) {
      entry.push(piece);
      await entry.hasRoom();
    }
    entry.push(NOTHING, true);
    await entry.ended;
  }
  zip.end();
  return joined(chunks);
};

class NativeEntry extends ZipPassThrough {
  override compression = 8;
  /** Settles when all is packed and handed to the zip. */
  readonly ended: Promise<void>;
  readonly #deflate: DeflateRaw = createDeflateRaw({ level: LEVEL, chunkSize: CHUNK });
  #waiting = 0;
  #whenRoom: () => void = () => undefined;

  constructor(path: string) {
    super(path);
    this.#deflate.on("data", (chunk: Buffer<ArrayBuffer>) => this.ondata(null, chunk, false));
    this.ended = new Promise((resolve, reject) => {
      this.#deflate.once("error", reject);
      this.#deflate.once("end", () => {
        this.ondata(null, NOTHING, true);
        resolve();
      });
    });
  }

  /** Takes a piece in without waiting for it; fflate has counted and summed it already. */
  protected override process(piece: Uint8Array, final: boolean): void {
    if (final) {
      this.#deflate.end();
      return;
    }
    this.#waiting += 1;
    this.#deflate.write(piece, () => {
      this.#waiting -= 1;
      this.#whenRoom();
    });
  }

  /** Also lets the packer hand over what it has finished. */
  async hasRoom(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting >= MOST_WAITING) {
      await new Promise<void>((resolve) => {
        this.#whenRoom = resolve;
      });
    }
  }
}
