import { amountIn } from "../../tables/sheet/amountIn";
import { certainAmount } from "../cells/certainAmount";
import type { FoundColumn } from "../../tables/foundTable";
import { rupiahFromSen } from "../../values/rupiah";
import { askAmount } from "../cells/amountCell";
import type { BarisAnggaran } from "../anggaran";
import { KodeReader } from "../rows/kodeOfRow";
import { multipliedColumns } from "../rows/multipliedColumns";
import { AFTER_CHANGE, pickColumn } from "../rows/pickColumn";
import type { RecordRow } from "../rows/recordRow";
import type { TableReader } from "../cells/tableReader";
import { berlakuOf, semulaColumn } from "./versiAnggaran";
import { uraianOf } from "../rows/uraianOfRow";
import { productIn, volumeColumns, volumeReader } from "../rows/volumeOfRow";

/**
 * Reads the lines of a RAB, RKA or DPA; a line's amount stands under `jumlah`, or under `pagu` where there is none. A line
 * with volume and price whose amount was left blank is asked about: it is no line of zero rupiah.
 */
export function anggaranMapper(
  reader: TableReader,
  year: number,
  tersembunyi: boolean,
): (row: RecordRow) => BarisAnggaran {
  const kode = new KodeReader(reader);
  const amounts = reader.columns(reader.has("jumlah") ? "jumlah" : "pagu");
  const jumlah = pickColumn(amounts, AFTER_CHANGE, year);
  const semula = semulaColumn([...reader.columns("jumlah"), ...reader.columns("pagu")], jumlah);
  const berlaku = berlakuOf(reader.table);
  const prices = reader.columns("harga_satuan");
  const stated = { volumes: volumeColumns(reader, year), price: pickColumn(prices, AFTER_CHANGE, year) };
  const { volumes, price: hargaSatuan } = multipliedColumns(reader, stated, prices, jumlah, productIn);
  const volumeOf = volumeReader(reader, volumes);
  const hasPriceParts = partsOfPrice(reader, prices, jumlah);
  return ({ row, under }) => {
    const uraian = uraianOf(reader, row);
    const satuan = reader.text("satuan", row);
    const volume = volumeOf(row, [satuan, uraian]);
    const before = semula && certainAmount(reader, semula, row);
    const line: BarisAnggaran = {
      at: reader.start(row),
      tersembunyi,
      ...kode.ownOrInherited(row, under),
      uraian,
      volume,
      satuan,
      hargaSatuan: hasPriceParts(row, volume?.value) ? undefined : reader.amount(hargaSatuan, row),
      jumlah: reader.amount(jumlah, row),
      ...(before ? { semula: before } : {}),
      ...(berlaku ? { berlaku } : {}),
    };
    if (!jumlah) return line;
    // Not asked about below a merged amount: it is stated already, with the line above.
    if (ownerOf(reader, jumlah, row) === row) askWhereBlank(reader, jumlah, row, line);
    return ownerOf(reader, jumlah, row + 1) === row ? { ...line, jumlahBersama: true } : line;
  };
}

/**
 * Whether the price of a line stands in parts, as material and labour: the volume times all of them comes to its amount. No
 * single cell is its price then.
 */
function partsOfPrice(
  reader: TableReader,
  prices: readonly FoundColumn[],
  jumlah: FoundColumn | undefined,
): (row: number, volume: number | undefined) => boolean {
  const figure = ({ col, grouping }: FoundColumn, row: number) => {
    const cell = reader.cells.own(row, col);
    return (cell && amountIn(cell, grouping)) ?? 0;
  };
  return (row, volume) => {
    if (!jumlah || prices.length < 2 || volume === undefined) return false;
    const parts = prices.map((price) => figure(price, row)).filter((part) => part !== 0);
    const whole = parts.reduce((sum, part) => sum + part, 0);
    return parts.length > 1 && Math.abs(volume * whole - figure(jumlah, row)) <= 1;
  };
}

/** The row in which the cell stands that is seen here: a row above where cells are merged. */
function ownerOf(reader: TableReader, { col }: FoundColumn, row: number): number {
  return reader.cells.seen(row, col)?.row ?? row;
}

function askWhereBlank(
  reader: TableReader,
  column: FoundColumn,
  row: number,
  { volume, hargaSatuan }: BarisAnggaran,
): void {
  if (!volume || !hargaSatuan || reader.amountCell(column, row) !== "blank") return;
  const sen = Math.round(volume.value * hargaSatuan.value);
  if (sen === 0) return;
  askAmount(reader, column, row, { raw: "", candidates: Number.isSafeInteger(sen) ? [rupiahFromSen(sen)] : [] });
}
