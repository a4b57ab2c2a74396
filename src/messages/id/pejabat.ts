import type { JabatanPejabat } from "../../core/acara/acara";

/** The offices of an activity's money. */
export const pejabat: { readonly [J in JabatanPejabat]: string } = {
  pa: "Pengguna Anggaran",
  kpa: "Kuasa Pengguna Anggaran",
  pptk: "Pejabat Pelaksana Teknis Kegiatan",
  bendahara: "Bendahara Pengeluaran",
  bendaharaPembantu: "Bendahara Pengeluaran Pembantu",
  pelaksana: "Pelaksana kegiatan",
  penyusun: "Disiapkan oleh",
  pemeriksa: "Diperiksa oleh",
};
