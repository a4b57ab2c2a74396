import { rangeAddress } from "../../cells/cellRef";
import { RECORD_LISTS, type RecordList } from "../../records/recordLists";
import type { Records, RowAccount } from "../../records/records";
import type { FoundTable } from "../../tables/foundTable";
import { PART } from "../parts";
import type { TrailPart } from "../trailPart";
import type { Difference } from "./difference";

/**
 * Where the accounts of the rows read do not add up, do not belong to the tables and forms of the trail, or say another number
 * of records than there are; and tables that nobody was sure of and nobody was asked about.
 */
export function accountDifferences(records: Records, { sheets, answered }: TrailPart): readonly Difference[] {
  const tables = sheets.flatMap((sheet) => [...sheet.tables, ...sheet.forms]);
  const asked = [...records.questions, ...answered.map(({ question }) => question)];
  const kinds = new Set(asked.filter(({ about }) => about === "table-kind").map(({ at }) => sheetOf(at)));
  return [
    ...records.accounts.flatMap(sumDifference),
    ...keyDifferences(records.accounts.map(accountKey), tables.map(tableKey)),
    ...RECORD_LISTS.flatMap((list) => rowDifferences(list, records)),
    ...sheets
      .flatMap((sheet) => sheet.tables)
      .filter((table) => isUnsure(table) && !kinds.has(sheetOf(table)))
      .map((table) => notAsked(table)),
  ];
}

function sumDifference({ read, records, groups, witnesses, dropped, ...account }: RowAccount): readonly Difference[] {
  const sum = records + groups + witnesses + dropped.reduce((all, { rows }) => all + rows.length, 0);
  if (sum === read) return [];
  return [{ kind: "account", list: account.became, sheet: accountKey(account), there: sum, expected: read }];
}

/** Each table and form of the trail has one account, and no other is there. */
function keyDifferences(there: readonly string[], expected: readonly string[]): readonly Difference[] {
  const [told, meant] = [counts(there), counts(expected)];
  return [...new Set([...told.keys(), ...meant.keys()])].flatMap((at): readonly Difference[] => {
    const [one, other] = [told.get(at) ?? 0, meant.get(at) ?? 0];
    if (one === other) return [];
    const problem = one < other ? "missing" : "extra";
    return [{ kind: "member", part: PART.records, path: "accounts", at, problem, there: "", expected: "" }];
  });
}

function accountKey({ file, sheet, range }: Pick<RowAccount, "file" | "sheet" | "range">): string {
  return `${file} › ${sheet}!${range}`;
}

function tableKey({ file, sheet, range }: Pick<FoundTable, "file" | "sheet" | "range">): string {
  return accountKey({ file, sheet, range: rangeAddress(range) });
}

function isUnsure({ sure, kind }: FoundTable): boolean {
  return sure === "unsure" && kind !== "lain";
}

function notAsked(table: FoundTable): Difference {
  const at = tableKey(table);
  return {
    kind: "member",
    part: PART.records,
    path: "questions",
    at,
    problem: "missing",
    there: "",
    expected: "table-kind",
  };
}

/** Rows that are fewer or more than the account of their sheet says were read. */
function rowDifferences(list: RecordList, { accounts, ...records }: Records): readonly Difference[] {
  const rows = counts(records[list].map(({ at }) => sheetOf(at)));
  const ofList = accounts.filter(({ became }) => became === list);
  const said = new Map<string, number>();
  for (const account of ofList) said.set(sheetOf(account), (said.get(sheetOf(account)) ?? 0) + account.records);
  return [...new Set([...rows.keys(), ...said.keys()])].flatMap((sheet): readonly Difference[] => {
    const [there, expected] = [rows.get(sheet) ?? 0, said.get(sheet) ?? 0];
    return there === expected ? [] : [{ kind: "account", list, sheet, there, expected }];
  });
}

function sheetOf({ file, sheet }: { readonly file: string; readonly sheet: string }): string {
  return `${file} › ${sheet}`;
}

function counts(keys: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const key of keys) counted.set(key, (counted.get(key) ?? 0) + 1);
  return counted;
}
