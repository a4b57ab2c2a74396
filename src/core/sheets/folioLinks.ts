import type { CellRef } from "../cells/cellRef";
import type { Benang, Ruas } from "../benang/benang";
import { nomorKey } from "../checks/keys";
import type { Records } from "../records/records";

/** The line of the other table: its number there, counted from 1, or why there is none. */
export type Folio = number | "belum-ada" | "tanya" | undefined;

/** The way from each kuitansi to the BKU line that books it, and back; in the order of the records. */
export interface FolioLinks {
  readonly ofKuitansi: readonly Folio[];
  readonly ofBku: readonly Folio[];
}

/**
 * Takes the pairs of the chains, and where a chain has none, the number of the receipt. Undefined where one of the two
 * books was not read: then there is nowhere to go.
 */
export function folioLinks({ kuitansi, bku }: Records, benang: readonly Benang[]): FolioLinks | undefined {
  if (kuitansi.length === 0 || bku.length === 0) return undefined;
  const ofKuitansi = new Array<Folio>(kuitansi.length).fill(undefined);
  const ofBku = new Array<Folio>(bku.length).fill(undefined);
  const receipts = new Map(kuitansi.map(({ jumlah, at }, index) => [jumlah?.at ?? at, index]));
  const lines = new Map(bku.map(({ pengeluaran, at }, index) => [pengeluaran?.at ?? at, index]));
  for (const { ruas } of benang) {
    const from = rowsOf(ruas.kuitansi, receipts);
    const to = rowsOf(ruas.bku, lines);
    for (const row of from) ofKuitansi[row] ??= to[0] === undefined ? reasonOf(ruas.bku) : to[0] + 1;
    for (const row of to) ofBku[row] ??= from[0] === undefined ? reasonOf(ruas.kuitansi) : from[0] + 1;
  }
  const numberOf = {
    receipts: firstOf(kuitansi.map(({ nomor }) => nomor?.value)),
    lines: firstOf(bku.map(({ nomorBukti, pengeluaran }) => (pengeluaran ? nomorBukti?.value : undefined))),
  };
  kuitansi.forEach(({ nomor }, row) => {
    ofKuitansi[row] = numbered(ofKuitansi[row], nomor?.value, numberOf.lines);
  });
  bku.forEach(({ nomorBukti }, row) => {
    if (ofBku[row] !== undefined) ofBku[row] = numbered(ofBku[row], nomorBukti?.value, numberOf.receipts);
  });
  return { ofKuitansi, ofBku };
}

function rowsOf(ruas: Ruas, rows: ReadonlyMap<CellRef, number>): readonly number[] {
  return ruas.keadaan === "ada" ? ruas.at.flatMap((at) => rows.get(at) ?? []) : [];
}

function reasonOf({ keadaan }: Ruas): Folio {
  return keadaan === "belum-ada" || keadaan === "tanya" ? keadaan : undefined;
}

/** The first row of each number. */
function firstOf(numbers: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  numbers.forEach((nomor, row) => {
    const key = nomor === undefined ? "" : nomorKey(nomor);
    if (key !== "" && !first.has(key)) first.set(key, row);
  });
  return first;
}

function numbered(known: Folio, nomor: string | undefined, rows: ReadonlyMap<string, number>): Folio {
  if (typeof known === "number" || nomor === undefined) return known;
  const row = rows.get(nomorKey(nomor));
  return row === undefined ? known : row + 1;
}
