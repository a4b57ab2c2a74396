import { givenFieldOf } from "../../../core/tables/words/fields";
import { columnLetters } from "../../../core/cells/cellRef";
import type { RememberedLayout } from "../../../core/decisions/decisions";
import { layoutKnown } from "../../../core/decisions/layouts";
import type { Review } from "../../../core/review";
import type { FoundForm, FoundTable } from "../../../core/tables/foundTable";
import type { Language } from "../../../messages/language";
import { messagesIn } from "../../../messages/messagesIn";
import { describeWhy } from "../../../messages/why";
import type { Why } from "../../../core/tables/why";
import type { TableGlance } from "./sourceView";
import { foundIn, glanceOf, type Found } from "./tableGlances";
import type { TableView } from "./tableView";

/** Throws `RangeError` for an id that the last review did not give. */
export function tableView(review: Review, id: number, language: Language): TableView {
  const found = foundIn(review)[id];
  if (found === undefined) throw new RangeError("The review has no such table");
  return detailedView(found, glanceOf(found, id, review, language), review.decided.decisions.layouts, language);
}

/** A glance with all that is told of the table besides. */
export function detailedView(
  found: Found,
  glance: TableGlance,
  layouts: readonly RememberedLayout[],
  language: Language,
): TableView {
  return {
    ...glance,
    ...(found.shape === "table" ? ofTable(found.table, layouts, language) : ofForm(found.form, language)),
  };
}

/** Rows that are not sure, of which a list shows so many. */
const MOST_UNSURE = 50;

type Details = Omit<TableView, keyof TableGlance>;

function ofTable(table: FoundTable, layouts: readonly RememberedLayout[], language: Language): Details {
  const { names } = messagesIn(language);
  const say = whySentences(language);
  return {
    at: table.range,
    found: table.putRight === undefined ? table.range : table.putRight.found,
    putRight: table.putRight !== undefined,
    ignored: table.rows.length > 0 && table.rows.every((row) => row.role === "other" && row.reason === "ignored table"),
    remembered: layoutKnown(table, layouts) !== undefined,
    why: say(table.why),
    titles: table.titles.map(({ text }) => text),
    headerRows: table.headerRows,
    numberRow: table.numberRow,
    columns: table.columns.map((column) => {
      const { col, header, sure, why } = column;
      const field = givenFieldOf(column);
      return {
        col,
        letter: columnLetters(col),
        header,
        field,
        name: field && names.columnField[field],
        sure,
        why: say(why),
      };
    }),
    unsureRows: table.rows
      .filter((row) => row.sure === "unsure")
      .slice(0, MOST_UNSURE)
      .map((row) => ({
        row: row.row,
        role: row.role,
        sure: row.sure,
        why: say(row.why),
        reason: row.role === "other" ? names.rowReason[row.reason] : undefined,
      })),
    fields: [],
  };
}

function ofForm(form: FoundForm, language: Language): Details {
  const { names } = messagesIn(language);
  return {
    at: form.range,
    found: form.range,
    putRight: false,
    ignored: false,
    remembered: false,
    why: whySentences(language)(form.why),
    titles: form.title === undefined ? [] : [form.title],
    headerRows: [],
    numberRow: undefined,
    columns: [],
    unsureRows: [],
    fields: form.fields.map(({ field, label, at, text }) => ({
      name: names.formField[field],
      label,
      row: at.row,
      col: at.col,
      text,
    })),
  };
}

/** Reasons as half sentences. */
export function whySentences(language: Language): (why: readonly Why[]) => string[] {
  const { names, why: messages } = messagesIn(language);
  return (whys) => whys.map((one) => describeWhy(messages, one, names, language));
}
