import type { Outcome } from "../../checks/check";
import { checkFacts } from "../checkFacts";
import { TableData } from "../tableData";
import type { SheetWords } from "../words";

export type NotCheckableColumn = "no" | "kelompok" | "kode" | "belumAda" | "pemeriksaan";
type NotChecked = Extract<Outcome, { readonly state: "not-checkable" | "switched-off" }>;

/** Checks that were not made: what they lacked and how to give it, or who switched them off and why. */
export function notCheckableTable(outcomes: readonly Outcome[], words: SheetWords): TableData<NotCheckableColumn> {
  const say = words.perluDiperiksa;
  const header = say.notCheckableColumns;
  const records = outcomes.filter(
    (outcome): outcome is NotChecked => outcome.state === "not-checkable" || outcome.state === "switched-off",
  );
  return TableData.of<NotCheckableColumn, NotChecked>("BelumDapatDiperiksa", records, [
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
      key: "belumAda",
      header: header.belumAda,
      style: "wrapped",
      width: 50,
      value: (outcome) =>
        outcome.state === "switched-off"
          ? words.decided.switchedOff(outcome)
          : outcome.missing.map(say.missing).join("\n"),
    },
    {
      key: "pemeriksaan",
      header: header.pemeriksaan,
      style: "wrapped",
      width: 21,
      value: ({ code }) => say.checked(code),
    },
  ]);
}
