import { CHAIN, digitsOf, runsOf } from "./digitChains";
import { hideDigits, type PersonalNumber } from "./hideDigits";
import type { Hidden } from "./hidden";
import { beginsAsAmount, beginsAsDate, endsAsDocument, isAmount, isBudgetCode } from "./notPersonal";

export interface Said {
  readonly kind: PersonalNumber;
  /** What is said, then the digits. */
  readonly shape: RegExp;
  readonly size: Size;
  /** Whether what stands behind the words can be such a number. */
  readonly isOne?: (number: string, said: string) => boolean;
}

/** Digits such a number has at least; behind so many nothing that stands apart belongs to it; and at most. */
interface Size {
  readonly least: number;
  readonly enough: number;
  readonly most: number;
}

const SIGNS = "[^\\p{L}\\p{N}*\\n]{0,4}";
const NO = "(?:(?:n(?:o|omor|r)|lama|baru)(?!\\p{L}))?";
const said = (words: string) => new RegExp(`(?<![\\p{L}\\d])((?:${words})${SIGNS}${NO}${SIGNS})(${CHAIN})`, "giu");

/** Names of banks that mean nothing else; others follow the word `Bank`. */
const BANKS = "bri|bni|bca|btn|bsi|bjb|bpd|bpr|mandiri|nagari|muamalat|danamon|cimb|bank";
/** Words behind which no account of anybody stands. */
const OTHER_NUMBER =
  "(?:rp|idr|sebesar|senilai|nilai|jumlah|tanggal|tgl|tahun|ta|bulan|dpa|dppa|spm|sp2d|sp|spp|spd|spj|tbp|bukti|kuitansi|kwitansi|nota" +
  "|faktur|invoice|pph|ppn|pasal|kap|spk|sk|surat|bku|sts|ntpn|ntb|billing|kode|npwp|nik|nip|hp|telp|telepon)";
/** `a.n. B.S. #12`, `Cabang Padang:` between the bank or the word and the number. */
const WORDS = `(?:[^\\p{L}\\p{N}*#\\n]{1,4}(?:(?!${OTHER_NUMBER}(?!\\p{L}))\\p{L}+|#\\d+(?:/\\d+)?)){0,6}`;

/** Who somebody is. Before all else: inside of these stands what looks like a telephone. */
export const IDENTITIES: readonly Said[] = [
  { kind: "nip", shape: said("nip(?:ppk)?|ni\\s?pppk|n\\.i\\.p"), size: { least: 8, enough: 16, most: 20 } },
  {
    kind: "nik",
    shape: said("nik|n\\.i\\.k|ktp|e-ktp|kk|kartu keluarga|nomor induk kependudukan"),
    size: { least: 14, enough: 14, most: 20 },
  },
  { kind: "npwp", shape: said("npwp|n\\.p\\.w\\.p"), size: { least: 9, enough: 13, most: 18 } },
];

/** How and over which bank somebody is reached. */
export const CONTACTS: readonly Said[] = [
  {
    kind: "telepon",
    shape: said(
      "hp|h\\.p|hape|handphone|ponsel|wa|whatsapp|telp?|tlp|tlf|telepon|telpon|phone|fax|faks|kontak|contact person|cp|hubungi|hub",
    ),
    size: { least: 6, enough: 9, most: 15 },
    isOne: isTelephone,
  },
  {
    kind: "rekening",
    shape: new RegExp(
      `(?<![\\p{L}\\d]|kode\\s{0,3})((?:no(?:mor)?[\\s.]{0,3})?(?:(?:no)?rek(?:ening)?|a/c|virtual account|va)(?!\\p{L})${WORDS}${SIGNS})(${CHAIN})`,
      "giu",
    ),
    size: { least: 7, enough: 10, most: 20 },
    isOne: isAccount,
  },
  {
    kind: "rekening",
    shape: new RegExp(`(?<![\\p{L}\\d])((?:${BANKS})(?!\\p{L})${WORDS}${SIGNS})(${CHAIN})`, "giu"),
    size: { least: 10, enough: 10, most: 20 },
    isOne: isAccount,
  },
];

/** Hides numbers whose kind is said before them, in whatever groups they are written. */
export function hideSaid(text: string, kinds: readonly Said[], hidden?: Hidden): string {
  if (!/\p{L}{2}/u.test(text)) return text;
  return kinds.reduce(
    (all, { kind, shape, size, isOne }) =>
      all.replace(shape, (whole: string, words: string, chain: string) => {
        const number = numberOf(chain, size);
        const digits = digitsOf(number);
        if (digits.length < size.least || isOne?.(number, words) === false) return whole;
        hidden?.add(kind, digits);
        return words + hideDigits(number, kind) + chain.slice(number.length);
      }),
    text,
  );
}

/** What of a chain of digits is one number: up to where enough stand and the rest is apart, too long, or an amount. */
function numberOf(chain: string, { least, enough, most }: Size): string {
  let [count, end] = [0, 0];
  for (const { digits, before, from, to } of runsOf(chain)) {
    const apart = /\s/.test(before);
    if (count >= enough && apart) break;
    if (count >= least && count + digits.length > most) break;
    if (count >= 6 && /^\s+$/.test(before) && beginsAsAmount(chain.slice(from))) break;
    count += digits.length;
    end = to;
  }
  return chain.slice(0, end);
}

/** Of a bill for the telephone the amount may stand behind the word, and a year. */
function isTelephone(number: string, words: string): boolean {
  if (beginsAsDate(number) || isBudgetCode(number) || endsAsDocument(number)) return false;
  const digits = digitsOf(number);
  if (/[+(]$/.test(words)) return true;
  if (isAmount(number)) return false;
  return /^(?:0[1-9]|62|8\d{8})/.test(digits) || (digits.length > 6 && /^[2-9]\d{2,3}[-. ]?\d{3,5}$/.test(number));
}

function isAccount(number: string, words: string): boolean {
  if (beginsAsDate(number) || isBudgetCode(number) || endsAsDocument(number)) return false;
  const told = /no(?:mor)?[\s.]{0,3}(?:rek|$)|norek/i.test(words);
  return told || !(isAmount(number) || /^[4-6][1-9]\d{10}$/.test(number));
}
