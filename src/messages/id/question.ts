import type { Question } from "../../core/records/records";
import { noSuchDate } from "../../core/values/noSuchDate";
import { formatMonth } from "../format";
import { listName } from "../question";
import { names } from "./names";

/** What a person is asked about one cell, in Bahasa Indonesia. */
export function questionOf({ raw, about, candidates }: Question): string {
  const written = String(raw);
  const choices = (of: readonly string[]) => of.join(" atau ");
  if (about === "tahap") {
    if (candidates.includes("tercetak"))
      return `Di daftar ${written === "" ? "ini" : `"${written}"`} tidak ada tanda tangan yang terlihat (gambar tanda tangan tidak dapat dibaca). Bila sudah ditandatangani di kertas dan semua yang tertulis memang hadir, jawab ${names.became.hadir}; bila belum, jawab ${names.became.tercetak}.`;
    const lists = candidates.map((one) => listName(one, names));
    return `Daftar ${written === "" ? "ini" : `"${written}"`} termasuk daftar apa: ${choices(lists)}?`;
  }
  if (about === "table-kind") {
    return `Isi tabel ${written === "" ? "ini" : `"${written}"`} belum jelas. Tabel apakah ini: peserta, anggaran, realisasi, BKU, atau kuitansi?`;
  }
  if (about === "row") {
    return `Baris ${written === "" ? "ini" : `"${written}"`} belum pasti: rincian yang ikut dihitung, atau jumlah dari baris lain? Periksa baris ini di lembarnya.`;
  }
  const what = names.questionAbout[about];
  if (written === "") return `Sel ini kosong, padahal mestinya berisi ${what}${ofChoices(choices(candidates))}`;
  const impossible = about === "date" ? whyImpossible(written) : undefined;
  if (impossible !== undefined)
    return `"${written}" tidak ada di kalender: ${impossible}. Tanggal berapa yang dimaksud? Sebelum dijawab, tanggal baris ini tidak ikut diperiksa.`;
  const [only, ...others] = candidates;
  if (only !== undefined && others.length === 0)
    return `"${written}" belum pasti sebagai ${what}. Apakah ${only}? Bila bukan, tulis yang dimaksud.`;
  return candidates.length === 0
    ? `"${written}" belum terbaca sebagai ${what}. Apa yang dimaksud?`
    : `"${written}" belum pasti sebagai ${what}: ${choices(candidates)}?`;
}

function ofChoices(choices: string): string {
  return choices === "" ? ". Berapa?" : `. Apakah ${choices}?`;
}

function whyImpossible(written: string): string | undefined {
  const why = noSuchDate(written);
  if (why?.what === "month") return `bulan ke-${why.month} tidak ada`;
  if (why?.what === "year") return `tahun ${why.year} salah tulis`;
  return why && `${formatMonth(why.date, "id")} hanya sampai tanggal ${why.last}`;
}
