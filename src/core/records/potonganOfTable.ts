import type { FoundColumn } from "../tables/foundTable";
import { rupiahFromSen } from "../values/rupiah";
import type { Potongan } from "./peserta";
import type { RecordRow } from "./recordRow";
import type { TableReader } from "./tableReader";

const NET = /\b(?:diterima|diterimakan|bersih|netto?|dibayarkan|dibayar)\b/i;
const GROSS = /\b(?:bruto|brutto|kotor|sebelum (?:pajak|pph))\b/i;
const DEDUCTED = /\b(?:pph|pajak|potongan|pot|iuran|bpjs)\b/i;
const INCOME_TAX = /\b(?:pph|pajak)\b/i;
const RATE = /%|\b(?:persen\w*|tarif|dasar|dpp)\b/i;

type Reading = (row: number) => Potongan | undefined;

/** The column of what a person received, where a list tells it apart from what is due. */
export function netColumn(columns: readonly FoundColumn[]): FoundColumn | undefined {
  return columns.find(({ bagian }) => bagian === "diterima") ?? columns.find(saysNet);
}

function saysNet({ header, bagian }: FoundColumn): boolean {
  return bagian === undefined && NET.test(header) && !GROSS.test(header);
}

/** Whether the column holds what is due before anything is taken off; what a person said of it goes before its words. */
export function isGross({ header, bagian }: FoundColumn): boolean {
  return bagian === undefined ? GROSS.test(header) : bagian === "bruto";
}

function isDeducted({ header, bagian }: FoundColumn): boolean {
  return bagian === undefined ? DEDUCTED.test(header) : bagian === "pajak";
}

function isIncomeTax({ header, bagian }: FoundColumn): boolean {
  return bagian === undefined ? INCOME_TAX.test(header) : bagian === "pajak";
}

function isRate({ header, bagian }: FoundColumn): boolean {
  return bagian === undefined && RATE.test(header);
}

/** Reads what is due and what is taken off it, row by row. */
export interface PotonganReader {
  readonly of: Reading;
  /** The list takes something off, and from what cannot be told: no row of it is compared. */
  readonly open: boolean;
}

/**
 * Lists that print gross, tax and net: where the three stand in this order without another amount between them. An amount
 * right before the tax that no word calls gross is taken for it where most rows come out right; so are several payments
 * together (`Transport | Jumlah Uang Saku | PPh 21 | Diterima`), also where each is called gross.
 */
export function potonganReader(reader: TableReader, rows: readonly RecordRow[]): PotonganReader {
  const amounts = reader.columns("jumlah").filter((column) => !isRate(column));
  const net = netColumn(amounts);
  const [named, ...others] = amounts.filter(isGross);
  const before = amounts.filter(({ col }) => net && col < net.col);
  const gross = named ?? [...before].reverse().find((column) => !isDeducted(column));
  const between = before.filter(({ col }) => gross && col > gross.col);
  if (gross && between.length > 0 && between.every(isDeducted)) {
    const of = takenOff(reader, [gross], between);
    if (named || (net && mostComeOut(reader, rows, of, net))) return { of, open: false };
  }
  const due = before.filter((column) => !isDeducted(column));
  const parts = others.length > 0 ? before.filter(isGross) : due;
  const deducted = before.filter(isDeducted);
  if ((!named || others.length > 0) && net && parts.length > 1 && deducted.length > 0) {
    const of = takenOff(reader, parts, deducted);
    if (mostComeOut(reader, rows, of, net)) return { of, open: false };
  }
  return { of: () => undefined, open: net !== undefined && due.length > 0 && deducted.length > 0 };
}

function takenOff(reader: TableReader, parts: readonly FoundColumn[], deducted: readonly FoundColumn[]): Reading {
  const taxes = deducted.filter(isIncomeTax);
  const tax = taxes.length === 1 ? taxes[0] : undefined;
  const { titles, sheet } = reader.table;
  const untuk = { kolom: parts.map(({ header }) => header), judul: [...titles.map(({ text }) => text), sheet] };
  return (row) => {
    if (deducted.some((column) => reader.isOpen(column, row))) return undefined;
    if (parts.length > 1 && parts.some((column) => reader.isOpen(column, row))) return undefined;
    const bagian = parts.flatMap((column) => reader.amount(column, row) ?? []);
    const [first] = bagian;
    if (!first) return undefined;
    const sen = bagian.reduce((sum, { value }) => sum + value, 0);
    if (!Number.isSafeInteger(sen)) return undefined;
    const bruto = parts.length > 1 ? { value: rupiahFromSen(sen), raw: "", at: first.at } : first;
    const several = parts.length > 1 ? { bagian } : {};
    const dipotong = deducted.flatMap((column) => reader.amount(column, row) ?? []);
    if (tax === undefined) return { bruto, dipotong, untuk, ...several };
    // Nothing printed is nothing taken off.
    const none = { value: rupiahFromSen(0), raw: "", at: reader.at(row, tax.col) };
    return { bruto, dipotong, untuk, pph: reader.amount(tax, row) ?? none, ...several };
  };
}

function mostComeOut(reader: TableReader, rows: readonly RecordRow[], read: Reading, net: FoundColumn): boolean {
  let [printed, right] = [0, 0];
  for (const { row } of rows) {
    const potongan = read(row);
    const received = reader.amount(net, row);
    if (!potongan || !received || potongan.dipotong.length === 0) continue;
    printed += 1;
    const taken = potongan.dipotong.reduce((sen, { value }) => sen + Math.abs(value), 0);
    if (potongan.bruto.value - taken === received.value) right += 1;
  }
  return right > 1 && right * 2 > printed;
}
