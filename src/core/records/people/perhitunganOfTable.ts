import type { FoundColumn } from "../../tables/foundTable";
import type { Perhitungan } from "../peserta";
import { isGross, netColumn } from "./potonganOfTable";
import type { RecordRow } from "../rows/recordRow";
import type { TableReader } from "../cells/tableReader";
import { volumeColumns, volumeReader } from "../rows/volumeOfRow";

const PRICE = /\b(?:per|satuan|besaran|tarif)\b|\//i;
const TAX = /%|\b(?:persen\w*|pph|pajak|potongan|dasar|dpp)\b/i;

const DAYS = /\b(?:hari|hr|oh)\b/i;
const HOURS = /\b(?:jam|jp|oj)\b/i;
const PER_DAY = { perHari: true } as const;

type Reading = (row: number) => Perhitungan | undefined;

/**
 * Reads days (or hours) times the price of one on a payment list, and what it comes to: before tax where the list tells
 * it apart. Only where there is one price and one outcome to its right; on lists that add up several payments, the first
 * amount behind the price where most rows come out right. So is a price that its header does not name as one. Under one
 * merged header (`Uang Saku`: Hari, Tarif, Jumlah) the three belong together, whatever other amounts follow.
 */
export function perhitunganReader(
  reader: TableReader,
  rows: readonly RecordRow[],
  year: number,
): (row: number) => readonly Perhitungan[] {
  const amounts = reader.columns("jumlah").filter((column) => !isTax(column));
  const priced = reader.columns("harga_satuan");
  const grouped = readingsOfGroups(reader, priced, amounts);
  const readings = grouped.length > 0 ? grouped : [readingOfList(reader, rows, { year, amounts, priced })];
  return (row) => readings.flatMap((read) => read(row) ?? []);
}

interface Columns {
  readonly year: number;
  readonly amounts: readonly FoundColumn[];
  readonly priced: readonly FoundColumn[];
}

/** One for each payment whose count, price and amount stand under a merged header of their own. */
function readingsOfGroups(
  reader: TableReader,
  priced: readonly FoundColumn[],
  amounts: readonly FoundColumn[],
): readonly Reading[] {
  return priced.flatMap((price) => {
    const inGroup = ({ header }: FoundColumn) => sharesGroup(price.header, header);
    const volumes = reader.columns("volume").filter(inGroup);
    const outcome = only(amounts.filter((column) => column.col > price.col && inGroup(column)));
    if (outcome === undefined || volumes.length === 0 || priced.filter(inGroup).length > 1) return [];
    return [readingOf(reader, { volumes, price, outcome }, unitIn([price, ...volumes]))];
  });
}

function readingOfList(reader: TableReader, rows: readonly RecordRow[], { year, amounts, priced }: Columns): Reading {
  const named = only(priced.length > 0 ? priced : amounts.filter(({ header }) => PRICE.test(header)));
  const price = named ?? (amounts.length === 2 ? amounts[0] : undefined);
  const outcomes = amounts.filter(({ col }) => price && col > price.col);
  const own = price && only(outcomes.filter(({ header }) => sharesGroup(price.header, header)));
  const sole = own ?? outcomes.find(isGross) ?? only(outcomes);
  const taxed = amounts.length < reader.columns("jumlah").length;
  // With tax between them, the price does not come to what is received.
  const net = taxed ? netColumn(amounts) : undefined;
  const candidates = (own ? [own] : [sole, outcomes[0]]).flatMap((one) => (one && one !== net ? [one] : []));
  if (!price || candidates.length === 0 || reader.columns("volume").length === 0) return () => undefined;
  const unit = unitIn([price, ...reader.columns("volume")]);
  const volumes = volumeColumns(reader, year);
  const readings = candidates.map((outcome) => readingOf(reader, { volumes, price, outcome }, unit));
  const stated = named && sole && (sole === own || sole === outcomes[0]) ? readings[0] : undefined;
  return readings.find((read) => mostComeOut(rows, read)) ?? stated ?? (() => undefined);
}

function unitIn(columns: readonly FoundColumn[]): Pick<Perhitungan, "perHari"> {
  const says = (unit: RegExp) => columns.some(({ header }) => unit.test(header));
  return says(DAYS) && !says(HOURS) ? PER_DAY : {};
}

interface Factors {
  readonly volumes: readonly FoundColumn[];
  readonly price: FoundColumn;
  readonly outcome: FoundColumn;
}

function readingOf(
  reader: TableReader,
  { volumes, price, outcome }: Factors,
  unit: Pick<Perhitungan, "perHari">,
): Reading {
  const volumeOf = volumeReader(reader, volumes);
  return (row) => {
    const volume = volumeOf(row, []);
    const hargaSatuan = reader.amount(price, row);
    const hasil = reader.amount(outcome, row);
    return volume && hargaSatuan && hasil ? { volume, hargaSatuan, hasil, ...unit } : undefined;
  };
}

function isTax({ header, bagian }: FoundColumn): boolean {
  return bagian === undefined ? TAX.test(header) : bagian === "pajak";
}

/** Whether two columns stand under one merged header: `Uang Saku / Tarif` and `Uang Saku / Jumlah`. */
function sharesGroup(one: string, other: string): boolean {
  const group = one.slice(0, Math.max(0, one.lastIndexOf(GROUP_AND_CHILD)));
  return group !== "" && other.startsWith(group + GROUP_AND_CHILD);
}

const GROUP_AND_CHILD = " / ";

function mostComeOut(rows: readonly RecordRow[], read: Reading): boolean {
  const printed = rows.flatMap(({ row }) => read(row) ?? []);
  const right = printed.filter(({ volume, hargaSatuan, hasil }) => volume.value * hargaSatuan.value === hasil.value);
  return right.length > 1 && right.length * 2 > printed.length;
}

function only(columns: readonly FoundColumn[]): FoundColumn | undefined {
  return columns.length === 1 ? columns[0] : undefined;
}
