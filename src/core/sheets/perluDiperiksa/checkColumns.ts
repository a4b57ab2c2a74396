import type { Outcome } from "../../checks/check";
import { checkFacts } from "../checkFacts";
import type { SheetWords } from "../words";
import { noColumn } from "../plan/noColumn";

/** The columns by which a check is known. */
export type CheckColumn = "no" | "kelompok" | "kode" | "pemeriksaan";

interface ValueColumn<R> {
  readonly key: CheckColumn;
  readonly header: string;
  readonly style: "integer" | "wrapped";
  readonly width: number;
  readonly value: (record: R, index: number) => string | number;
}

/** The first columns of every table that lists checks by what they came to: under one another they are read by one head. */
export function checkColumns(words: SheetWords): readonly ValueColumn<Pick<Outcome, "code">>[] {
  const { checkColumns: header, checked } = words.perluDiperiksa;
  return [
    noColumn(header.no),
    {
      key: "kelompok",
      header: header.kelompok,
      style: "wrapped",
      width: 13,
      value: ({ code }) => words.family[checkFacts(code).family],
    },
    { key: "kode", header: header.kode, style: "wrapped", width: 19, value: ({ code }) => code },
    { key: "pemeriksaan", header: header.pemeriksaan, style: "wrapped", width: 42, value: ({ code }) => checked(code) },
  ];
}
