import { basename } from "node:path";
import type { Refusal } from "../core/cells/refusal";
import { verifyPaket, type Verified } from "../core/paket/verify/verifyPaket";
import { readDiskFile } from "../hosts/files/diskFile";
import { nodeBytes } from "../hosts/files/nodeBytes";
import { readPaket } from "../hosts/files/paket/readPaket";
import { LANGUAGES } from "../messages/language";
import { MAKER } from "./version";
import { paketWordsIn } from "../messages/paketWords";

export type VerifiedFile = { readonly verified: Verified } | { readonly refusal: Refusal };

/** Reads a package and holds it against itself. */
export async function verifyFile(path: string): Promise<VerifiedFile> {
  const name = basename(path);
  const file = await readDiskFile(path, name);
  if (!file.ok) return { refusal: file.refusal };
  const read = await readPaket(name, file.bytes, nodeBytes);
  if (!read.ok) return { refusal: read.refusal };
  const verified = verifyPaket(
    read.value,
    ({ language }, { trail }) => paketWordsIn(LANGUAGES.find((one) => one === language) ?? "id", trail.acara),
    MAKER,
  );
  return { verified };
}
