import { undressAmount } from "./amountDress";
import { digitsOf, type Grouping } from "./decimalText";

/**
 * What a whole column proves about its separators. `evidence` counts the texts that prove the answer (where it is
 * mixed: the more frequent way), `against` those that prove the other way.
 */
export interface ColumnGrouping {
  readonly grouping: Grouping | undefined;
  readonly why: "proved" | "mixed" | "only-ambiguous" | "no-separators";
  readonly evidence: number;
  readonly against: number;
}

/**
 * Decides per column, never per cell: `84.43` everywhere proves a decimal point, while `135.646` beside `1.234.567` is
 * grouped. The error preferred is no answer: one contrary proof leaves the column undecided, since a wrong answer
 * changes every amount in it by a factor of a thousand and a missing one costs questions about the short amounts only.
 */
export function groupingOfColumn(texts: Iterable<string>): ColumnGrouping {
  const proofs: Record<Grouping, number> = { titik: 0, koma: 0, spasi: 0 };
  let ambiguous = 0;
  for (const text of texts) {
    const proof = proofIn(text);
    if (proof === "ambiguous") ambiguous += 1;
    else if (proof) proofs[proof] += 1;
  }
  const [most, second] = WAYS.map((way) => ({ way, times: proofs[way] })).sort((a, b) => b.times - a.times);
  const evidence = most?.times ?? 0;
  const against = second?.times ?? 0;
  if (evidence === 0) {
    return { grouping: undefined, why: ambiguous > 0 ? "only-ambiguous" : "no-separators", evidence, against };
  }
  if (against > 0) return { grouping: undefined, why: "mixed", evidence, against };
  return { grouping: most?.way, why: "proved", evidence, against };
}

const WAYS: readonly Grouping[] = ["titik", "koma", "spasi"];

function proofIn(text: string): Grouping | "ambiguous" | undefined {
  const amount = undressAmount(text);
  if (!amount || !/[., ]/.test(amount.body)) return undefined;
  // One group may be two numbers beside each other; several groups of three digits are one amount.
  if (amount.body.includes(" "))
    return digitsOf(amount.body, "spasi") && (amount.body.split(" ").length > 2 ? "spasi" : "ambiguous");
  const titik = digitsOf(amount.body, "titik");
  const koma = digitsOf(amount.body, "koma");
  if (titik && koma) return amount.marked && amount.body.includes(".") ? "titik" : "ambiguous";
  return titik ? "titik" : koma ? "koma" : undefined;
}
