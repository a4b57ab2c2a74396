import type { Cell } from "../../cells/cell";
import type { Sourced } from "../../cells/sourced";
import {
  joinedKode,
  kindOfKode,
  leadingKode,
  readKodeRekening,
  splitKodeField,
  type KodeRekening,
} from "../../values/kodeRekening";
import { pairOfCodes, type CodePair } from "./codePair";
import { remembered } from "../cells/remembered";
import type { PlacedCell } from "../cells/sheetCells";
import { shownText } from "../cells/shownText";
import type { TableReader } from "../cells/tableReader";

/** The code of a line, and what stood in its code cell where that could not be read as one. */
export interface KodeOfRow {
  readonly kodeRekening: Sourced<KodeRekening> | undefined;
  readonly kodeTidakTerbaca: Sourced<string> | undefined;
}

const NO_KODE: KodeOfRow = { kodeRekening: undefined, kodeTidakTerbaca: undefined };

/** Letters of a list (`a.`), bullets and dashes stand in code columns without being meant as codes. */
const MEANT_AS_CODE = /\d\s*[.,-]\s*\w|\d{3}/;

/** Reads the codes of a table, each parent's once. */
export class KodeReader {
  /** Tables repeat their codes: each text is read once and its codes are shared. */
  private readonly readCodes = remembered(readCodes);
  private readonly ofHeading = new Map<number, Sourced<KodeRekening> | undefined>();

  constructor(private readonly reader: TableReader) {}

  /**
   * The code in the line's own cells. Where they hold something that was meant as a code and is none, it is asked about
   * and nothing is put in its place.
   */
  own(row: number): KodeOfRow {
    const placed = this.cellsOfRow(row);
    const first = placed[0];
    if (!first) return { ...NO_KODE, kodeRekening: this.beforeWords(row) };
    const at = this.reader.at(first.row, first.col);
    const raw = first.cell.value;
    const kode = this.read(placed);
    if (kode) return { kodeRekening: { value: kode, raw, at }, kodeTidakTerbaca: undefined };
    const written = placed.map(({ cell }) => shownText(cell) ?? String(cell.value)).join(".");
    if (first.cell.kind !== "error" && !MEANT_AS_CODE.test(written)) return NO_KODE;
    const question = { at, raw, field: "kode_rekening", about: "code", candidates: [] } as const;
    const chosen = this.reader.log.settle(question, readKodeRekening);
    if (chosen) return { kodeRekening: { value: chosen, raw, at }, kodeTidakTerbaca: undefined };
    return { kodeRekening: undefined, kodeTidakTerbaca: { value: written, raw, at } };
  }

  /** The account of a line and the sub kegiatan beside it, from one field or from two columns. */
  pair(row: number): CodePair {
    const { kodeRekening, kodeTidakTerbaca } = this.own(row);
    if (kodeTidakTerbaca) return { belanja: undefined, other: undefined };
    const codes = this.cellsOfRow(row).flatMap(({ cell, row: cellRow, col }) => {
      const at = this.reader.at(cellRow, col);
      return this.codesOf(cell).map((value) => ({ value, raw: cell.value, at }));
    });
    const own = codes.length === 0 && kodeRekening ? [kodeRekening] : codes;
    return pairOfCodes(own.filter(({ value }) => ["belanja", "sub-kegiatan"].includes(kindOfKode(value))));
  }

  /** The line's own code, or that of the innermost parent it stands under. */
  ownOrInherited(row: number, under: readonly number[]): KodeOfRow {
    const own = this.own(row);
    if (own.kodeRekening || own.kodeTidakTerbaca) return own;
    let nearest: Sourced<KodeRekening> | undefined;
    for (let index = under.length - 1; index >= 0; index -= 1) {
      const kode = this.heading(under[index] ?? 0);
      // A line under an account inside a sub kegiatan belongs to the account, whichever heading stands nearer.
      if (kode && kindOfKode(kode.value) === "belanja") return { ...NO_KODE, kodeRekening: kode };
      nearest ??= kode;
    }
    return nearest ? { ...NO_KODE, kodeRekening: nearest } : NO_KODE;
  }

  /** The code of a parent: in its code column, or before its words. */
  private heading(row: number): Sourced<KodeRekening> | undefined {
    if (this.ofHeading.has(row)) return this.ofHeading.get(row);
    const placed = this.cellsOfRow(row);
    const { left, right } = this.reader.table.range;
    const first = placed[0] ?? this.reader.cells.filled(row, left, right)[0];
    const kode = first && (this.read(placed) ?? splitKodeField(shownText(first.cell) ?? "")[0]);
    const sourced =
      kode && first
        ? { value: kode, raw: first.cell.value, at: this.reader.at(first.row, first.col) }
        : this.beforeWords(row);
    this.ofHeading.set(row, sourced);
    return sourced;
  }

  /** The code in front of what a line is for, where the table has no column of codes. */
  private beforeWords(row: number): Sourced<KodeRekening> | undefined {
    if (this.reader.has("kode_rekening")) return undefined;
    for (const { col } of this.reader.columns("uraian")) {
      const cell = this.reader.cells.own(row, col);
      const kode = cell?.kind === "text" ? leadingKode(cell.value) : undefined;
      if (cell && kode) return { value: kode, raw: cell.value, at: this.reader.at(row, col) };
    }
    return undefined;
  }

  /** A code may stand in one cell or have a column for each of its segments. */
  private read(placed: readonly PlacedCell[]): KodeRekening | undefined {
    if (placed.length > 1) {
      const parts = placed.map(({ cell }) => shownText(cell) ?? "");
      const inSegments = parts.slice(1).every((part) => /^\d{1,4}$/.test(part));
      const joined = inSegments ? readKodeRekening(parts.join(".")) : undefined;
      if (joined) return joined;
    }
    let first: KodeRekening | undefined;
    for (const { cell } of placed) {
      const codes = this.codesOf(cell);
      const kode = codes.find((one) => kindOfKode(one) === "belanja") ?? codes[0];
      if (kode && kindOfKode(kode) === "belanja") return kode;
      first ??= kode;
    }
    return first;
  }

  private codesOf({ kind, value }: Cell): readonly KodeRekening[] {
    return kind === "text" || kind === "number" ? this.readCodes(value) : [];
  }

  private cellsOfRow(row: number): readonly PlacedCell[] {
    const columns = this.reader.columns("kode_rekening");
    const placed: PlacedCell[] = [];
    for (const { col } of columns) {
      const cell = this.reader.cells.own(row, col);
      if (cell) placed.push({ cell, row, col });
    }
    if (placed.length > 0 || columns.length === 0) return placed;
    const merged = this.reader.cell("kode_rekening", row);
    return merged ? [merged] : [];
  }
}

function readCodes(value: string | number): readonly KodeRekening[] {
  const whole = readKodeRekening(value);
  if (whole) return joinedKode(whole);
  return typeof value === "string" ? splitKodeField(value) : [];
}
