/** Who a line of a paper counts; `orang` where it does not say. */
export type YangDihitung = "peserta" | "panitia" | "undangan" | "semua" | "orang";

/** What a line says of how many people there were or are to be. */
export interface JumlahOrang {
  readonly siapa: YangDihitung;
  readonly jumlah: number;
  /** What it adds up to say so, in its order; empty where it names the whole only. */
  readonly bagian: readonly number[];
  /** It speaks of what was planned. */
  readonly rencana: boolean;
}

const SUBJECT = /\b(?:orang|org|peserta|panitia|undangan)\b/i;
/** Of some of them only, each of several, or a price: nothing that all people could be held against. */
const NARROWER =
  /\b(?:per|setiap|tiap|masing|laki|perempuan|pria|wanita|kelompok|gelombang|angkatan|sesi|maks\w*|minimal|paling|dari kab\w*|dari kota|hari ke|rp)\b|\d\s*[x×*]\s*[\d(]|\)\s*[x×*]|(?:org|orang)\s*[x×*/]/i;
const PLANNED = /\b(?:rencana\w*|direncanakan|target\w*|lebih kurang|kurang lebih|sekitar|diperkirakan|estimasi)\b|±/i;
const MADE_UP_OF = /\b(?:terdiri (?:dari|atas)|dengan rincian|rinciannya|rincian|yaitu|yakni|meliputi)\b/i;

const NUMBER = String.raw`(\d{1,5})(?![\d.,]*\d)`;
const WORDS = String.raw`(?:\p{L}+\s+)`;
const SUM = new RegExp(
  String.raw`${NUMBER}[^\d=+]{0,40}(?:\+\s*${NUMBER}[^\d=+]{0,40})+=\s*[^\d=+]{0,20}?${NUMBER}`,
  "u",
);
/** Words between `jumlah peserta` and its number that narrow nothing. */
const FILLING = String.raw`(?:(?:yang|hadir|diundang|undangan|peserta|seluruhnya|semuanya|keseluruhan|rapat|rakor|kegiatan|acara|rencana|adalah|sebanyak|sejumlah|berjumlah)\s*)*`;
const SAYINGS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:jumlah|total|banyaknya)\s+(?:seluruh\s+|keseluruhan\s+)?(?:yang\s+)?(?<who>peserta|undangan|panitia|orang|hadir|kehadiran)\b\s*${FILLING}\s*[:=]?\s*${FILLING}(?<count>\d{1,5})(?![\d.,]*\d)\s*(?:orang|org|peserta)?\s*(?=$|[.,;)]|dan\b|serta\b|yang hadir)`,
    "iu",
  ),
  new RegExp(
    String.raw`\b(?<who>peserta|panitia|undangan)\s+${WORDS}{0,2}?(?:sebanyak|sejumlah|berjumlah)\s+(?:(?:lebih kurang|kurang lebih|sekitar)\s+|±\s*)?(?<count>\d{1,5})\s*(?:orang|org)\b\s*(?=$|[.,;)]|dan\b|serta\b|yang hadir|pada\b)`,
    "iu",
  ),
  new RegExp(
    String.raw`\b(?:dihadiri|diikuti)\s+(?:oleh\s+)?(?:sebanyak\s+|sejumlah\s+)?(?<count>\d{1,5})\s*(?:orang|org)?\s*(?<who>peserta|undangan|orang)?\s*(?=$|[.,;)]|pada\b)`,
    "iu",
  ),
  new RegExp(
    String.raw`(?<![\d.,+=]\s*)\b(?<count>\d{1,5})\s*(?:orang|org)\s+(?<who>peserta|panitia|undangan)\b\s*(?=$|[.,;)]|dan\b|serta\b|yang hadir|hadir\b)`,
    "iu",
  ),
];
/** What numbers count that are no people. */
const OTHER_UNIT =
  /^\s*(?:hari|jam|tahun|bulan|kab\w*|kota|provinsi|kali|dinas|opd|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b/i;
/** `pada 8 Maret 2023`, `tahun 2023`, `08/03/2023`: no parts of a whole. */
const DATE =
  /\b(?:\d{1,2}\s+)?(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\s+\d{4}\b|\b(?:tahun|tgl|tanggal)\s+\d+\b|\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b/gi;
/** What is called by a number: `eselon 2`, `SMK 1`. */
const NUMBERED =
  /\b(?:eselon|gol\w*|kelas|sd|smp|sma|smk|man|mts|nomor|no|ruang|hari|sesi|angkatan|gelombang|tahap|ke|pasal)[\s.-]*$/i;
const NO_PARTICIPANT = /^\s*(?:orang|org)?\s*(?:panitia|narasumber|moderator)\b/i;

/**
 * Reads how many people a line says there were: `Jumlah peserta: 78 orang`, `78 orang terdiri dari 40 eselon II, 19 supervisor
 * dan 19 pengisi data`, `78 peserta + 10 panitia = 88 orang`. What counts only some of them is left out: better nothing
 * compared than a part held against the whole.
 */
export function readJumlahOrang(text: string): readonly JumlahOrang[] {
  if (!/\d/.test(text) || !SUBJECT.test(text)) return [];
  const plain = text.replace(/\((?:\p{L}|\s)+\)/gu, " ").replace(/[^\S\n]+/g, " ");
  return plain.split(/(?<=[.;])\s+(?=\p{Lu})|\n/u).flatMap(ofSentence);
}

function ofSentence(sentence: string): readonly JumlahOrang[] {
  if (NARROWER.test(sentence) || !SUBJECT.test(sentence)) return [];
  const rencana = PLANNED.test(sentence);
  const sum = SUM.exec(sentence);
  if (sum) {
    const bagian = [...sum[0].slice(0, sum[0].lastIndexOf("=")).matchAll(/\d+/g)].map(Number);
    return [{ siapa: whoseSum(sentence), jumlah: Number(sum.at(-1)), bagian, rencana }];
  }
  const said = SAYINGS.flatMap((saying): JumlahOrang[] => {
    const { who, count } = saying.exec(sentence)?.groups ?? {};
    return count === undefined ? [] : [{ siapa: called(who), jumlah: Number(count), bagian: [], rencana }];
  });
  const listed = listedParts(sentence);
  if (listed) return [{ ...listed, rencana }];
  return said.filter(({ siapa }, index) => said.findIndex((one) => one.siapa === siapa) === index);
}

function whoseSum(sentence: string): YangDihitung {
  if (/\bpanitia\b/i.test(sentence)) return "semua";
  return /\bundangan\b/i.test(sentence) ? "undangan" : /\bpeserta\b/i.test(sentence) ? "peserta" : "orang";
}

function called(who = "peserta"): YangDihitung {
  const word = who.toLowerCase();
  return word === "panitia" || word === "undangan" || word === "peserta" ? word : "orang";
}

/** `78 orang terdiri dari 40 eselon II, ...`: the whole, and what it is made up of. */
function listedParts(sentence: string): Pick<JumlahOrang, "siapa" | "jumlah" | "bagian"> | undefined {
  const found = MADE_UP_OF.exec(sentence);
  if (!found) return undefined;
  const before = sentence.slice(0, found.index);
  const whole = [...before.matchAll(/(\d{1,5})\s*(?:orang|org|peserta)\b/gi)].at(-1)?.[1];
  if (whole === undefined) return undefined;
  const everyone = /\b(?:panitia|seluruh\w*|semua\w*)\b/i.test(before);
  const behind = sentence
    .slice(found.index + found[0].length)
    .replace(/\([^)]*\)/g, " ")
    .replace(DATE, " ");
  const bagian = [...behind.matchAll(/(?<![\d.,/-])(\d{1,5})(?![\d.,/-]*\d)/g)].flatMap(
    ({ 1: count, 0: own, index }) => {
      const unit = behind.slice(index + own.length);
      if (NUMBERED.test(behind.slice(0, index)) || !/^\s*\p{L}/u.test(unit)) return [];
      return OTHER_UNIT.test(unit) || (!everyone && NO_PARTICIPANT.test(unit)) ? [] : [Number(count)];
    },
  );
  if (bagian.length < 2) return undefined;
  return {
    siapa: everyone ? "semua" : /\bundangan\b/i.test(before) ? "undangan" : "peserta",
    jumlah: Number(whole),
    bagian,
  };
}
