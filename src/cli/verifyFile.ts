import { basename } from "node:path";
import type { Acara } from "../core/acara/acara";
import type { Refusal } from "../core/cells/refusal";
import type { PaketHead } from "../core/paket/paketHead";
import type { PaketWords } from "../core/paket/paketWords";
import { readDiskFile } from "../hosts/files/diskFile";
import { nodeBytes } from "../hosts/files/nodeBytes";
import { verifyBytes, type VerifiedPaket } from "../hosts/files/paket/verifyBytes";
import { LANGUAGES } from "../messages/language";
import { MAKER } from "./version";
import { paketWordsIn } from "../messages/paketWords";

export type VerifiedFile = VerifiedPaket | { readonly refusal: Refusal };

/** Reads a package and holds it against itself. */
export async function verifyFile(path: string): Promise<VerifiedFile> {
  const name = basename(path);
  const file = await readDiskFile(path, name);
  if (!file.ok) return { refusal: file.refusal };
  const words = (head: PaketHead, { trail }: { readonly trail: { readonly acara: Acara } }) =>
    wordsOf(head, trail.acara);
  const read = await verifyBytes(name, file.bytes, words, MAKER, nodeBytes);
  return read.ok ? read.value : { refusal: read.refusal };
}

/** The words in which a package was made. */
export function wordsOf({ language }: PaketHead, acara: Acara): PaketWords {
  return paketWordsIn(LANGUAGES.find((one) => one === language) ?? "id", acara);
}
