import type { BarisRealisasi } from "../../../records/realisasi";
import type { Question } from "../../../records/records";
import { grouped } from "../../../values/grouped";
import type { With } from "../../../values/having";
import { sheetKey } from "../../../cells/sheetKey";
import { textKey, tupleKey } from "../../../values/keys";
import { askedRows } from "../../../tally/unread";

export type LineWithPagu = With<BarisRealisasi, "pagu" | "realisasi">;

/**
 * Lines of realisasi that name no account anywhere, together where they name one thing; every line prints its pagu. Under
 * coded headings a line may exceed its own share, for there the account is the limit.
 */
export function uncodedLines(
  realisasi: readonly BarisRealisasi[],
  questions: readonly Question[],
): readonly (readonly LineWithPagu[])[] {
  const isAsked = askedRows(questions);
  const coded = new Set(
    realisasi.flatMap(({ at, kodeRekening, kodeTidakTerbaca }) =>
      kodeRekening !== undefined || kodeTidakTerbaca !== undefined ? [sheetKey(at)] : [],
    ),
  );
  const lines = realisasi.filter(({ at }) => !coded.has(sheetKey(at)));
  const groups = grouped(lines, ({ at, uraian }) =>
    uraian === undefined ? tupleKey(at.file, at.sheet, at.row) : tupleKey(sheetKey(at), textKey(uraian.value)),
  );
  return [...groups.values()].filter(
    (group): group is readonly LineWithPagu[] & typeof group =>
      group.every(({ pagu, realisasi: spent }) => pagu !== undefined && spent !== undefined) && !group.some(isAsked),
  );
}
