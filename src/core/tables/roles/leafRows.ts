import { fold } from "../words/fold";
import type { DraftTable } from "../draftTable";
import { isPriced } from "../draftTable";
import type { ColumnField } from "../words/fields";
import { decide, drop, hasAmount, hasFigures, type JudgedRow } from "../row/judgedRow";
import type { RowShape } from "../row/rowShape";
import { isListOfPeople } from "../row/keyColumn";
import { styleOf } from "../sums/summedParents";
import { isCount, type UsualRow } from "../row/usualRow";
import { why, type Why } from "../why";

const REGION =
  /^(?:[\divxa-c]{1,4}[.)]?\s+)?(?:kab|kabupaten|kota|kodya|provinsi|prov|propinsi|kecamatan|kec|panitia|narasumber|moderator|peserta|pembawa acara|notulis|pemateri|fasilitator|instruktur|sekretariat)\b/;
const RECORD_WHY: readonly Why[] = [why("leaf", {})];
const GROUP_WHY: readonly Why[] = [why("text-only", {})];

/**
 * Parts headings from data among the rows still open. The error preferred: where a row could be either, a person's name
 * or a line with an amount stays data (a lost participant is worse than a heading too many), a text alone among priced
 * lines is a heading.
 */
export function judgeLeaves(table: DraftTable, rows: readonly JudgedRow[], usual: UsualRow) {
  const priced = isPriced(table.columns);
  const width = table.columns.length;
  const listsPeople = isListOfPeople(table.columns);
  for (const judged of rows) {
    if (judged.role !== undefined) continue;
    const { shape } = judged;
    const isGroup =
      bringsForward(table, shape) ||
      (usual.hasFigures && !listsPeople
        ? isHeadingAmongAmounts(shape, usual, priced)
        : isHeadingAmongNames(shape, usual, width));
    if (isGroup) decide(judged, "group", GROUP_WHY, "likely");
    else if (
      shape.filled === 1 &&
      usual.filled >= 4 &&
      (shape.label === "" || isBesideNames(table, shape, usual)) &&
      !hasAmount(shape)
    )
      drop(judged, "blank", [why("too-few-cells", { cells: 1 })]);
    else decide(judged, "record", RECORD_WHY, shape.filled >= usual.filled / 2 ? "sure" : "likely");
  }
}

/** A word alone where people sign or remarks stand, beside no name: it is about no one. */
function isBesideNames(table: DraftTable, shape: RowShape, usual: UsualRow): boolean {
  const field = table.columns.find(({ col }) => col === shape.labelCol)?.field;
  return usual.keyed && !shape.hasKey && (field === undefined || field === "tanda_tangan" || field === "keterangan");
}

/** A line of a cash book that states a balance, moves no money and has no bukti of its own: what was left before. */
function bringsForward({ columns, grid }: DraftTable, shape: RowShape): boolean {
  const filled = (field: ColumnField) =>
    columns.some((column) => column.field === field && grid.at(shape.row, column.col) !== undefined);
  const isCashBook = (["penerimaan", "pengeluaran", "saldo"] as const).every((field) =>
    columns.some((column) => column.field === field),
  );
  return isCashBook && !hasFigures(shape) && shape.label !== "" && filled("saldo") && !filled("nomor_bukti");
}

function isHeadingAmongAmounts(shape: RowShape, usual: UsualRow, priced: boolean): boolean {
  if (hasAmount(shape)) return false;
  // A numbered line with a volume and a dash for its amount costs nothing yet.
  const costsNothing = isCount(shape.number) && hasFigures(shape);
  if (priced) return !(shape.hasVolume && (shape.hasPrice || costsNothing)) && shape.label !== "";
  if (hasFigures(shape)) return false;
  if (shape.codes.some((code) => code !== "") && shape.filled >= usual.filled / 2) return false;
  return shape.label !== "" && shape.texts.length <= 2 && (shape.filled < usual.filled / 2 || shape.filled <= 2);
}

function isHeadingAmongNames(shape: RowShape, usual: UsualRow, width: number): boolean {
  if (hasAmount(shape)) return false;
  const alone = shape.texts.length === 1 && shape.filled <= 2;
  if (alone && shape.mergedOver >= Math.max(2, Math.ceil(width / 2))) return true;
  if (shape.wordsInNumber && (usual.numbered || usual.counted) && (alone || !shape.hasKey)) return true;
  if (!alone || usual.filled < 3) return false;
  if (shape.filled === 1 && shape.mergedOver >= 3) return true;
  // Nobody is paid without a number and an amount where all others have both: a name of one word over those below.
  if (usual.hasFigures && usual.counted && shape.number === "" && shape.filled === 1) return true;
  const otherStyle = usual.counted && shape.number !== "" && !isCount(shape.number) && styleOf(shape.number) !== "";
  if (otherStyle) return true;
  return REGION.test(fold(shape.label)) && (shape.number === "" || !usual.counted || !shape.hasKey || usual.filled > 4);
}
