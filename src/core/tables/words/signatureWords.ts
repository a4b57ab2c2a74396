import { fold } from "./fold";

const OPENING =
  /^(mengetahui|pihak (?:pertama|kedua|ke satu|ke dua|i|ii)|yang menyerahkan|menyetujui|setuju dibayar|disetujui|diketahui|yang menerima|yang membayar(kan)?|lunas dibayar|dibuat oleh|disusun oleh|diperiksa oleh|bendahara|pptk|pejabat (pembuat|pelaksana|penatausahaan)|kuasa pengguna|pengguna anggaran|a n |an kepala|plt |plh |kepala|ketua|sekretaris|nip|pangkat|pembina|penata|penyusun|penanggung jawab|tim penyusun|bagian|wakil|direktur|camat|lurah|bupati|wali kota|walikota|gubernur|kasubag|kabid|kasi|koordinator|dibayar oleh|petugas|panitia)\b/;
const PLACE_AND_DATE =
  /^[\p{L} ]{3,25},\s*(?:\d{1,2}|[.…_\s]*)\s*(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)?\s*(?:\d{4}|20[.…_]+)?[.…_\s]*$/iu;
const DOTS = /^[(\s]*[.…_]{5,}[)\s]*$/;

/** The word that opens a signature block in this text, if one does: `Mengetahui`, `PPTK`, `Padang, 8 Maret 2023`. */
export function signatureWord(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 60) return undefined;
  if (DOTS.test(trimmed)) return "…";
  if (trimmed.includes(",") && /\d{4}|20[.…_]|[.…_]{3}/.test(trimmed) && PLACE_AND_DATE.test(trimmed)) return trimmed;
  return OPENING.exec(fold(trimmed))?.[0];
}
