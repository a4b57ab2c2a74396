import { strFromU8, strToU8, unzipSync } from "fflate";
import type { PaketMode } from "../../src/core/paket/paketMode";
import type { Difference } from "../../src/core/paket/verify/difference";
import type { Verified } from "../../src/core/paket/verify/verifyPaket";
import { nodeBytes } from "../../src/hosts/files/nodeBytes";
import { sumsText } from "../../src/hosts/files/paket/sums";
import { verifyBytes } from "../../src/hosts/files/paket/verifyBytes";
import { zipParts } from "../../src/hosts/files/paket/writePaket";
import { paketWordsIn } from "../../src/messages/paketWords";
import { MADE_WITH, paperPaket } from "./paketPapers";

export type Parts = Record<string, Uint8Array>;

export const WORKBOOK = "buku-kerja.xlsx";
const SUMS = "SHA256SUMS";

const made = new Map<PaketMode, Uint8Array>();

/** Makes the packages that are altered. */
export async function makePakets(): Promise<void> {
  for (const mode of ["pemeriksa", "bagikan"] as const) made.set(mode, await paperPaket(mode));
}

export function paketBytes(mode: PaketMode): Uint8Array {
  const bytes = made.get(mode);
  if (bytes === undefined) throw new Error("Not made yet");
  return bytes;
}

export function partsOf(mode: PaketMode): Parts {
  return unzipSync(paketBytes(mode));
}

export function bookOf(parts: Parts): Parts {
  return unzipSync(parts[WORKBOOK] ?? new Uint8Array());
}

/** As somebody would who alters a package and mends its list of fingerprints. */
export function rehashed(parts: Parts): Parts {
  const others = Object.entries(parts).filter(([path]) => path !== SUMS);
  const sums = sumsText(others.map(([path, bytes]) => [path, nodeBytes.sha256(bytes)]));
  return { ...Object.fromEntries(others), [SUMS]: strToU8(sums) };
}

export async function verified(zip: Uint8Array): Promise<Verified> {
  const wordsFor: Parameters<typeof verifyBytes>[2] = (_head, { trail }) => paketWordsIn("id", trail.acara);
  const read = await verifyBytes("paket.zip", zip, wordsFor, MADE_WITH, nodeBytes);
  if (!read.ok) throw new Error(read.refusal.reason);
  return read.value.verified;
}

export async function differencesIn(parts: Parts): Promise<readonly Difference[]> {
  return (await verified(zipParts(Object.entries(parts)))).differences;
}

export function alter(parts: Parts, path: string, change: (text: string) => string): Parts {
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`Nothing was altered in ${path}`);
  return { ...parts, [path]: strToU8(after) };
}

/** The package with other parts inside its workbook. */
export function withBook(parts: Parts, book: Parts): Parts {
  return { ...parts, [WORKBOOK]: zipParts(Object.entries(book)) };
}

/** The workbook in the package with one of its parts altered. */
export function alterBook(parts: Parts, path: string, change: (text: string) => string): Parts {
  return withBook(parts, alter(bookOf(parts), path, change));
}
