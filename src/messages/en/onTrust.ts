import type { OnTrust } from "../../core/paket/verify/onTrust";
import { formatRupiah } from "../format";
import { counted } from "./counted";

/** What a package takes from people and not from papers. */
export function onTrustIn({ pagu, rulesOff, ...counts }: OnTrust): readonly string[] {
  const { tablesIgnored, tablesCorrected, layouts, answers, waived, people, links } = counts;
  const decided = [
    ...(rulesOff.length > 0 ? [`${counted(rulesOff.length, "check")} switched off (${rulesOff.join(", ")})`] : []),
    ...(tablesIgnored > 0 ? [`${counted(tablesIgnored, "table")} not read`] : []),
    ...(tablesCorrected > 0 ? [`${counted(tablesCorrected, "table")} read otherwise`] : []),
    ...(layouts > 0 ? [`${counted(layouts, "remembered layout")}`] : []),
    ...(answers > 0 ? [`${counted(answers, "answer")} to what was not certain`] : []),
    ...(waived > 0 ? [`${counted(waived, "thing")} said to be so for a reason`] : []),
    ...(people > 0 ? [`${counted(people, "answer")} about one person or two`] : []),
    ...(links > 0 ? [`${counted(links, "paper")} of one expense put together`] : []),
  ];
  return [
    ...(pagu === undefined
      ? []
      : [`Judged by a pagu of ${formatRupiah(pagu)}, as the activity in the package says; hold it against the DPA.`]),
    ...(decided.length === 0
      ? []
      : [`By decisions of people, to be read in data/keputusan.json: ${decided.join(", ")}.`]),
  ];
}
