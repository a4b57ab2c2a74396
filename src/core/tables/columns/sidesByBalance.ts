import { agrees } from "../sheet/agreement";
import { columnOf, type DraftColumn } from "../draftTable";
import type { ColumnField } from "../words/fields";
import { figureAt } from "./figureAt";
import type { Grid } from "../sheet/grid";
import { why } from "../why";

/** Words that mean in or out by whose book it is: what a bank debits lowers the balance, what a bendahara debits raises it. */
const BY_WHOSE_BOOK = /\b(?:debe?t|debit|db|dr|kredit|credit|cr)\b/i;
/** What goes into an account and out of it, in the book of the account. */
const PUT_IN = /\b(?:pe(?:n|ny)?etoran|setoran|setor)\b/i;
const TAKEN_OUT = /\b(?:penarikan|tarik|pengambilan)\b/i;
/** Lines that must follow from the balance before them. */
const FEWEST_LINES = 3;
const LINES_LOOKED_AT = 400;

/**
 * Tells what comes in from what goes out by the running balance, where the labels are debet and kredit: in the statement of
 * a bank the debet is what goes out; in the book of an account what is deposited comes in and what is drawn goes out.
 */
export function withSidesByBalance(
  grid: Grid,
  columns: readonly DraftColumn[],
  body: readonly number[],
): readonly DraftColumn[] {
  const balance = columnOf(columns, "saldo");
  if (balance === undefined) return columns;
  const [inward, outward] = (["penerimaan", "pengeluaran"] as const).map((field) => columnOf(columns, field));
  if (inward && outward && BY_WHOSE_BOOK.test(inward.header) && BY_WHOSE_BOOK.test(outward.header)) {
    const { kept, turned } = balanceSays(grid, body, inward, outward, balance);
    return turned >= FEWEST_LINES && turned > 4 * kept ? withSides(columns, outward, inward, balance) : columns;
  }
  const [put, taken] = [PUT_IN, TAKEN_OUT].map((word) => columns.find(({ header }) => word.test(header)));
  if (put === undefined || taken === undefined || taken.field === "pengeluaran") return columns;
  const { kept, turned } = balanceSays(grid, body, put, taken, balance);
  return kept >= FEWEST_LINES && kept > 4 * turned ? withSides(columns, put, taken, balance) : columns;
}

function withSides(
  columns: readonly DraftColumn[],
  inward: DraftColumn,
  outward: DraftColumn,
  balance: DraftColumn,
): readonly DraftColumn[] {
  const sides = new Map<DraftColumn, ColumnField>([
    [inward, "penerimaan"],
    [outward, "pengeluaran"],
  ]);
  return columns.map((column) => {
    const field = sides.get(column);
    if (field === undefined) return column;
    return { ...column, field, sure: "likely", why: [why("position", { field, beside: balance.header })] };
  });
}

/** On how many lines the balance moves as the labels say at first, and on how many the other way about. */
function balanceSays(
  grid: Grid,
  body: readonly number[],
  inward: DraftColumn,
  outward: DraftColumn,
  balance: DraftColumn,
) {
  let [kept, turned] = [0, 0];
  let before: number | undefined;
  for (const row of body.slice(0, LINES_LOOKED_AT)) {
    const now = figureAt(grid, row, balance);
    if (now === undefined) continue;
    const moved = (figureAt(grid, row, inward) ?? 0) - (figureAt(grid, row, outward) ?? 0);
    if (before !== undefined && moved !== 0) {
      if (agrees(before + moved, now)) kept++;
      else if (agrees(before - moved, now)) turned++;
    }
    before = now;
  }
  return { kept, turned };
}
