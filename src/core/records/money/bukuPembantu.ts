import type { Sourced } from "../../cells/sourced";
import { fold } from "../../tables/words/fold";
import type { FoundColumn, FoundSheet, FoundTable } from "../../tables/foundTable";
import type { Rupiah } from "../../values/rupiah";
import { certainAmount } from "../cells/certainAmount";
import type { TableReader } from "../cells/tableReader";
import { AFTER_CHANGE, pickColumn } from "../rows/pickColumn";

/** One movement in an auxiliary book: what it books under which number. */
export interface BarisBukuPembantu {
  readonly buku: "kas" | "rincian-objek";
  readonly nomor: Sourced<string>;
  readonly jumlah: Sourced<Rupiah>;
}

/** `BUKU PEMBANTU KAS TUNAI`, `BP Bank`, `Buku Pembantu Simpanan/Bank`, `Buku Pembantu Panjar`. */
const OF_CASH = /\b(?:buku (?:kas )?pembantu|bp|buku)\b.*\b(?:kas tunai|tunai|bank|simpanan|panjar|uang muka)\b/;
/** `BUKU PEMBANTU RINCIAN OBJEK BELANJA`, `Buku Pembantu per Sub Rincian Obyek`: one a budget account. */
const OF_ACCOUNTS = /\b(?:buku pembantu|buku|bp|kartu)\b.*\brincian (?:objek|obyek)\b/;
const MAIN = /\b(?:buku kas umum|bku)\b/;

/** Which of the auxiliary books (Permendagri 77/2020) a table is, by its titles, or by its sheet where they say nothing of books. */
export function bukuPembantuOf(table: FoundTable, sheet: string): BarisBukuPembantu["buku"] | undefined {
  const name = nameOf(table, sheet);
  if (MAIN.test(name)) return undefined;
  if (OF_ACCOUNTS.test(name) && (table.kind === "kuitansi" || table.kind === "bku")) return "rincian-objek";
  return OF_CASH.test(name) && table.kind === "bku" ? "kas" : undefined;
}

/**
 * The auxiliary books that only repeat what is booked or paid elsewhere, so that counting their lines too would double it: of
 * an account always, since a book is no receipt; of cash, bank and advances where a BKU is on file. Without one they are the book.
 */
export function auxiliaryBooks(sheets: readonly FoundSheet[]): ReadonlySet<FoundTable> {
  const hasMain = sheets.some(({ sheet, tables }) =>
    tables.some((table) => table.kind === "bku" && MAIN.test(nameOf(table, sheet))),
  );
  const isAuxiliary = (table: FoundTable, sheet: string) => {
    const buku = bukuPembantuOf(table, sheet);
    return buku === "rincian-objek" || (buku === "kas" && hasMain);
  };
  return new Set(sheets.flatMap(({ sheet, tables }) => tables.filter((table) => isAuxiliary(table, sheet))));
}

/** What a book calls itself: its titles, or the name of its sheet where they say nothing of books. */
function nameOf({ titles }: FoundTable, sheet: string): string {
  const said = titles.map(({ text }) => fold(text)).join(" ");
  return /\b(?:buku|bku)\b/.test(said) ? said : fold(sheet);
}

/** The numbered movements of an auxiliary book; a line that received and paid are two. */
export function barisBukuPembantu(
  reader: TableReader,
  buku: BarisBukuPembantu["buku"],
  year: number,
): readonly BarisBukuPembantu[] {
  const moved =
    buku === "kas"
      ? [...reader.columns("penerimaan"), ...reader.columns("pengeluaran")]
      : [pickColumn([...reader.columns("jumlah"), ...reader.columns("pengeluaran")], AFTER_CHANGE, year)].filter(
          isColumn,
        );
  return reader.table.rows.flatMap(({ role, row }) => {
    const nomor = role === "record" ? reader.text("nomor_bukti", row) : undefined;
    if (nomor === undefined) return [];
    return moved.flatMap((column): readonly BarisBukuPembantu[] => {
      const jumlah = certainAmount(reader, column, row);
      return jumlah && jumlah.value !== 0 ? [{ buku, nomor, jumlah }] : [];
    });
  });
}

function isColumn(column: FoundColumn | undefined): column is FoundColumn {
  return column !== undefined;
}
