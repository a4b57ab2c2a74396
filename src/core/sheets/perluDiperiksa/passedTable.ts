import type { Outcome } from "../../checks/check";
import { checkFacts } from "../checkFacts";
import { TableData } from "../tableData";
import type { SheetWords } from "../words";

export type PassedColumn = "no" | "kelompok" | "kode" | "pemeriksaan";

/** Checks that were made and found nothing: only what stands here may be taken for approved. */
export function passedTable(outcomes: readonly Outcome[], words: SheetWords): TableData<PassedColumn> {
  const say = words.perluDiperiksa;
  const header = say.passedColumns;
  const passed = outcomes.filter((outcome) => outcome.state === "passed");
  return TableData.of<PassedColumn, Outcome>("SudahCocok", passed, [
    { key: "no", header: header.no, style: "integer", width: 6, value: (_outcome, index) => index + 1 },
    {
      key: "kelompok",
      header: header.kelompok,
      style: "wrapped",
      width: 11,
      value: ({ code }) => words.family[checkFacts(code).family],
    },
    { key: "kode", header: header.kode, style: "wrapped", width: 17, value: ({ code }) => code },
    {
      key: "pemeriksaan",
      header: header.pemeriksaan,
      style: "wrapped",
      width: 50,
      value: ({ code }) => say.checked(code),
    },
  ]);
}
