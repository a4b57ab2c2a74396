import type { Rule } from "../values/rule";
import { holdsOn } from "../values/rule";
import { rupiah, type Rupiah } from "../values/rupiah";
import type { Tanggal } from "../values/tanggal";
import type { JenisBelanja } from "./jenisBelanja";

/** A paper that belongs to an expense. */
export const DOKUMEN_SPJ = [
  "kuitansi",
  "bukti-pembelian",
  "spk",
  "surat-perjanjian",
  "bast",
  "undangan",
  "daftar-hadir",
  "surat-tugas",
  "daftar-penerima",
  "surat-keputusan",
  "dokumentasi",
  "kartu-inventaris",
  "setoran-pajak",
] as const;
export type DokumenSpj = (typeof DOKUMEN_SPJ)[number];

/** The form of proof that a purchase needs by its value. */
const BANDS: readonly { readonly sampai: Rupiah | undefined; readonly dokumen: DokumenSpj }[] = [
  { sampai: rupiah(10_000_000), dokumen: "bukti-pembelian" },
  { sampai: rupiah(50_000_000), dokumen: "kuitansi" },
  { sampai: rupiah(200_000_000), dokumen: "spk" },
  { sampai: undefined, dokumen: "surat-perjanjian" },
];

/** From 30 April 2025 on Perpres 46/2025 applies, whose amounts are not in here. */
export const PENGADAAN: Rule = {
  source: "Perpres 16/2018 Pasal 28 jo. Perpres 12/2021",
  status: "confirmed",
  from: { year: 2018, month: 7, day: 1 },
  to: { year: 2025, month: 4, day: 29 },
};

/** That an expense is proved in full is a rule; which papers that are, each region writes for itself. */
export const KELENGKAPAN: Rule = {
  source: "PP 12/2019 Pasal 141; daftar dokumen menurut kebiasaan",
  status: "open",
  from: { year: 2019, month: 3, day: 12 },
  to: undefined,
};

/** What is bought as an asset is handed over and entered in the books of what the region owns. */
const ASET: Rule = {
  source: "Permendagri 19/2016 (pembukuan barang milik daerah); daftar dokumen menurut kebiasaan",
  status: "open",
  from: { year: 2016, month: 4, day: 11 },
  to: undefined,
};

const PROCURED: ReadonlySet<JenisBelanja> = new Set<JenisBelanja>(["barang", "jasa", "pertemuan", "konsumsi", "modal"]);

const BY_KIND: Readonly<Record<JenisBelanja, readonly DokumenSpj[]>> = {
  pertemuan: ["undangan", "daftar-hadir", "dokumentasi"],
  konsumsi: ["undangan", "daftar-hadir"],
  honor: ["daftar-hadir"],
  perjalanan: ["surat-tugas", "daftar-hadir"],
  barang: [],
  jasa: [],
  modal: ["bast", "dokumentasi", "kartu-inventaris"],
  lain: [],
};

/** A paper that an expense needs, and why. */
export interface Perlu {
  readonly dokumen: DokumenSpj;
  readonly rule: Rule;
}

/** Paid to people whom a decision names, whatever account it stands on: nothing is bought. */
const INCENTIVE = /\binsentif\b/i;
const OF_INCENTIVE: readonly DokumenSpj[] = ["daftar-penerima", "surat-keputusan"];

/** Who travels for the office signs no attendance list; who travels to a meeting does. */
const TRAVEL = /\bperjalanan dinas\b|\buang harian\b|\bpenginapan\b|\btiket\b|\bsp?pd\b/i;
const TO_MEETING =
  /\b(?:peserta|narasumber|pemateri|moderator|panitia|paket|meeting|rapat|rakor|bimtek|pelatihan|sosialisasi)\b/i;

/** What belongs to an expense of this kind, value and purpose on this day. */
export function dokumenFor(jenis: JenisBelanja, jumlah: Rupiah, day: Tanggal, uraian = ""): readonly Perlu[] {
  const perlu = new Map<DokumenSpj, Rule>([["kuitansi", KELENGKAPAN]]);
  const incentive = (jenis === "jasa" || jenis === "lain") && INCENTIVE.test(uraian);
  const travel = jenis === "perjalanan" && TRAVEL.test(uraian) && !TO_MEETING.test(uraian);
  if (incentive) for (const dokumen of OF_INCENTIVE) perlu.set(dokumen, KELENGKAPAN);
  if (!incentive && PROCURED.has(jenis) && holdsOn(PENGADAAN, day)) {
    const band = BANDS.find(({ sampai }) => sampai === undefined || jumlah <= sampai)?.dokumen ?? "kuitansi";
    perlu.set(band, PENGADAAN);
    if (band === "spk" || band === "surat-perjanjian") perlu.set("bast", KELENGKAPAN);
  }
  for (const dokumen of BY_KIND[jenis])
    if (!travel || dokumen !== "daftar-hadir") perlu.set(dokumen, jenis === "modal" ? ASET : KELENGKAPAN);
  return DOKUMEN_SPJ.flatMap((dokumen) => {
    const rule = perlu.get(dokumen);
    return rule ? [{ dokumen, rule }] : [];
  });
}
