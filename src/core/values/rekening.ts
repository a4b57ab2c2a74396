import { kindOfKode, type KodeRekening } from "./kodeRekening";

const LEVELS = 6;
const TREE_LEVELS = 5;

/**
 * The account part of a code: `1.06.05.1.02.02.5.1.02.02.05.0043`, as some applications export it, is account
 * `5.1.02.02.05.0043`. A code without such a tail is taken whole.
 */
export function accountOf({ segments }: KodeRekening): readonly number[] {
  for (let start = Math.max(TREE_LEVELS, segments.length - LEVELS); start < segments.length - 2; start += 1) {
    const kelompok = segments[start + 1] ?? 0;
    if (segments[start] === 5 && kelompok >= 1 && kelompok <= 4) return segments.slice(start);
  }
  return segments;
}

/** Equal for codes of one account, whatever stands before it and however many zeros. */
export function accountKey(kode: KodeRekening): string {
  return accountOf(kode).join(".");
}

/** Whether the code names an account of belanja (5...), alone or behind its sub kegiatan. */
export function isBelanja(kode: KodeRekening): boolean {
  return kindOfKode(kode) === "belanja" || accountOf(kode).length < kode.segments.length;
}

/** The keys of an account and of every level above it, lowest level last. */
export function levelsOf(kode: KodeRekening): readonly string[] {
  const account = accountOf(kode);
  return account.map((_, index) => account.slice(0, index + 1).join("."));
}
