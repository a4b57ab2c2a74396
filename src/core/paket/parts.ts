/** Where each part of a package stands in it; the tables stand under `tabel/`. */
export const PART = {
  head: "paket.json",
  readMe: "BACA-DAHULU.txt",
  summary: "ringkasan.html",
  workbook: "buku-kerja.xlsx",
  dataPackage: "datapackage.json",
  findings: "data/pemeriksaan.json",
  trail: "data/jejak.json",
  records: "data/catatan.json",
  acara: "data/acara.json",
  decisions: "data/keputusan.json",
  masked: "data/disamarkan.json",
  sums: "SHA256SUMS",
} as const;

/** The parts that no package lacks: the acara is left out where nobody named it, and only what is shared is masked. */
export const NEEDED_PARTS: readonly string[] = Object.values(PART).filter(
  (part) => part !== PART.acara && part !== PART.masked,
);
