import { distance } from "fastest-levenshtein";
import type { ColumnField } from "./fields";
import { fold } from "./fold";
import { COLUMN_WORDS, UNIT_WORDS } from "./vocabulary";

/** What a label's words say it is. `exact` is the whole label, `part` a run of its words, `misspelt` one or two letters off. */
export interface HeaderWord {
  readonly field: ColumnField;
  readonly word: string;
  readonly how: "exact" | "part" | "misspelt";
}

const FIELD_OF_WORD = new Map<string, ColumnField>();
const WORD_OF_COMPACT = new Map<string, string>();
for (const [field, words] of COLUMN_WORDS) {
  for (const word of words) {
    if (!FIELD_OF_WORD.has(word)) FIELD_OF_WORD.set(word, field);
    WORD_OF_COMPACT.set(word.replaceAll(" ", ""), word);
  }
}
/** Words long enough to be misspelt and still known, by their first letter: that one is seldom wrong. */
const LONG_WORDS = new Map<string, string[]>();
for (const word of FIELD_OF_WORD.keys()) {
  if (word.length < 6) continue;
  const alike = LONG_WORDS.get(word.charAt(0));
  if (alike === undefined) LONG_WORDS.set(word.charAt(0), [word]);
  else alike.push(word);
}

/** Words of every day that name a column only where they are the whole label: `Kurang` yes, `Gizi Kurang` no. */
const ONLY_WHOLE: ReadonlySet<string> = new Set(
  (
    "lebih; kurang; sebelum; sesudah; setelah; perubahan; murni; hari; waktu; hal; jenis; dana; keuangan; fisik; bersih; " +
    "kotor; masuk; keluar; in; out; lama; luas; panjang; lebar; berat; km; hasil; sumber; tujuan; rencana; barang; bahan; " +
    "kebutuhan; penggunaan; pembayaran; dasar; pelaksana; anggota; kasus; judul; jadwal; topik; perihal; ref; warna; " +
    "ukuran; kelompok; lingkungan; title; value; sum; cost; rate; price; unit; stok; belanja; tempat; perempuan; laki laki; " +
    "penduduk; jiwa; balita; bayi; kuota; bertambah; berkurang; selisih; type; tipe; transaksi; materi; orang; mutu; sasaran"
  ).split("; "),
);

/** Signs that stand for a word. */
const SIGNS: ReadonlyMap<string, HeaderWord> = new Map([
  ["#", { field: "no", word: "#", how: "exact" }],
  ["@", { field: "harga_satuan", word: "@", how: "exact" }],
]);

/** Longest label that is worth looking at: a sentence is not a header. */
const LONGEST_LABEL = 90;
const cache = new Map<string, HeaderWord | undefined>();
const CACHE_LIMIT = 20_000;

/** Whether the text is one of the staff's words for a column, and which; undefined for any other text. */
export function headerWord(text: string): HeaderWord | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  if (cache.has(text)) return cache.get(text);
  const found = SIGNS.get(text.trim()) ?? lookUp(fold(text), text);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, found);
  return found;
}

/** Whether a label only names a unit: `Rp`, `(Orang)`. */
export function isUnit(text: string): boolean {
  return UNIT_WORDS.has(fold(text));
}

function lookUp(label: string, text: string): HeaderWord | undefined {
  if (label === "") return undefined;
  const rated = label.replace(RATE, " ").replace(/\s+/g, " ").trim();
  if (rated !== label && rated !== "") return lookUp(rated, text.replace(/%/g, ""));
  const summed = PIVOTED.exec(label)?.[1];
  if (summed !== undefined) return lookUp(summed, summed);
  if (PERCENT.test(label)) return { field: "persen", word: PERCENT_ALONE.test(label) ? label : "%", how: "exact" };
  const exact = known(label) ?? compact(label);
  if (exact !== undefined) return { ...exact, how: "exact" };
  const priced = pricedUnit(text);
  if (priced !== undefined) return priced;
  const words = label.split(" ").filter((word) => !UNIT_WORDS.has(word));
  const bare = words.join(" ");
  if (bare !== "" && bare !== label) {
    const field = known(bare) ?? compact(bare);
    if (field !== undefined) return { ...field, how: "exact" };
  }
  return namedItem(text) ?? longestPart(words) ?? misspelt(bare);
}

/** `PPh 21 (5%)`, `PPN 11 %`: the rate of a tax; the column holds the tax. */
const RATE = /\b\d+ ?%/g;

/** How a pasted pivot calls its columns: `Sum of nilai_realisasi`, `Jumlah dari Realisasi`. */
const PIVOTED = /^(?:sum of|jumlah dari) (.+)$/;

/** `% Ditimbang`, `Realisasi (%)`: whatever else it says, it is a percentage. */
const PERCENT_ALONE = /^(?:persen(?:tase)?|prosentase)$/;
const PERCENT = /^%|%$|\bpersen(?:tase)?\b|\bprosentase\b/;

function known(word: string): Omit<HeaderWord, "how"> | undefined {
  const field = FIELD_OF_WORD.get(word);
  return field === undefined ? undefined : { field, word };
}

/** `HargaSatuan`, `T O T A L`: the same letters with other spaces; `KDSATKER`, `nm_program` as applications export them. */
function compact(label: string): Omit<HeaderWord, "how"> | undefined {
  const letters = label.replaceAll(" ", "");
  const inFull = letters.replace(/^kd(?=\w{3})/, "kode").replace(/^nm(?=\w{3})/, "nama");
  const isWord = letters.length >= 4 || letters.length === label.length;
  const word = isWord ? (WORD_OF_COMPACT.get(letters) ?? WORD_OF_COMPACT.get(inFull)) : undefined;
  return word === undefined ? undefined : known(word);
}

/** `Upah/Hari`, `Honor per Jam`: what is paid for one, where the word alone would be the whole amount. */
const PER_UNIT =
  /^(.{3,30}?)\s*(?:\/|\bper\b)\s*(?:hari|hr|jam|bulan|bln|minggu|orang|org|oh|oj|ok|jp|kali|keg|kegiatan|unit|m2|km|malam|(?<=per\s)(?:dok|dokumen|paket|responden|sampel|kuesioner|rumah tangga|ruta|kk|blok|lembar|eks|titik))\b[^\p{L}]*(?:rp)?[^\p{L}]*$/iu;

function pricedUnit(text: string): HeaderWord | undefined {
  const head = fold(PER_UNIT.exec(text.trim())?.[1] ?? "");
  const whole = head === "" || /\b(?:jumlah|jml|total|nilai)\b/.test(head) ? undefined : known(head);
  return whole?.field === "jumlah" ? { field: "harga_satuan", word: whole.word, how: "part" } : undefined;
}

/** `Bidang / Kegiatan`, `Program/Kegiatan/Sub Kegiatan`: of several levels named in one label the items are meant. */
function namedItem(text: string): HeaderWord | undefined {
  const parts = text.split(/[/\n]/).map(fold);
  if (parts.length < 2) return undefined;
  const item = parts.find((part) => known(part)?.field === "uraian");
  return item === undefined || parts.some((part) => known(part)?.field === "kode_rekening")
    ? undefined
    : { field: "uraian", word: item, how: "part" };
}

function longestPart(words: readonly string[]): HeaderWord | undefined {
  for (let length = Math.min(words.length - 1, 5); length >= 1; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const found = known(words.slice(start, start + length).join(" "));
      if (found !== undefined && found.word.length >= 3 && !ONLY_WHOLE.has(found.word))
        return { ...found, how: "part" };
    }
  }
  return undefined;
}

function misspelt(label: string): HeaderWord | undefined {
  if (label.length < 6 || label.length > 30) return undefined;
  const allowed = label.length >= 12 ? 2 : 1;
  let best: string | undefined;
  let least = allowed + 1;
  for (const word of LONG_WORDS.get(label.charAt(0)) ?? []) {
    if (Math.abs(word.length - label.length) > allowed) continue;
    const off = distance(word, label);
    if (off < least) [best, least] = [word, off];
  }
  const found = best === undefined ? undefined : known(best);
  return found === undefined ? undefined : { ...found, how: "misspelt" };
}
