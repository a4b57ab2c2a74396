import type { Kuitansi } from "../records/kuitansi";
import { nomorKey, textKey } from "../values/keys";
import { sheetKey } from "../cells/sheetKey";
import { accountKey } from "../values/rekening";

/** Bare numbers (1, 2, 3) that stand in more than one register: each counts its own, and they name no single receipt. */
export function numbersThatRestart(kuitansi: readonly Kuitansi[]): ReadonlySet<string> {
  const sheets = new Map<string, string>();
  const restarting = new Set<string>();
  for (const { bentuk, nomor, at } of kuitansi) {
    const key = nomor && nomorKey(nomor.value);
    if (bentuk !== "register" || key === undefined || !/^\d+$/.test(key)) continue;
    const sheet = sheetKey(at);
    if ((sheets.get(key) ?? sheet) !== sheet) restarting.add(key);
    sheets.set(key, sheet);
  }
  return restarting;
}

/**
 * Whether a register line, of the same number, states a receipt once more: one that has a form, or one that stands in
 * another register on the same account. Lines of one register, or on different accounts, are parts of a receipt. Of a
 * number that restarts it must also be for the same purpose.
 */
export function restates(line: Kuitansi, known: Kuitansi, restarting: ReadonlySet<string>): boolean {
  if (line.bentuk !== "register") return false;
  if (line.nomor && restarting.has(nomorKey(line.nomor.value)) && !hasSamePurpose(line, known)) return false;
  if (known.bentuk === "formulir") return true;
  return sheetKey(line.at) !== sheetKey(known.at) && !onDifferentAccounts(line, known);
}

function hasSamePurpose({ untukPembayaran: a }: Kuitansi, { untukPembayaran: b }: Kuitansi): boolean {
  return a !== undefined && b !== undefined && textKey(a.value) === textKey(b.value);
}

function onDifferentAccounts({ kodeRekening: a }: Kuitansi, { kodeRekening: b }: Kuitansi): boolean {
  return a !== undefined && b !== undefined && accountKey(a.value) !== accountKey(b.value);
}

/** Whether two forms of one number are marked as different copies of one receipt: `ASLI` and `TEMBUSAN`. */
export function isCopyOf(one: Kuitansi, other: Kuitansi): boolean {
  if (one.bentuk === "register" || other.bentuk === "register" || !one.nomor || !other.nomor) return false;
  return one.rangkap !== other.rangkap && nomorKey(one.nomor.value) === nomorKey(other.nomor.value);
}
