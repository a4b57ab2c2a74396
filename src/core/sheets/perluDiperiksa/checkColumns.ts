import type { Outcome } from "../../checks/check";
import { checkFacts } from "../checkFacts";
import type { SheetWords } from "../words";

/** The columns by which a check is known. */
export type CheckColumn = "no" | "kelompok" | "kode";

interface ValueColumn<R> {
  readonly key: CheckColumn;
  readonly header: string;
  readonly style: "integer" | "wrapped";
  readonly width: number;
  readonly value: (record: R, index: number) => string | number;
}

/** The first columns of every table that lists checks by what they came to. */
export function checkColumns(
  header: Readonly<Record<CheckColumn, string>>,
  words: SheetWords,
): readonly ValueColumn<Pick<Outcome, "code">>[] {
  return [
    { key: "no", header: header.no, style: "integer", width: 6, value: (_outcome, index) => index + 1 },
    {
      key: "kelompok",
      header: header.kelompok,
      style: "wrapped",
      width: 11,
      value: ({ code }) => words.family[checkFacts(code).family],
    },
    { key: "kode", header: header.kode, style: "wrapped", width: 17, value: ({ code }) => code },
  ];
}
