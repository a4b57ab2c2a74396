import { monthNamed } from "./monthNames";
import { isRealTanggal, readTanggal, type Tanggal } from "./tanggal";
import { dayNumber } from "./tanggalArithmetic";

/** The day of an event that a list or a column of it is about, as its words say: `Hari ke-2`, `9 Maret 2023`, `Sesi I`. */
export interface HariAcara {
  /** 1 for the first day; undefined where neither the words nor the dates of the event tell it. */
  readonly hari: number | undefined;
  readonly tanggal: Tanggal | undefined;
  /** Session of a day: 1 for `Sesi I`, `pagi`. */
  readonly sesi: number | undefined;
}

const ORDINALS = ["pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh"];
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii"];
const PARTS = ["pagi", "siang", "sore", "malam"];
const NUMBER = String.raw`(\d{1,2}|[ivx]{1,4}|ke\p{L}+|pertama)(?![\p{L}\d]|[/.-]\d)`;
const DAY = new RegExp(String.raw`\b(?:hari|day)[\s.:-]*(?:ke)?[\s.-]*${NUMBER}(?:\s+(\p{L}+))?`, "iu");
const SESSION = new RegExp(String.raw`\b(?:sesi|session)[\s.:-]*(?:ke)?[\s.-]*${NUMBER}`, "iu");
const WRITTEN = /(?<!\d)(\d{1,2})\s+(\p{L}+)(?:\s+(\d{4}))?(?!\d)/gu;
const FIGURES = /(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/;
const SPAN = /\d\s*(?:[-–—&]|s\.?\s?\/?d\.?|sampai(?:\s+dengan)?|hingga|dan)\s*\d{1,2}\s+\p{L}/iu;

/**
 * Reads which day and session of an event a text names; undefined where it names none. `dari` and `sampai` are the first
 * and the last day of the event, where they are known: a date among them says which day it is.
 */
export function readHariAcara(text: string, dari?: Tanggal, sampai?: Tanggal): HariAcara | undefined {
  const [, day = "", behind = ""] = DAY.exec(text) ?? [];
  // `Hari 8 Maret` is a date, not the eighth day.
  const counted = monthNamed(behind) === undefined ? countOf(day) : undefined;
  const tanggal = SPAN.test(text) ? undefined : dateIn(text, dari);
  const sesi = countOf(SESSION.exec(text)?.[1] ?? "") ?? partOfDay(text);
  const hari = counted ?? (tanggal && dari && sampai ? dayBetween(tanggal, dari, sampai) : undefined);
  return hari === undefined && tanggal === undefined && sesi === undefined ? undefined : { hari, tanggal, sesi };
}

/** Equal for lists of one day; undefined where the day is not told. */
export function dayKey({ hari, tanggal }: HariAcara): string | undefined {
  if (hari !== undefined) return `hari ${hari}`;
  return tanggal && `tanggal ${dayNumber(tanggal)}`;
}

function countOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word) > 0 ? Number(word) : undefined;
  const folded = word.toLowerCase();
  const at = Math.max(ROMAN.indexOf(folded), ORDINALS.indexOf(folded));
  return at < 0 ? undefined : at + 1;
}

/** The date that stands among other words; one without a year is of the year of the event. */
function dateIn(text: string, dari: Tanggal | undefined): Tanggal | undefined {
  const figures = FIGURES.exec(text)?.[0];
  const read = figures === undefined ? undefined : readTanggal(figures);
  if (read?.sure) return read.value;
  for (const [, day, word = "", year] of text.matchAll(WRITTEN)) {
    const month = monthNamed(word);
    const date = { year: Number(year ?? dari?.year), month: month ?? 0, day: Number(day) };
    if (month !== undefined && isRealTanggal(date)) return date;
  }
  return undefined;
}

function partOfDay(text: string): number | undefined {
  const at = PARTS.findIndex((part) => new RegExp(`\\b${part}\\b`, "i").test(text));
  return at < 0 ? undefined : at + 1;
}

function dayBetween(date: Tanggal, from: Tanggal, to: Tanggal): number | undefined {
  const day = dayNumber(date) - dayNumber(from) + 1;
  return day >= 1 && dayNumber(date) <= dayNumber(to) ? day : undefined;
}
