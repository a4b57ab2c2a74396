import { basename } from "node:path";
import type { Refusal } from "../core/cells/refusal";
import type { Verified } from "../core/paket/verify/verifyPaket";
import { readDiskFile } from "../hosts/files/diskFile";
import { nodeBytes } from "../hosts/files/nodeBytes";
import { verifyBytes } from "../hosts/files/paket/verifyBytes";
import { LANGUAGES } from "../messages/language";
import { MAKER } from "./version";
import { paketWordsIn } from "../messages/paketWords";

export type VerifiedFile = { readonly verified: Verified } | { readonly refusal: Refusal };

/** Reads a package and holds it against itself. */
export async function verifyFile(path: string): Promise<VerifiedFile> {
  const name = basename(path);
  const file = await readDiskFile(path, name);
  if (!file.ok) return { refusal: file.refusal };
  const read = await verifyBytes(
    name,
    file.bytes,
    ({ language }, { trail }) => paketWordsIn(LANGUAGES.find((one) => one === language) ?? "id", trail.acara),
    MAKER,
    nodeBytes,
  );
  return read.ok ? { verified: read.value } : { refusal: read.refusal };
}
