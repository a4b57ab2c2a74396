import type { CellRef } from "../cells/cellRef";
import type { Benang, Ruas } from "../benang/benang";
import { grouped } from "../values/grouped";
import { nomorKey } from "../values/keys";
import type { Records } from "../records/records";
import type { Receipt } from "./receipts";

/** The line of the other table: its number there, counted from 1, or why there is none. */
export type Folio = number | "belum-ada" | "tanya" | undefined;

/** The way from each kuitansi to the BKU line that books it, and back; in the order of the records. */
export interface FolioLinks {
  readonly ofKuitansi: readonly Folio[];
  readonly ofBku: readonly Folio[];
}

/**
 * Takes the pairs of the chains, and where a chain has none and no person said so, the number of the receipt; a form and its
 * line of the register (`counted`, in the order of the receipts) are one. Undefined where one of the two books was not read: then there is nowhere to go.
 */
export function folioLinks(
  { kuitansi, bku }: Records,
  benang: readonly Benang[],
  counted: readonly Pick<Receipt, "sameAs">[],
): FolioLinks | undefined {
  if (kuitansi.length === 0 || bku.length === 0) return undefined;
  const ofKuitansi = new Array<Folio>(kuitansi.length).fill(undefined);
  const ofBku = new Array<Folio>(bku.length).fill(undefined);
  const receipts = new Map(kuitansi.map(({ jumlah, at }, index) => [jumlah?.at ?? at, index]));
  const lines = new Map(bku.map(({ pengeluaran, at }, index) => [pengeluaran?.at ?? at, index]));
  const answered = { receipts: new Set<number>(), lines: new Set<number>() };
  for (const { ruas } of benang) {
    const from = rowsOf(ruas.kuitansi, receipts);
    const to = rowsOf(ruas.bku, lines);
    for (const row of from) ofKuitansi[row] ??= to[0] === undefined ? reasonOf(ruas.bku) : to[0] + 1;
    for (const row of to) ofBku[row] ??= from[0] === undefined ? reasonOf(ruas.kuitansi) : from[0] + 1;
    if (!isAnswer(ruas.bku)) continue;
    for (const row of from) answered.receipts.add(row);
    for (const row of to) answered.lines.add(row);
  }
  const receiptKeys = kuitansi.map(({ nomor }) => keyOf(nomor?.value));
  const lineKeys = bku.map(({ nomorBukti, pengeluaran }) => keyOf(pengeluaran && nomorBukti?.value));
  const receiptRows = rowsByKey(receiptKeys, (row) => counted[row]?.sameAs ?? row);
  const lineRows = rowsByKey(lineKeys, (row) => row);
  const toLine = byNumber(receiptKeys, receiptRows, lineRows);
  const toReceipt = byNumber(lineKeys, lineRows, receiptRows);
  kuitansi.forEach((_receipt, row) => {
    const line = answered.receipts.has(row) ? undefined : toLine(row);
    if (typeof ofKuitansi[row] !== "number" && line !== undefined && !answered.lines.has(line))
      ofKuitansi[row] = line + 1;
  });
  bku.forEach((_line, row) => {
    const receipt = answered.lines.has(row) ? undefined : toReceipt(row);
    const isAsked = ofBku[row] === "belum-ada" || ofBku[row] === "tanya";
    if (isAsked && receipt !== undefined && !answered.receipts.has(receipt)) ofBku[row] = receipt + 1;
  });
  return { ofKuitansi, ofBku };
}

/** A person told which line it is, or that there is none. */
function isAnswer(ruas: Ruas): boolean {
  if (ruas.keadaan === "ada") return ruas.keyakinan === "jawaban";
  return ruas.keadaan === "belum-ada" && ruas.jawaban === true;
}

function rowsOf(ruas: Ruas, rows: ReadonlyMap<CellRef, number>): readonly number[] {
  return ruas.keadaan === "ada" ? ruas.at.flatMap((at) => rows.get(at) ?? []) : [];
}

function reasonOf({ keadaan }: Ruas): Folio {
  return keadaan === "belum-ada" || keadaan === "tanya" ? keadaan : undefined;
}

function keyOf(nomor: string | undefined): string {
  return nomor === undefined ? "" : nomorKey(nomor);
}

/**
 * To the only row of the other table with the number of a row. A bare number (1, 2, 3) begins again every month: it leads
 * nowhere either where several rows of its own table have it.
 */
function byNumber(
  own: readonly string[],
  ownRows: RowsByKey,
  otherRows: RowsByKey,
): (row: number) => number | undefined {
  return (row) => {
    const key = own[row] ?? "";
    const [only, ...more] = key === "" ? [] : (otherRows.get(key) ?? []);
    const isRepeated = /^\d+$/.test(key) && ownRows.get(key)?.length !== 1;
    return more.length > 0 || isRepeated ? undefined : only;
  };
}

type RowsByKey = ReadonlyMap<string, readonly number[]>;

/** `same` answers the row that counts for a row: its own, or that of its double. */
function rowsByKey(keys: readonly string[], same: (row: number) => number): RowsByKey {
  const rows = keys.map((_key, row) => row).filter((row) => same(row) === row || keys[same(row)] !== keys[row]);
  return grouped(rows, (row) => keys[row]);
}
