import type { CellRef } from "../cells/cellRef";
import { namesPerson } from "../people/orang";
import { foldOffice } from "../records/people/peranWords";
import type { Peran, Peserta } from "../records/peserta";
import { namaKey } from "../values/namaOrang";
import type { JenisBelanja } from "./jenisBelanja";

/** Which attendance list shows that those who were paid came, as far as words tell who they are. */
export type HadirFor =
  | { readonly keadaan: "ada"; readonly at: CellRef }
  /** No list holds any of them. */
  | { readonly keadaan: "belum-ada" }
  /** Who was paid is not said, some stand on a list and of others none is there, or the only list shows no signature. */
  | { readonly keadaan: "tidak-dapat-diperiksa" };

type Part = Peran["jenis"];

const PARTS: readonly (readonly [Part, RegExp])[] = [
  ["narasumber", / (?:narasumber|pemateri|pembicara|penceramah|pembahas) /],
  ["moderator", / moderator /],
  ["panitia", / (?:panitia|kepanitiaan|panpel) /],
  ["peserta", / peserta /],
];

/**
 * The list of participants proves nothing of a narasumber: of those whom an expense names, somebody of that part stands on
 * the list, or the payee does. An honorarium that names nobody is not the participants'.
 */
export function hadirFinder(
  hadir: readonly Peserta[],
  unsigned = false,
): (jenis: JenisBelanja, uraian: string | undefined, penerima: string | undefined) => HadirFor {
  const byName = new Map<string, CellRef>();
  const byPart = new Map<Part, CellRef>();
  for (const row of hadir) {
    const part = row.peran?.value.jenis ?? "peserta";
    if (!byPart.has(part)) byPart.set(part, row.at);
    const name = namesPerson(row) ? namaKey(row.nama.value) : "";
    if (name !== "" && !byName.has(name)) byName.set(name, row.at);
  }
  const [first] = hadir;
  return (jenis, uraian, penerima) => {
    const payee = penerima === undefined ? undefined : byName.get(namaKey(penerima));
    if (payee !== undefined) return { keadaan: "ada", at: payee };
    if (first === undefined) return { keadaan: unsigned ? "tidak-dapat-diperiksa" : "belum-ada" };
    const words = foldOffice(`${uraian ?? ""} ${penerima ?? ""}`);
    const parts = PARTS.flatMap(([part, named]) => (named.test(words) ? [part] : []));
    if (parts.length === 0)
      return jenis === "honor" ? { keadaan: "tidak-dapat-diperiksa" } : { keadaan: "ada", at: first.at };
    const there = parts.flatMap((part) => byPart.get(part) ?? []);
    const [at] = there;
    if (at === undefined) return { keadaan: "belum-ada" };
    return there.length === parts.length ? { keadaan: "ada", at } : { keadaan: "tidak-dapat-diperiksa" };
  };
}
