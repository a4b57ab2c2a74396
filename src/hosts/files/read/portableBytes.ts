import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { ByteWork } from "./byteWork";
import { crc32 } from "./zip/crc32";
import { inflateBounded } from "./zip/inflateBounded";

/** Works wherever JavaScript does, a browser included. */
export const portableBytes: ByteWork = {
  sha256: (bytes) => bytesToHex(sha256(bytes)),
  crc32,
  inflate: inflateBounded,
};
