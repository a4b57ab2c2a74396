import type { Sourced } from "../../cells/sourced";
import type { FoundColumn } from "../../tables/foundTable";
import { readVolume } from "../../values/volume";
import { AFTER_CHANGE, pickColumn } from "./pickColumn";
import { readVolumeCell } from "../cells/quantityCell";
import { remembered } from "../cells/remembered";
import type { TableReader } from "../cells/tableReader";

/** A volume written out inside other words: only with a sign between its factors, so that no lone number is taken. */
const FACTORS = /\d[\d.,]*\s*\p{L}[\p{L}./]*(?:\s*[x×*]\s*\d[\d.,]*\s*\p{L}[\p{L}./]*)+/iu;

/**
 * Reads a line's volume: its column, or the product of several (`40 | Org | 1 | Hr` has one for each factor), else the
 * first of the texts beside it that writes one out.
 */
export function volumeReader(
  reader: TableReader,
  columns: readonly FoundColumn[],
): (row: number, beside: readonly (Sourced<string> | undefined)[]) => Sourced<number> | undefined {
  const productOf = remembered(productIn);
  const inText = (text: Sourced<string> | undefined): Sourced<number> | undefined => {
    const written = text && FACTORS.exec(text.value)?.[0];
    const value = written === undefined ? undefined : productOf(written);
    return text && value !== undefined ? { ...text, value } : undefined;
  };
  return (row, beside) => {
    let product: Sourced<number> | undefined;
    for (const { col } of columns) {
      const cell = reader.cells.own(row, col);
      const volume = cell && readVolumeCell(reader, { cell, row, col }, productOf);
      if (volume) product = product ? { ...product, value: product.value * volume.value } : volume;
    }
    if (product) return product;
    for (const text of beside) {
      const volume = inText(text);
      if (volume) return volume;
    }
    return undefined;
  };
}

/** What a written-out volume multiplies to. */
export function productIn(text: string): number | undefined {
  return readVolume(text)?.product;
}

/** The columns whose product is a line's volume, as their labels tell them. */
export function volumeColumns(reader: TableReader, year: number): readonly FoundColumn[] {
  return withoutFactors(reader, statedVolumes(reader, year));
}

/**
 * `Vol | Hari | Volume` writes the factors beside their product: times them it would count them twice. A last column that
 * holds the product of all before it, in every line that fills them, is the volume itself.
 */
function withoutFactors(reader: TableReader, all: readonly FoundColumn[]): readonly FoundColumn[] {
  const columns = all.filter(({ col }) => holdsFigures(reader, col));
  const product = columns.at(-1);
  if (!product || columns.length < 3) return all;
  let lines = 0;
  for (const { row, role } of reader.table.rows) {
    if (role !== "record") continue;
    const figures = columns.map(({ col }) => reader.cells.own(row, col)?.value);
    if (!figures.every((figure) => typeof figure === "number")) continue;
    const factors = figures.slice(0, -1).reduce((all, figure) => all * figure, 1);
    if (Number(factors.toPrecision(15)) !== figures.at(-1)) return all;
    lines += 1;
  }
  return lines > 0 ? [product] : all;
}

/** The sign between two factors (`36 | org | x | 2 | hr`) may have a column of its own under their label. */
function holdsFigures(reader: TableReader, col: number): boolean {
  return reader.table.rows.some(
    ({ row, role }) => role === "record" && /\d/.test(String(reader.cells.own(row, col)?.value ?? "")),
  );
}

/** Volumes before and after a change are two readings of one volume, others are factors of it. */
function statedVolumes(reader: TableReader, year: number): readonly FoundColumn[] {
  const columns = reader.columns("volume");
  const changed = columns.some(({ header }) => AFTER_CHANGE.preferred.test(header));
  const after = changed ? pickColumn(columns, AFTER_CHANGE, year) : undefined;
  return after ? [after] : columns;
}
