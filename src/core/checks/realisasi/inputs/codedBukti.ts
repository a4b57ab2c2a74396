import type { Records } from "../../../records/records";
import type { KodeRekening } from "../../../values/kodeRekening";
import type { CheckInputs } from "../../inputs";
import type { With } from "../../../values/having";
import { having } from "../../../values/having";
import { accountKey, isBelanja, levelsOf } from "../../../values/rekening";
import type { Belanja } from "../../../tally/belanja";

/**
 * Number and account of each bukti on kuitansi, then as booked; nothing where only one kind of paper tells them. An
 * account outside the budget is left out: that is another check's finding.
 */
export function codedBuktiOf(
  { kuitansi, anggaran }: Records,
  booked: readonly With<Belanja, "nomor">[],
): CheckInputs["buktiBerkode"] {
  const lines = having(anggaran, "kodeRekening").map(({ kodeRekening }) => kodeRekening.value);
  const budgeted = new Set(lines.map(accountKey));
  const above = new Set(lines.flatMap(levelsOf));
  const isBudgeted = (kode: KodeRekening) =>
    lines.length === 0 || above.has(accountKey(kode)) || levelsOf(kode).some((level) => budgeted.has(level));
  const onReceipts = having(kuitansi, "nomor", "kodeRekening").map(({ nomor, kodeRekening: kode }) => ({
    pada: "kuitansi" as const,
    nomor,
    kode,
  }));
  const inBooks = having(booked, "kode")
    .filter(({ kode }) => isBelanja(kode.value))
    .map(({ di, nomor, kode }) => ({ pada: di, nomor, kode }));
  const known = [...onReceipts, ...inBooks].filter(({ kode }) => isBudgeted(kode.value));
  return new Set(known.map(({ pada }) => pada)).size > 1 ? known : [];
}
