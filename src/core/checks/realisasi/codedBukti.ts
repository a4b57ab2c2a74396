import type { Records } from "../../records/records";
import type { CheckInputs, With } from "../inputs";
import { having } from "../present";
import { accountKey, isBelanja, levelsOf } from "../rekening";
import type { Belanja } from "./belanja";

/**
 * Number and account of each bukti on kuitansi, then as booked; nothing where only one kind of paper tells them. An
 * account outside the budget is left out: that is another check's finding.
 */
export function codedBuktiOf(
  { kuitansi, anggaran }: Records,
  booked: readonly With<Belanja, "nomor">[],
): CheckInputs["buktiBerkode"] {
  const budget = new Set(having(anggaran, "kodeRekening").flatMap(({ kodeRekening }) => levelsOf(kodeRekening.value)));
  const onReceipts = having(kuitansi, "nomor", "kodeRekening").map(({ nomor, kodeRekening: kode }) => ({
    pada: "kuitansi" as const,
    nomor,
    kode,
  }));
  const inBooks = having(booked, "kode")
    .filter(({ kode }) => isBelanja(kode.value))
    .map(({ di, nomor, kode }) => ({ pada: di, nomor, kode }));
  const budgeted = [...onReceipts, ...inBooks].filter(
    ({ kode }) =>
      budget.size === 0 ||
      budget.has(accountKey(kode.value)) ||
      levelsOf(kode.value).some((level) => budget.has(level) && isLeaf(level, budget)),
  );
  return new Set(budgeted.map(({ pada }) => pada)).size > 1 ? budgeted : [];
}

/** Whether the budget is written at this level and no deeper. */
function isLeaf(level: string, budget: ReadonlySet<string>): boolean {
  return ![...budget].some((other) => other.startsWith(`${level}.`));
}
