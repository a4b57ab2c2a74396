import type { Sourced } from "../../cells/sourced";
import { readNik, type Nik } from "../../values/nik";
import { readNip, type Nip } from "../../values/nip";
import { splitNameCell } from "../cells/nameCell";
import type { PlacedCell } from "../cells/sheetCells";
import type { TableReader } from "../cells/tableReader";

/** A person's name and numbers as the cells of a row give them. */
export interface Identity {
  readonly nama: Sourced<string> | undefined;
  readonly nip: Sourced<Nip> | undefined;
  readonly nik: Sourced<Nik> | undefined;
  /** The telephone number written under the name. */
  readonly noHp: Sourced<string> | undefined;
}

/** The numbers that one cell holds. */
export interface Numbers {
  readonly nip: Nip | undefined;
  readonly nik: Nik | undefined;
}

/**
 * Reads name, NIP and NIK. One column often serves both numbers, so a number goes where its form puts it, whatever the
 * header says; digits that are neither are asked about. A number under the name, in a row of its own, is that person's.
 */
export function readIdentity(reader: TableReader, row: number): Identity {
  const written = reader.text("nama", row);
  const parts = written && splitNameCell(written.value);
  let nip: Sourced<Nip> | undefined;
  let nik: Sourced<Nik> | undefined;
  const take = (numbers: Numbers, source: Pick<Sourced<string>, "raw" | "at">): void => {
    if (numbers.nip) nip ??= { value: numbers.nip, raw: source.raw, at: source.at };
    if (numbers.nik) nik ??= { value: numbers.nik, raw: source.raw, at: source.at };
  };
  for (const field of ["nip", "nik"] as const) {
    const placed = reader.cell(field, row);
    if (!placed || !holdsDigits(placed)) continue;
    const numbers = readNumbers(placed, field);
    const source = { raw: placed.cell.value, at: reader.at(placed.row, placed.col) };
    take(numbers, source);
    if (numbers.nip || numbers.nik) continue;
    const question = { ...source, field, about: "number", candidates: [] } as const;
    const chosen = reader.log.settle(question, (choice) => readChosenNumber(choice, field));
    if (chosen) take(chosen, source);
  }
  if (!written || !parts) return { nama: undefined, nip, nik, noHp: undefined };
  take(parts, written);
  if (!nip && !nik) {
    const below = numbersBelow(reader, row);
    if (below) take(below.numbers, below.source);
  }
  const nama = parts.nama === written.value ? written : { ...written, value: parts.nama };
  const noHp = parts.noHp === undefined ? undefined : { ...written, value: parts.noHp };
  return { nama: /\p{L}/u.test(parts.nama) ? nama : undefined, nip, nik, noHp };
}

/** `NIP. 19800101 200501 1 001` in the row under the name, which is no row of its own. */
function numbersBelow(
  reader: TableReader,
  row: number,
): { readonly numbers: Numbers; readonly source: Pick<Sourced<string>, "raw" | "at"> } | undefined {
  const line = reader.secondLine(row);
  if (line === undefined) return undefined;
  for (const { col } of reader.columns("nama")) {
    const cell = reader.cells.own(line, col);
    if (!cell || !holdsDigits({ cell, row: line, col })) continue;
    const field = /^\s*NIK\b/i.test(String(cell.value)) ? "nik" : "nip";
    return {
      numbers: readNumbers({ cell, row: line, col }, field),
      source: { raw: cell.value, at: reader.at(line, col) },
    };
  }
  return undefined;
}

/** The NIP or NIK that a person wrote for a cell; undefined where it is neither. */
export function readChosenNumber(choice: string, field: "nip" | "nik"): Numbers | undefined {
  const numbers = { nip: readNip(choice), nik: readNik(choice) };
  if (numbers.nip && numbers.nik) return { nip: undefined, nik: undefined, [field]: numbers[field] };
  return numbers.nip || numbers.nik ? numbers : undefined;
}

function holdsDigits({ cell }: PlacedCell): boolean {
  return cell.kind === "number" || (cell.kind === "text" && /\d/.test(cell.value));
}

/** `19800101 200501 1 001 / 1371...` holds both; digits that are neither are a faulty one of what the header says. */
function readNumbers({ cell }: PlacedCell, field: "nip" | "nik"): Numbers {
  if (cell.kind !== "text" && cell.kind !== "number") return { nip: undefined, nik: undefined };
  const { value } = cell;
  const nip = readNip(value);
  const nik = readNik(value);
  if (nip && nik) return field === "nip" ? { nip, nik: undefined } : { nip: undefined, nik };
  if (nip || nik || typeof value === "number") return { nip, nik };
  const parts = value.split(/[/\n;]+/);
  const inParts = { nip: firstOf(parts, readNip), nik: firstOf(parts, readNik) };
  if (inParts.nip || inParts.nik) return inParts;
  return field === "nip"
    ? { nip: readNip(`NIP ${value}`), nik: undefined }
    : { nip: undefined, nik: readNik(`NIK ${value}`) };
}

function firstOf<T>(parts: readonly string[], read: (part: string) => T | undefined): T | undefined {
  for (const part of parts) {
    const value = read(part);
    if (value) return value;
  }
  return undefined;
}
