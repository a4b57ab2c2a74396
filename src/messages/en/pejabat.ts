import type { JabatanPejabat } from "../../core/acara/acara";

/** The offices of an activity's money. */
export const pejabat: { readonly [J in JabatanPejabat]: string } = {
  pa: "Budget user (Pengguna Anggaran)",
  kpa: "Delegated budget user (KPA)",
  pptk: "Technical officer (PPTK)",
  bendahara: "Treasurer (Bendahara Pengeluaran)",
  bendaharaPembantu: "Assistant treasurer (Bendahara Pembantu)",
  pelaksana: "Activity lead (pelaksana)",
  penyusun: "Prepared by",
  pemeriksa: "Checked by",
};
