import type { Acara } from "../../core/acara/acara";
import type { Outcome } from "../../core/checks/check";
import type { SheetWords, State } from "../../core/sheets/words";
import { nearestSen } from "../../core/values/rupiah";
import { formatNumber, formatPercent, formatRupiah } from "../../messages/format";
import type { Language } from "../../messages/language";
import type { SummaryMessages } from "../../messages/summary";
import type { Summary } from "../../core/sheets/summary";
import { alignColumns } from "./alignColumns";

/** What is told with its share of the pagu: the documented part is what an auditor asks first. */
const SHARES: ReadonlySet<string> = new Set(["realisasi", "adaKuitansi", "sisa", "paguTanpaKuitansi"]);

/** The money, each line with its state in words and, of what was spent and documented, its share of the pagu. */
export function moneyLines(
  { money }: Summary,
  words: SheetWords,
  say: SummaryMessages,
  language: Language,
): readonly string[] {
  const pagu = money.find(({ key }) => key === "pagu")?.value ?? 0;
  const rows = money.map(({ key, label, value, difference, measure, state }) => {
    const share = SHARES.has(key) && value !== undefined && pagu > 0 ? (value / pagu) * 100 : undefined;
    const told = share === undefined ? measure : say.ofPagu(measure, formatPercent(share, language));
    return [
      label,
      value === undefined ? say.unknown : inRupiah(value),
      stateName(state, words),
      state === "tidakCocok" && difference !== undefined ? `${told}: ${say.difference(inRupiah(difference))}` : told,
    ];
  });
  return alignColumns(rows, [1]);
}

/** The heads, each line against its plan where there is one. */
export function headLines(
  { heads }: Summary,
  words: SheetWords,
  say: SummaryMessages,
  language: Language,
): readonly string[] {
  const count = (value: number | undefined) => (value === undefined ? say.unknown : formatNumber(value, language));
  const rows = heads.map(({ label, value, plan, measure, state }) => [
    label,
    value === undefined || plan === undefined ? count(value) : say.ofPlan(count(value), count(plan)),
    stateName(state, words),
    measure,
  ]);
  return alignColumns(rows, [1]);
}

/** Whether every kab/kota is on the attendance list, and which are not. */
export function kabKotaLine({ wilayah }: Acara, outcomes: readonly Outcome[], say: SummaryMessages): string {
  const outcome = outcomes.find(({ code }) => code === "kab-kota-tidak-lengkap");
  const count = wilayah.kabKota.length;
  if (outcome?.state === "passed") return say.kabKotaComplete(count);
  if (outcome?.state !== "found") return say.kabKotaUnknown;
  const missing = outcome.findings.flatMap((finding) =>
    finding.code === "kab-kota-tidak-lengkap" ? [finding.facts.kabKota, ...(finding.facts.lain ?? [])] : [],
  );
  return say.kabKotaMissing(missing, count);
}

function stateName(state: State | undefined, { state: names }: SheetWords): string {
  return state === undefined ? "" : names[state];
}

/** A sum beyond what can be counted to the sen is shown as the workbook shows it: to the rupiah, as a number. */
function inRupiah(amount: number): string {
  if (Math.abs(amount) * 100 > Number.MAX_SAFE_INTEGER) return `Rp ${formatNumber(Math.round(amount), "id")}`;
  return formatRupiah(nearestSen(amount).value);
}
