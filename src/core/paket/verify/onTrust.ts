import type { FindingCode } from "../../checks/check";
import type { Rupiah } from "../../values/rupiah";
import type { Kept } from "../kept";

/**
 * What people gave, of which no paper in the package tells: a package holds together, and is the one that its sources make, whatever
 * stands here. Whoever relies on it has to read it himself.
 */
export interface OnTrust {
  /** Undefined where the papers are of an event that nobody named. */
  readonly pagu: Rupiah | undefined;
  readonly rulesOff: readonly FindingCode[];
  readonly tablesIgnored: number;
  readonly tablesCorrected: number;
  readonly layouts: number;
  readonly answers: number;
  /** Findings that were said to be so for a reason. */
  readonly waived: number;
  readonly people: number;
  readonly links: number;
}

export function onTrust({ trail: { acara }, decisions }: Kept): OnTrust {
  const { tables, answers, dispositions, rulesOff, layouts, people, links } = decisions;
  const ignored = tables.filter((one) => one.ignored === true).length;
  return {
    pagu: acara.unrelated === true ? undefined : acara.pagu,
    rulesOff: rulesOff.map(({ code }) => code),
    tablesIgnored: ignored,
    tablesCorrected: tables.length - ignored,
    layouts: layouts.length,
    answers: answers.length,
    waived: dispositions.filter(({ status }) => status === "memang-begitu").length,
    people: people.length,
    links: links.length,
  };
}
