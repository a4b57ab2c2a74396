import type { Outcome } from "../../checks/check";
import { toNumber, type Rupiah } from "../../values/rupiah";
import { total } from "../../values/exact";
import { findingsOf } from "../checkFacts";

/** By how much realisasi and receipts do not cover each other, either way. */
export interface Gaps {
  readonly tanpaBukti: number;
  readonly kuitansiLebih: number;
}

/**
 * What the checks found between the realisasi and its receipts; undefined where they found nothing. What only the BKU
 * lacks is no gap of the realisasi.
 */
export function gapsFound(outcomes: readonly Outcome[]): Gaps | undefined {
  const tanpaBukti: Rupiah[] = [];
  const kuitansiLebih: Rupiah[] = [];
  for (const { code, facts, difference } of findingsOf(outcomes)) {
    if (difference === undefined) continue;
    if (code === "realisasi-tanpa-kuitansi" && facts.di === "realisasi") tanpaBukti.push(difference);
    if (code === "kuitansi-tanpa-realisasi" && facts.di === "realisasi") kuitansiLebih.push(difference);
  }
  if (tanpaBukti.length + kuitansiLebih.length === 0) return undefined;
  return { tanpaBukti: toNumber(total(tanpaBukti)), kuitansiLebih: toNumber(total(kuitansiLebih)) };
}
