import { rangeAddress } from "../../../core/cells/cellRef";
import type { RowAccount } from "../../../core/records/records";
import type { Review } from "../../../core/review";
import type { FoundForm, FoundSheet, FoundTable } from "../../../core/tables/foundTable";
import type { Language } from "../../../messages/language";
import { messagesIn } from "../../../messages/messagesIn";
import { countsOf } from "./accountView";
import type { TableGlance } from "./sourceView";

/** A table or form with the sheet it stands in; its place in the list is its id. */
export type Found = { readonly sheet: FoundSheet } & (
  { readonly shape: "table"; readonly table: FoundTable } | { readonly shape: "form"; readonly form: FoundForm }
);

/** All tables and forms, in the order of the sheets. */
export function foundIn(review: Review): readonly Found[] {
  return review.sheets.flatMap(foundInSheet);
}

export function foundInSheet(sheet: FoundSheet): Found[] {
  return [
    ...sheet.tables.map((table): Found => ({ sheet, shape: "table", table })),
    ...sheet.forms.map((form): Found => ({ sheet, shape: "form", form })),
  ];
}

export function tableGlances(review: Review, language: Language): TableGlance[] {
  return foundIn(review).map((found, id) => glanceOf(found, id, review, language));
}

export function glanceOf(found: Found, id: number, { records }: Review, language: Language): TableGlance {
  const { names, reading } = messagesIn(language);
  const { file, sheet, state } = found.sheet;
  const it = found.shape === "table" ? found.table : found.form;
  const range = rangeAddress(it.range);
  const account = records.accounts.find((one) => one.file === file && one.sheet === sheet && one.range === range);
  const counts = account === undefined ? withoutRecords(found) : countsOf(account);
  return {
    id,
    file,
    sheet,
    state,
    range,
    shape: found.shape,
    kind: it.kind,
    became: names.became[account?.became ?? becameOf(found)],
    sure: it.sure,
    account: counts,
    accountText: reading.account(counts, language),
  };
}

function becameOf(found: Found): RowAccount["became"] {
  return found.shape === "form" ? found.form.kind : "lain";
}

function withoutRecords(found: Found) {
  const read = found.shape === "table" ? found.table.rows.length : 1;
  return { read, records: 0, groups: 0, witnesses: 0, dropped: read };
}
