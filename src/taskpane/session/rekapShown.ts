import type { KeadaanDokumen } from "../../core/kelengkapan/kelengkapan";

export const REKAP_VIEWS = ["anggaran", "benang", "kelengkapan", "kabKota"] as const;
export const BENANG_FILTERS = ["semua", "kurang", "tanya"] as const;

/** What a person looks at in `rekap`. It outlives the screen: whoever jumps to a cell comes back to the same place. */
export interface RekapShown {
  readonly view: (typeof REKAP_VIEWS)[number];
  readonly benang: (typeof BENANG_FILTERS)[number];
  readonly kelengkapan: "semua" | KeadaanDokumen;
}

export const REKAP_FROM_START: RekapShown = { view: "anggaran", benang: "semua", kelengkapan: "semua" };
