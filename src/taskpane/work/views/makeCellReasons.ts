import { givenFieldOf } from "../../../core/tables/words/fields";
import { columnLetters, rangeAddress } from "../../../core/cells/cellRef";
import type { FoundForm, FoundTable } from "../../../core/tables/foundTable";
import type { Language } from "../../../messages/language";
import { messagesIn } from "../../../messages/messagesIn";
import type { CellReasons } from "./cellReasons";
import { whySentences } from "./makeTableView";
import { lookOf, rangeOf, type NumberedFound } from "./makeSheetMarks";

/** Why the cell was read as it was; undefined where it belongs to no table or form. */
export function cellReasons(
  found: readonly NumberedFound[],
  row: number,
  col: number,
  language: Language,
): CellReasons | undefined {
  const at = found.find((one) => {
    const range = rangeOf(one);
    const below = one.shape === "table" && one.table.rows.some((each) => each.row === row);
    return col >= range.left && col <= range.right && ((row >= range.top && row <= range.bottom) || below);
  });
  if (at === undefined) return undefined;
  const { names } = messagesIn(language);
  const say = whySentences(language);
  const { kind, sure, why } = at.shape === "table" ? at.table : at.form;
  const name = at.shape === "table" ? names.tableKind[at.table.kind] : names.became[at.form.kind];
  const table = { id: at.id, range: rangeAddress(rangeOf(at)), name: name ?? kind, sure, why: say(why) };
  return at.shape === "table"
    ? { table, ...ofTable(at.table, row, col, language) }
    : { table, column: undefined, row: ofForm(at.form, row, col, language) };
}

function ofTable(table: FoundTable, row: number, col: number, language: Language): Omit<CellReasons, "table"> {
  const { names } = messagesIn(language);
  const say = whySentences(language);
  const column = table.columns.find((one) => one.col === col);
  const field = column && givenFieldOf(column);
  const found = table.rows.find((one) => one.row === row);
  return {
    column: column && {
      letter: columnLetters(col),
      header: column.header,
      name: field && names.columnField[field],
      sure: column.sure,
      why: say(column.why),
    },
    row: table.headerRows.includes(row)
      ? { look: "header", reason: undefined, sure: table.sure, why: [] }
      : found && {
          look: lookOf(found),
          reason: found.role === "other" ? names.rowReason[found.reason] : undefined,
          sure: found.sure,
          why: say(found.why),
        },
  };
}

function ofForm(form: FoundForm, row: number, col: number, language: Language): CellReasons["row"] {
  const on = form.fields.filter(({ at, labelAt }) => at.row === row || labelAt.row === row);
  const field = on.find(({ at }) => at.col === col) ?? on[0];
  if (field === undefined) return undefined;
  const { formField } = messagesIn(language).names;
  return { look: "record", reason: formField[field.field], sure: form.sure, why: [] };
}
