import type { RawValue } from "../../../cells/cell";
import type { CellRange, CellRef } from "../../../cells/cellRef";
import type { Sourced } from "../../../cells/sourced";
import type { KodeRekening } from "../../../values/kodeRekening";
import type { Rupiah } from "../../../values/rupiah";
import type { Tanggal, TanggalReading } from "../../../values/tanggal";
import { either, listOf, maybe, members, valueOf, words, type Maybe, type MembersOf, type Shape } from "./shape";

export const text: Shape<string> = valueOf((value) => typeof value === "string");
export const number: Shape<number> = valueOf((value) => typeof value === "number");
export const truth: Shape<boolean> = valueOf((value) => typeof value === "boolean");
export const always: Shape<true> = valueOf((value) => value === true);
const never: Shape<false> = valueOf((value) => value === false);
/** Rows, columns, counts. */
export const count: Shape<number> = valueOf((value) => Number.isSafeInteger(value) && Number(value) >= 0);
export const amount: Shape<Rupiah> = valueOf((value) => Number.isSafeInteger(value));
export const raw: Shape<RawValue> = valueOf((value) => ["string", "number", "boolean"].includes(typeof value));
/** A list that is left empty in a package. */
export function emptyList<T>(): Shape<readonly T[]> {
  return valueOf((value) => Array.isArray(value) && value.length === 0);
}

export const cellRef: Shape<CellRef> = members<CellRef>({ file: text, sheet: text, row: count, col: count });
export const cellRange: Shape<CellRange> = members<CellRange>({ top: count, left: count, bottom: count, right: count });

/** A value with its cell; its own member is left out where what stands there could not be read. */
export function sourced<T>(value: Shape<T> | Maybe<Exclude<T, undefined>>): Shape<Sourced<T>> {
  return members<Sourced<T>>({ value, raw, at: cellRef } as MembersOf<Sourced<T>>);
}

export const money = sourced(amount);
export const written = sourced(text);
export const figure = sourced(number);

export const tanggal: Shape<Tanggal> = members<Tanggal>({ year: count, month: count, day: count });
type Sure = Extract<TanggalReading, { readonly sure: true }>;
type Unsure = Extract<TanggalReading, { readonly sure: false }>;
export const tanggalReading: Shape<TanggalReading> = either<TanggalReading>(
  members<Sure>({ sure: always, value: tanggal, weekday: maybe(count) }) as Shape<TanggalReading>,
  members<Unsure>({
    sure: never,
    why: words({ incomplete: true, ambiguous: true, impossible: true, "not-a-date": true }),
    known: maybe(members<NonNullable<Unsure["known"]>>({ year: maybe(count), month: maybe(count), day: maybe(count) })),
  }) as Shape<TanggalReading>,
);
export const date = sourced(tanggalReading);
export const kode: Shape<KodeRekening> = members<KodeRekening>({ segments: listOf(number), written: text });
