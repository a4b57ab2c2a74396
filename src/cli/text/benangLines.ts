import { RUAS, type Benang } from "../../core/benang/benang";
import { benangIn, describeRuas } from "../../messages/benang";
import { formatCellRef } from "../../messages/format";
import type { Language } from "../../messages/language";

/** A line for each link of an expense that a person has to tell: what it may be, beside the cell of the expense. */
export function unsureLinkLines(benang: readonly Benang[], language: Language): readonly string[] {
  const say = benangIn(language);
  return benang.flatMap(({ pokok, uraian, ruas }) =>
    RUAS.flatMap((key) => {
      const one = ruas[key];
      if (one.keadaan !== "tanya") return [];
      const what = [say.ruas[key], ...(uraian === undefined ? [] : [uraian])].join(", ");
      return [`${formatCellRef(pokok.at)}: ${what}: ${describeRuas(one, language) ?? ""}`];
    }),
  );
}
