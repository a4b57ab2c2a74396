/**
 * Heavy work on bytes, which a machine may have a quicker way for than JavaScript. `portableBytes` does it anywhere; who
 * opens files under Node hands in Node's own.
 */
export interface ByteWork {
  /** The SHA-256 of a file, 64 hexadecimal digits. */
  sha256(bytes: Uint8Array): string;
  /** The CRC-32 of a zip part, as its directory states it (ISO 3309): the only witness of a byte that was changed. */
  crc32(bytes: Uint8Array): number;
  /**
   * Unpacks deflated bytes. `expected` is the size that the file declares, which may lie: what really comes out is
   * counted, and the work ends once it is above `most`. `pause` is awaited between pieces where there are any.
   */
  inflate(packed: Uint8Array, expected: number, most: number, pause: () => Promise<void>): Promise<Inflated>;
}

/** The unpacked bytes; `broken` where they are not deflated data or end too early; `too-much` where they pass the limit. */
export type Inflated = Uint8Array | "broken" | "too-much";
