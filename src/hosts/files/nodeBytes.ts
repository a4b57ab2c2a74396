import { createHash } from "node:crypto";
import { promisify } from "node:util";
import * as zlib from "node:zlib";
import type { ByteWork, Inflated } from "./read/byteWork";
import { crc32 } from "./read/zip/crc32";

/** Parts up to this size are unpacked where we stand: a trip to another thread costs more. */
const SMALL = 1_000_000;
/** Room beyond the declared size, so that zlib sees the end of the data without a second buffer. */
const SPARE = 64;

const inflateElsewhere = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.inflateRaw);

/** Node's own zlib and OpenSSL, several times as quick as JavaScript. */
export const nodeBytes: ByteWork = {
  sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
  // Node has it since 20.15 and 22.2.
  crc32: "crc32" in zlib ? (bytes) => zlib.crc32(bytes) : crc32,
  inflate,
};

async function inflate(packed: Uint8Array, expected: number, most: number): Promise<Inflated> {
  const chunkSize = Math.max(Math.min(expected, most), 1024) + SPARE;
  const options = { chunkSize, maxOutputLength: Math.max(most, 1) };
  try {
    const out = expected <= SMALL ? zlib.inflateRawSync(packed, options) : await inflateElsewhere(packed, options);
    // Node's own Buffer is slow to cut, and reading two kinds of array slows each.
    return new Uint8Array(out.buffer, out.byteOffset, out.length);
  } catch (fault) {
    const code = typeof fault === "object" && fault !== null && "code" in fault ? fault.code : undefined;
    if (code === "ERR_BUFFER_TOO_LARGE") return "too-much";
    if (typeof code === "string" && code.startsWith("Z_")) return "broken";
    throw fault;
  }
}
