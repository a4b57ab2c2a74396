import { paguOf } from "../../../../core/acara/parseAcara";
import { terbilang } from "../../../../core/values/terbilang";
import { formatRupiah } from "../../../../messages/format";

/** What a typed pagu comes to, so that a slip is seen before it judges every sum. */
export interface PaguReading {
  readonly rupiah: string;
  /** In words, as a kuitansi has it. */
  readonly words: string;
  /** Sen, or less than a million: a point and a comma mistaken for one another look like this. */
  readonly unusual: boolean;
}

/** In sen. */
const LEAST_USUAL = 100_000_000;

/** Undefined where the text is no amount that could be a pagu. */
export function paguReading(text: string): PaguReading | undefined {
  const pagu = paguOf(text.trim());
  if (pagu === undefined) return undefined;
  const sen = pagu % 100;
  const parts = [`${terbilang((pagu - sen) / 100)} rupiah`, ...(sen === 0 ? [] : [`${terbilang(sen)} sen`])];
  return { rupiah: formatRupiah(pagu), words: parts.join(" "), unusual: sen !== 0 || pagu < LEAST_USUAL };
}
