import type { Outcome } from "../../checks/check";
import { TableData } from "../plan/tableData";
import type { SheetWords } from "../words";
import { checkColumns, type CheckColumn } from "./checkColumns";

export type NotCheckableColumn = CheckColumn | "belumAda";
type NotChecked = Extract<Outcome, { readonly state: "not-checkable" | "switched-off" }>;

/** Checks that were not made: what they lacked and how to give it, or who switched them off and why. */
export function notCheckableTable(outcomes: readonly Outcome[], words: SheetWords): TableData<NotCheckableColumn> {
  const say = words.perluDiperiksa;
  const records = outcomes.filter(
    (outcome): outcome is NotChecked => outcome.state === "not-checkable" || outcome.state === "switched-off",
  );
  return TableData.of<NotCheckableColumn, NotChecked>("BelumDapatDiperiksa", records, [
    ...checkColumns(words),
    {
      key: "belumAda",
      header: say.lacking,
      style: "wrapped",
      width: 58,
      value: (outcome) =>
        outcome.state === "switched-off"
          ? words.decided.switchedOff(outcome)
          : outcome.missing.map(say.missing).join("\n"),
    },
  ]);
}
