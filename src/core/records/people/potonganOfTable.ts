import type { FoundColumn } from "../../tables/foundTable";
import { rupiahFromSen } from "../../values/rupiah";
import type { Potongan } from "../peserta";
import type { RecordRow } from "../rows/recordRow";
import type { TableReader } from "../cells/tableReader";

const NET = /\b(?:diterima|diterimakan|bersih|netto?|dibayarkan|dibayar)\b/i;
const GROSS = /\b(?:bruto|brutto|kotor|sebelum (?:pajak|pph))\b/i;
const DEDUCTED = /\b(?:pph|pajak|potongan|pot|iuran|bpjs)\b/i;
const INCOME_TAX = /\b(?:pph|pajak)\b/i;
/** Under `PPh 21 (5%)` stands an amount, under `PPh (%)` its rate. */
const RATE = /(?<!\d ?)%|\b(?:persen\w*|tarif|dasar|dpp)\b/i;
/** What most likely is received where it stands last, behind what is taken off. */
const SUM = /\b(?:jumlah|jml|total)\b/i;

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
  /** What is left; undefined where nothing is read as taken off. */
  readonly net: FoundColumn | undefined;
}

const NOTHING = (): undefined => undefined;

/**
 * Lists that print gross, tax and net: where the three stand in this order without another amount between them. An amount
 * right before the tax that no word calls gross is taken for it where most rows come out right; so are several payments
 * together (`Transport | Jumlah Uang Saku | PPh 21 | Diterima`), also where each is called gross, and so is a last `Jumlah`
 * that is what is left of them.
 */
export function potonganReader(reader: TableReader, rows: readonly RecordRow[]): PotonganReader {
  const amounts = reader.columns("jumlah").filter((column) => !isRate(column));
  const named = netColumn(amounts);
  const net = named ?? amounts.at(-1);
  const before = amounts.filter(({ col }) => net && col < net.col);
  const { stated, tried } = readingsOf(reader, amounts, before, named);
  if (stated) return { of: stated, open: false, net: named };
  const of = net && tried.find((read) => mostComeOut(reader, rows, read, net));
  if (of && (named ?? (SUM.test(net.header) && !isDeducted(net)))) return { of, open: false, net };
  const open = named !== undefined && before.some(isDeducted) && !before.every(isDeducted);
  return { of: NOTHING, open, net: undefined };
}

/** What may be due less what may be taken off: as the headers state it, or else to be tried on the figures. */
function readingsOf(
  reader: TableReader,
  amounts: readonly FoundColumn[],
  before: readonly FoundColumn[],
  net: FoundColumn | undefined,
): { readonly stated?: Reading; readonly tried: readonly Reading[] } {
  const [named, ...others] = amounts.filter(isGross);
  const gross = named ?? [...before].reverse().find((column) => !isDeducted(column));
  const between = before.filter(({ col }) => gross && col > gross.col);
  const tried: Reading[] = [];
  if (gross && between.length > 0 && between.every(isDeducted)) {
    const of = takenOff(reader, [gross], between);
    if (named && net) return { stated: of, tried };
    tried.push(of);
  }
  // `Bruto | PPh 21 | Zakat | Diterima`: what stands among taxes may be taken off too, whatever it is called.
  const due = before.slice(0, before.findIndex(isDeducted)).at(-1);
  const off = before.filter(({ col }) => due && col > due.col);
  if (due && !off.every(isDeducted)) tried.push(takenOff(reader, [due], off));
  const parts = others.length > 0 ? before.filter(isGross) : before.filter((column) => !isDeducted(column));
  const deducted = before.filter(isDeducted);
  if ((!named || others.length > 0) && parts.length > 1 && deducted.length > 0)
    tried.push(takenOff(reader, parts, deducted));
  return { tried };
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

/** A blank is nothing taken off; without a row that something was taken off, nothing is told. */
function mostComeOut(reader: TableReader, rows: readonly RecordRow[], read: Reading, net: FoundColumn): boolean {
  let [printed, right] = [0, 0];
  let tells = false;
  for (const { row } of rows) {
    const potongan = read(row);
    const received = reader.amount(net, row);
    if (!potongan || !received) continue;
    printed += 1;
    const taken = potongan.dipotong.reduce((sen, { value }) => sen + Math.abs(value), 0);
    if (potongan.bruto.value - taken !== received.value) continue;
    right += 1;
    tells ||= potongan.dipotong.length > 0;
  }
  return tells && right > 1 && right * 2 > printed;
}
