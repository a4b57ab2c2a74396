import type { FoundSheet } from "../../tables/foundTable";
import type { Acara } from "../acara";
import type { Stated } from "./statedAcara";

/** What an event is called by, in the titles of its papers. */
const EVENT =
  /\b(?:bimbingan teknis|bimtek|rapat (?:koordinasi|kerja|teknis|evaluasi|persiapan)|rakor|raker|rakornis|sosialisasi|pelatihan|diklat|workshop|lokakarya|seminar|simposium|forum|focus group discussion|fgd|konsultasi publik|pembekalan|penyuluhan|asistensi|pendampingan|monitoring|musyawarah|musrenbang)\b.*/i;

/** Behind the name stand a year, a day or a place of their own line. */
const BEHIND = /[\s,.;:()/-]*\b(?:tahun(?: anggaran)?|t\.?a\.?|tanggal|tgl|bulan|pada hari)\b.*$/i;

const FEWEST_WORDS = 3;
const LONGEST = 160;

/** The names of events in the titles over tables, the most frequent first; of one name the fullest spelling. */
export function eventTitles(sheets: readonly FoundSheet[]): readonly Stated<string>[] {
  const byName = new Map<string, { readonly first: Stated<string>; count: number }>();
  for (const { tables } of sheets) {
    for (const { at, text } of tables.flatMap(({ titles }) => titles)) {
      const value = EVENT.exec(text)?.[0].replace(BEHIND, "").replace(/\s+/g, " ").trim();
      if (value === undefined || value.length > LONGEST || wordsOf(value).length < FEWEST_WORDS) continue;
      const known = byName.get(wordsOf(value).join(" "));
      if (known) known.count += 1;
      else byName.set(wordsOf(value).join(" "), { first: { value, at }, count: 1 });
    }
  }
  return [...byName.values()]
    .sort((a, b) => b.count - a.count || b.first.value.length - a.first.value.length)
    .map(({ first }) => first);
}

/** Words that titles of many events share, and that tell none of them apart. */
const SHARED = new Set(
  "rapat koordinasi rakor raker kerja teknis bimbingan bimtek sosialisasi pelatihan kegiatan petugas peserta provinsi kabupaten kota tingkat dinas sosial daerah data pengelolaan dalam rangka untuk dengan pada dan yang tahun anggaran".split(
    " ",
  ),
);

/** Whether titles name events, and none of them in words of this acara: `Verval` is short for verification and validation. */
export function titlesNameAnother(sheets: readonly FoundSheet[], { nama }: Acara): boolean {
  const own = wordsOf(nama).filter((word) => word.length > 3 && !SHARED.has(word));
  const titles = eventTitles(sheets);
  if (own.length === 0 || titles.length === 0) return false;
  const beginnings = new Set(own.map((word) => word.slice(0, 3)));
  return !titles.some(({ value }) =>
    wordsOf(value).some((word) => !SHARED.has(word) && word.length > 3 && beginnings.has(word.slice(0, 3))),
  );
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
