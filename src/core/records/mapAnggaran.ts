import type { Sourced } from "../cells/sourced";
import type { FoundColumn } from "../tables/foundTable";
import { readVolume } from "../values/volume";
import type { BarisAnggaran } from "./anggaran";
import { KodeReader } from "./kodeOfRow";
import { AFTER_CHANGE, pickColumn } from "./pickColumn";
import { readVolumeCell } from "./quantityCell";
import type { RecordRow } from "./recordRow";
import type { TableReader } from "./tableReader";
import { uraianOf } from "./uraianOfRow";

/** Reads the lines of a RAB, RKA or DPA; a line's amount stands under `jumlah`, or under `pagu` where there is none. */
export function anggaranMapper(reader: TableReader, year: number): (row: RecordRow) => BarisAnggaran {
  const kode = new KodeReader(reader);
  const jumlah = pickColumn(reader.columns(reader.has("jumlah") ? "jumlah" : "pagu"), AFTER_CHANGE, year);
  const hargaSatuan = pickColumn(reader.columns("harga_satuan"), AFTER_CHANGE, year);
  const volumes = volumeColumns(reader, year);
  return ({ row, under }) => {
    const uraian = uraianOf(reader, row);
    const satuan = reader.text("satuan", row);
    return {
      at: reader.start(row),
      ...kode.ownOrInherited(row, under),
      uraian,
      volume: volumeOfRow(reader, volumes, row) ?? volumeInText(satuan) ?? volumeInText(uraian),
      satuan,
      hargaSatuan: reader.amount(hargaSatuan, row),
      jumlah: reader.amount(jumlah, row),
    };
  };
}

/** Volumes before and after a change are two readings of one volume, others are factors of it. */
function volumeColumns(reader: TableReader, year: number): readonly FoundColumn[] {
  const columns = reader.columns("volume");
  const changed = columns.some(({ header }) => AFTER_CHANGE.preferred.test(header));
  const after = changed ? pickColumn(columns, AFTER_CHANGE, year) : undefined;
  return after ? [after] : columns;
}

/** The volume column, or the product of several: `40 | Org | 1 | Hr` has one for each factor. */
function volumeOfRow(reader: TableReader, columns: readonly FoundColumn[], row: number): Sourced<number> | undefined {
  let product: Sourced<number> | undefined;
  for (const { col } of columns) {
    const cell = reader.cells.own(row, col);
    const volume = cell && readVolumeCell(reader, { cell, row, col });
    if (volume) product = product ? { ...product, value: product.value * volume.value } : volume;
  }
  return product;
}

/** A volume written out inside other words: only with a sign between its factors, so that no lone number is taken. */
const FACTORS = /\d[\d.,]*\s*\p{L}[\p{L}./]*(?:\s*[x×*]\s*\d[\d.,]*\s*\p{L}[\p{L}./]*)+/iu;

function volumeInText(text: Sourced<string> | undefined): Sourced<number> | undefined {
  const written = text && FACTORS.exec(text.value)?.[0];
  const volume = written === undefined ? undefined : readVolume(written);
  return text && volume ? { ...text, value: volume.product } : undefined;
}
