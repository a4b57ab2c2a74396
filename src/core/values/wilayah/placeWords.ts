import type { KabKota } from "./kabKota";

/** A comma, slash or "dan": no place name reaches across it. */
export const BARRIER = "|";

/** Words that say which kind of place follows. */
const JENIS_WORDS = new Map<string, KabKota["jenis"]>([
  ...["kab", "kabupaten", "kbp", "pemkab", "bupati"].map((word): [string, KabKota["jenis"]] => [word, "Kabupaten"]),
  ...["kota", "kotamadya", "kodya", "pemko", "pemkot", "walikota"].map((word): [string, KabKota["jenis"]] => [
    word,
    "Kota",
  ]),
]);

/** Words of offices and titles around a place name, which say nothing about the place. */
const OFFICE_WORDS = new Set(
  (
    "dinas dinsos disdukcapil dukcapil disduk capil dinsosppa dinsosp3a dp3a bappeda bapelitbang bkd bkpsdm inspektorat sosial " +
    "kependudukan pencatatan sipil catatan pemberdayaan perempuan perlindungan anak masyarakat desa nagari pengendalian penduduk " +
    "keluarga berencana pemerintah pemerintahan pemda daerah badan kantor kepala kadis kadinsos sekretaris sekretariat bidang seksi " +
    "uptd upt rsud puskesmas di pada se setda wilayah dari kec kecamatan asal instansi prop prov provinsi propinsi pemprov"
  ).split(" "),
);

/** The kind of place that a word announces. */
export function jenisNamed(word: string | undefined): KabKota["jenis"] | undefined {
  return word === undefined ? undefined : JENIS_WORDS.get(word);
}

/** Whether a word belongs to an office or title rather than to a name of a place. */
export function isOfficeWord(word: string): boolean {
  return OFFICE_WORDS.has(word) || JENIS_WORDS.has(word);
}

/** Whether a word announces a place within a kab/kota, which often bears its name: `Kecamatan Sijunjung`. */
export function isWithinKabKota(word: string | undefined): boolean {
  return word !== undefined && /^(?:kec|kecamatan|kel|kelurahan)$/.test(word);
}

/** Words that make another name of a name: `Solok Selatan`, `Kampar Kiri Hulu`. */
const NAME_PARTS =
  /^(?:selatan|utara|barat|timur|tengah|tenggara|daya|raya|besar|kecil|hulu|hilir|ulu|ilir|atas|bawah|kiri|kanan|dalam|luar|baru|lama|jaya|makmur|kepulauan|sel|ut|tim|teng)$/;

/** Whether a word that nothing else explains makes a longer name of the name it stands behind. */
export function isPartOfName(word: string | undefined): boolean {
  return word !== undefined && NAME_PARTS.test(word);
}

export function isProvinsiWord(word: string | undefined): boolean {
  return word !== undefined && /^(?:prov|provinsi|prop|propinsi|pemprov|gubernur)$/.test(word);
}

/** Lower-case words of a text: marks and dots fall away, `Kep.` is written out, separators become barriers. */
export function placeWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize("NFD")
      .replace(/[\u0300-\u036f\u200b\ufeff'’`]/g, "")
      .replace(/kab(?:upaten)?\.?\s*(?:\/|dan|-|atau)\s*kota/g, " ")
      // "dan Kepulauan" with nothing behind it ends a name: Pangkajene dan Kepulauan.
      .replace(/\bdan\s+(?=kep(?:ulauan)?\.?\s*(?:$|[,;/()]))/g, "")
      .replace(/[,;/&+\n\r|]|\s[-\u2013\u2014]\s|\bdan\b/g, ` ${BARRIER} `)
      .split(/[^\p{L}\p{N}|]+/u)
      .filter((word) => word !== "")
      .map((word) => (word === "kep" ? "kepulauan" : word))
  );
}

/** A name as one run of letters and digits, so that `Bukit Tinggi` and `Bukittinggi` are one. */
export function squashed(name: string): string {
  return placeWords(name)
    .filter((word) => word !== BARRIER)
    .join("");
}
