import { withoutFillers } from "../../values/amountFillers";
import { fold } from "../words/fold";

const NUMBER_WORDS =
  /^(?:se(?:ratus|ribu|puluh|belas)|nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu|juta|milyar|miliar|triliun|trilyun|rupiah|sen)+$/;

/** An amount in words, right or misspelt: `= Enam belas juta delapan puluh ribu rupiah =`. */
export function looksLikeTerbilang(text: string): boolean {
  const words = fold(text).split(" ");
  if (words.length < 2 || words.length > 40) return false;
  const known = words.filter((word) => NUMBER_WORDS.test(word)).length;
  return (
    known >= 2 &&
    known >= 0.6 * words.length &&
    (words.includes("rupiah") || /^[=#(*"]/.test(text.trim()) || known === words.length)
  );
}

const MONTH =
  "(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|" +
  "(?:jan|feb|peb|mar|mrt|apr|jun|jul|agu|agt|agst|ags|sep|sept|okt|nov|nop|des)\\b\\.?)";
const PLACE_DATE = new RegExp(
  String.raw`^\p{Lu}[\p{L} .]{2,25},\s*(?:\d{1,2}|[.…_\s]*)\s*(?:${MONTH}|[.…_]+|\d{1,2}[-/]\d{1,2}[-/]\d{2,4})\s*(?:\d{4}|20[.…_]*)?`,
  "iu",
);

/** Day and month were left open before a printed year. */
const PLACE_YEAR = /^\p{Lu}[\p{L} .]{2,25},\s*(?:19|20)\d{2}$/u;

/** Place, day and month are dots before a printed year: `............, ............ 2024`. */
const DOTTED_PLACE_YEAR = /^[.…_]{3,}\s*,[.…_\s]*(?:19|20)\d{2}$/u;

/** `Padang, 8 Maret 2023`, with or without its day; `Bogor,        2024`, still to be filled in. */
export function looksLikePlaceAndDate(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length < 60 && (PLACE_DATE.test(trimmed) || PLACE_YEAR.test(trimmed))) return true;
  return trimmed.length < 160 && DOTTED_PLACE_YEAR.test(trimmed);
}

/** `Makassar,`: the place before a date that stands in the next cell. */
export function isPlaceBeforeDate(text: string): boolean {
  return /^\p{Lu}[\p{L} .]{2,25},$/u.test(text.trim());
}

const DATE = new RegExp(String.raw`^(?:\d{1,2}\s+${MONTH}\s+\d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})$`, "iu");

/** A whole date and nothing else. */
export function isDateText(text: string): boolean {
  return DATE.test(text.trim());
}

/** `7 (tujuh) hari kalender`: how long, and no day. */
export function isDuration(text: string): boolean {
  return /^\W*\d{1,3}\s*(?:\([\p{L} ]+\)\s*)?(?:hari|minggu|bulan)\b/iu.test(text) && !/\d{4}/.test(text);
}

/** The number of a receipt without a colon: `No. 031/KW/2024`. */
export function looksLikeBareNumber(text: string): boolean {
  return /^no(?:mor)?\b[.\s]*(?=\S*\d)[^\s:]{1,40}$/i.test(text.trim());
}

/** The printed clause that goods were received. */
export function looksLikeGoodsClause(text: string): boolean {
  return (
    /barang/i.test(text) &&
    /(diterima|dipergunakan|diserahkan|masuk)/i.test(text) &&
    /(baik|cukup|lengkap|inventaris|persediaan)/i.test(text)
  );
}

/** The heading of a receipt, on one line or on two. */
export function isKuitansiTitle(written: string): boolean {
  const text = written.replace(/\s+/g, " ").trim();
  return (
    text.length < 60 &&
    /^(?:k\s*[uw]\s*[iu]?\s*[iw]?\s*t\s*a\s*n\s*s\s*i|kuitansi|kwitansi|tanda bukti (?:pembayaran|kas|pengeluaran)|bukti (?:pembayaran|kas|pengeluaran|pengeluaran kas)|(?:surat )?tanda terima|receipt)\b/i.test(
      text,
    ) &&
    !/[:：]/.test(text)
  );
}

/** An amount behind its `Rp` or between fillers, and nothing else: `Rp 2.150.000,-`, `#2.150.000,-#`. */
export function looksLikeAmount(text: string): boolean {
  const written = text.trim();
  const bare = withoutFillers(written);
  return /^rp[.:\s]*\d[\d.,]*\s*(?:,?-+)?$/i.test(bare) || (bare !== written && /^\d{1,3}(?:\.\d{3})+\D*$/.test(bare));
}
