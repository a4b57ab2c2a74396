import { accountKey } from "../values/rekening";
import type { KodeRekening } from "../values/kodeRekening";

/** What was paid for, as far as it decides which papers belong to it. */
export const JENIS_BELANJA = [
  "pertemuan",
  "konsumsi",
  "honor",
  "perjalanan",
  "barang",
  "jasa",
  "modal",
  "lain",
] as const;
export type JenisBelanja = (typeof JENIS_BELANJA)[number];

const WORDS: readonly (readonly [JenisBelanja, RegExp])[] = [
  ["honor", /\bhonor\w*\b|\bjasa narasumber\b/i],
  [
    "pertemuan",
    /\bfull\s?day\b|\bfull\s?board\b|\bhalf\s?day\b|\bpaket (?:meeting|rapat)\b|\bsewa (?:hotel|gedung|ruang\w*)\b/i,
  ],
  ["perjalanan", /\bperjalanan dinas\b|\buang (?:harian|saku)\b|\btransport\w*\b/i],
  ["konsumsi", /\bmakan\w*\b|\bminum\w*\b|\bsnack\b|\bkonsumsi\b|\bnasi\b/i],
];

/** The accounts of Kepmendagri 050-5889/2021, the longest first. */
const ACCOUNTS: readonly (readonly [string, JenisBelanja])[] = [
  ["5.1.2.2.1.3", "honor"],
  ["5.1.2.2.5.43", "pertemuan"],
  ["5.1.2.4", "perjalanan"],
  ["5.1.2.2", "jasa"],
  ["5.1.2.1", "barang"],
  ["5.2", "modal"],
];

/** By its words where they say so, else by its account; what stands on an account of belanja modal is an asset in any words. */
export function jenisBelanja(uraian: string | undefined, kode: KodeRekening | undefined): JenisBelanja {
  const account = kode && `${accountKey(kode)}.`;
  const byAccount = ACCOUNTS.find(([start]) => account?.startsWith(`${start}.`))?.[1];
  if (byAccount === "modal") return byAccount;
  const named = uraian === undefined ? undefined : jenisNamed(uraian)[0];
  return named ?? byAccount ?? "lain";
}

/** All kinds that the words name, the one that decides first: `honor dan transport` names two. */
export function jenisNamed(uraian: string): readonly JenisBelanja[] {
  return WORDS.flatMap(([jenis, words]) => (words.test(uraian) ? [jenis] : []));
}
