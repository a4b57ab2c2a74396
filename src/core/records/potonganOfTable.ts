import type { FoundColumn } from "../tables/foundTable";
import type { Potongan } from "./peserta";
import type { TableReader } from "./tableReader";

const NET = /\b(?:diterima|diterimakan|bersih|netto?|dibayarkan|dibayar)\b/i;
export const GROSS = /\b(?:bruto|brutto|kotor|sebelum (?:pajak|pph))\b/i;
const DEDUCTED = /\b(?:pph|pajak|potongan|pot|iuran|bpjs)\b/i;
const RATE = /%|\b(?:persen\w*|tarif|dasar|dpp)\b/i;

/** The column of what a person received, where a list tells it apart from what is due. */
export function netColumn(columns: readonly FoundColumn[]): FoundColumn | undefined {
  return columns.find(({ header }) => NET.test(header) && !GROSS.test(header));
}

/**
 * Reads what is due and what is taken off it, on lists that print gross, tax and net. Only where the three stand in this
 * order without another amount between them: a list of several payments with one tax column adds up otherwise.
 */
export function potonganReader(reader: TableReader): (row: number) => Potongan | undefined {
  const amounts = reader.columns("jumlah").filter(({ header }) => !RATE.test(header));
  const net = netColumn(amounts);
  const gross = amounts.find(({ header }) => GROSS.test(header));
  const between = amounts.filter(({ col }) => gross && net && col > gross.col && col < net.col);
  if (!gross || between.length === 0 || !between.every(({ header }) => DEDUCTED.test(header))) return () => undefined;
  return (row) => {
    const bruto = reader.amount(gross, row);
    if (!bruto || between.some((column) => reader.isOpen(column, row))) return undefined;
    return { bruto, dipotong: between.flatMap((column) => reader.amount(column, row) ?? []) };
  };
}
