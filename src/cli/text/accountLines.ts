import type { RowAccount } from "../../core/records/records";
import type { Language } from "../../messages/language";
import type { Messages } from "../../messages/messages";
import type { AccountCounts } from "../../messages/reading";
import { alignColumns } from "./alignColumns";
import { firstOf } from "./section";

const SHOWN = 20;

/** All rows together, and one line a table: what its rows became, and that none was lost. */
export function accountLines(
  accounts: readonly RowAccount[],
  { reading, names, summary }: Messages,
  language: Language,
): readonly string[] {
  const inAll = accounts.map(countsOf).reduce(add, { read: 0, records: 0, groups: 0, witnesses: 0, dropped: 0 });
  const lines = alignColumns(
    accounts
      .filter(({ became }) => became !== "keterangan")
      .map((account) => [
        `${account.file} › ${account.sheet}!${account.range}`,
        names.became[account.became],
        reading.account(countsOf(account), language),
      ]),
  );
  const total = accounts.length > 1 ? [summary.rows(reading.account(inAll, language))] : [];
  return [
    ...total,
    ...firstOf(
      lines,
      SHOWN,
      (line) => [line],
      (count) => summary.moreTables(count),
    ),
  ];
}

function countsOf({ read, records, groups, witnesses, dropped }: RowAccount): AccountCounts {
  return { read, records, groups, witnesses, dropped: dropped.reduce((sum, { rows }) => sum + rows.length, 0) };
}

function add(a: AccountCounts, b: AccountCounts): AccountCounts {
  return {
    read: a.read + b.read,
    records: a.records + b.records,
    groups: a.groups + b.groups,
    witnesses: a.witnesses + b.witnesses,
    dropped: a.dropped + b.dropped,
  };
}
