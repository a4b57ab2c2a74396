import type { RowAccount } from "../../../core/records/records";
import type { AccountView } from "./sourceView";

export function countsOf({ read, records, groups, witnesses, dropped }: RowAccount): AccountView {
  return { read, records, groups, witnesses, dropped: dropped.reduce((sum, { rows }) => sum + rows.length, 0) };
}

export function inAll(accounts: readonly AccountView[]): AccountView {
  return accounts.reduce(
    (a, b) => ({
      read: a.read + b.read,
      records: a.records + b.records,
      groups: a.groups + b.groups,
      witnesses: a.witnesses + b.witnesses,
      dropped: a.dropped + b.dropped,
    }),
    { read: 0, records: 0, groups: 0, witnesses: 0, dropped: 0 },
  );
}
