import { plainText } from "./decimalText";
import { findHijri, tanggalOfHijri } from "./hijri";
import { monthNamed, weekdayNamed } from "./monthNames";
import { dayNumber, dayOfWeek, isRealTanggal, tanggalOfSerial, type Tanggal } from "./tanggalArithmetic";

/**
 * A date that was read, or why there is none. `weekday` is the day of the week written before it (0 is Sunday), right or
 * wrong, so that a check can compare. `known` is what an incomplete or doubtful date still says.
 */
export type TanggalReading =
  | { readonly sure: true; readonly value: Tanggal; readonly weekday?: number }
  | {
      readonly sure: false;
      readonly why: "incomplete" | "ambiguous" | "impossible" | "not-a-date";
      readonly known?: KnownOfDate;
    };

/** An impossible date says all three. */
interface KnownOfDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * Reads one date: a serial of the 1900 system, or a text with the day before the month. A missing day or year makes it
 * "incomplete", never a date: a kuitansi of `Maret 2023` is a finding. Two-digit years, spans of days and dates that
 * would only fit with the month first are "ambiguous".
 */
export function readTanggal(raw: string | { readonly serial: number }): TanggalReading {
  if (typeof raw !== "string") {
    const value = tanggalOfSerial(raw.serial);
    return value ? { sure: true, value } : { sure: false, why: "impossible" };
  }
  const text = plainText(raw);
  const hijri = findHijri(text);
  if (!hijri) return readGregorian(text);
  const value = tanggalOfHijri(hijri.date);
  const beside = readGregorian(hijri.around.replace(/^[\s/(]+|[\s/)]+$|bertepatan(?: dengan)?/gi, ""));
  // The month begins with a sighting: a neighbouring day beside the Hijri date is no contradiction.
  if (beside.sure)
    return value && Math.abs(dayNumber(value) - dayNumber(beside.value)) <= 1 ? beside : unsure("ambiguous");
  return value ? { sure: true, value } : unsure("impossible");
}

function readGregorian(text: string): TanggalReading {
  const week = /^minggu\s+(?:(ke)[- ]?)?([ivx]+|[1-5])\s+(\p{L}+)\s+(\d{4})$/iu.exec(text);
  if (week) {
    const month = monthNamed(week[3] ?? "");
    const day = week[1] ? NaN : Number(week[2]);
    const date = { year: Number(week[4]), month: month ?? 0, day };
    // `Minggu I Maret 2023` is the first week of March; `Minggu 5 Maret 2023` is a Sunday.
    if (month !== undefined && !(isRealTanggal(date) && dayOfWeek(date) === 0)) {
      return unsure("incomplete", { year: date.year, month });
    }
  }
  const { core, weekday } = withoutSurroundings(text);
  const reading = readCore(core);
  return reading.sure && weekday !== undefined ? { ...reading, weekday } : reading;
}

const TIME = /\d{1,2}[.:]\d{2}(?:[.:]\d{2}(?:\.\d+)?)?/.source;
const TIME_BEHIND = new RegExp(
  `(?:[T,]|\\s)\\s*(?:(?:pukul|jam|pkl\\.?)\\s*)?${TIME}(?:\\s*(?:-|s\\.?\\s?/?d\\.?)\\s*(?:${TIME}|selesai))?\\s*(?:WIB|WITA|WIT|Z)?$`,
  "i",
);
const LABEL = /^(?:hari\s*(?:\/|,|dan)?\s*)?(?:pada\s+)?(?:tanggal|tgl\b\.?)\s*:?\s*/i;

/** Takes the label, the day of the week, the place before a comma, the time and dotted blanks off a date. */
function withoutSurroundings(text: string): { readonly core: string; readonly weekday: number | undefined } {
  let core = text.replace(/[.,;\s]+$/, "").replace(/[._…]{2,}|…/g, " ");
  let weekday: number | undefined;
  for (const pass of ["before the place", "behind the place"]) {
    core = core.replace(LABEL, "").replace(/^hari\s+/i, "");
    const word = /^[\p{L}'’]+/u.exec(core)?.[0] ?? "";
    const named = weekdayNamed(word);
    if (named !== undefined) {
      weekday = named;
      core = core.slice(word.length).replace(/^\s*[,/:-]?\s*/, "");
    }
    const place = pass === "before the place" ? /^([^\d,]*[^\d,\s][^\d,]*),\s*/.exec(core) : undefined;
    if (place && monthNamed((place[1] ?? "").trim()) === undefined) core = core.slice(place[0].length);
  }
  core = core.replace(TIME_BEHIND, "").replace(/(?<=\d{4})\s*M(?:asehi)?\.?$/i, "");
  return { core: core.replace(/^[.\s]+|[.,;\s]+$/g, ""), weekday };
}

function readCore(core: string): TanggalReading {
  const parts = (pattern: RegExp): readonly string[] | undefined =>
    pattern
      .exec(core)
      ?.slice(1)
      .map((part) => part ?? "");
  const [year4, month4, day4] = parts(/^(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})$/) ?? [];
  if (year4) return complete(Number(year4), Number(month4), Number(day4));

  const [day, sign, month, year] = parts(/^(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/) ?? [];
  if (year) return numeric(Number(day), Number(month), year, sign === ".");

  const named =
    parts(/^(\d{1,2})(?:st|nd|rd|th)?[\s./-]*(\p{L}+)[\s.,/-]*('?\d{2}|\d{4})$/u) ??
    parts(/^(?=(?:\p{L}+)\.?\s+(\d{1,2}))(\p{L}+)\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(\d{4})$/u);
  if (named) return withNamedMonth(named[0] ?? "", named[1] ?? "", named[2] ?? "");
  return readPartial(core);
}

function withNamedMonth(day: string, word: string, year: string): TanggalReading {
  const month = monthNamed(word);
  if (month === undefined) return unsure("not-a-date");
  return year.length === 4 ? complete(Number(year), month, Number(day)) : unsure("ambiguous", { month });
}

function numeric(day: number, month: number, year: string, dotted: boolean): TanggalReading {
  // Behind dots two digits are a code (`1.06.05`) far more often than a year.
  if (year.length === 2) return unsure(dotted ? "not-a-date" : "ambiguous");
  const monthFirst = month > 12 && isRealTanggal({ year: Number(year), month: day, day: month });
  return monthFirst ? unsure("ambiguous", { year: Number(year) }) : complete(Number(year), month, day);
}

function complete(year: number, month: number, day: number): TanggalReading {
  const value = { year, month, day };
  return isRealTanggal(value) ? { sure: true, value } : unsure("impossible", value);
}

/** What is left of a date without a day or year, or with more than one day. */
function readPartial(core: string): TanggalReading {
  const span =
    /^\d{1,2}\s*(?:\p{L}+\s*)?(?:\d{4}\s*)?(?:-|s\.?\s?\/?d\.?|sampai(?: dengan)?|dan|&)\s*\d{1,2}\s+(\p{L}+)\s+(\d{4})$/iu.exec(
      core,
    );
  if (span) {
    const month = monthNamed(span[1] ?? "");
    return month === undefined ? unsure("not-a-date") : unsure("ambiguous", { year: Number(span[2]), month });
  }
  const left = /^(?:[/-]\s*)*(?:(\d{1,2})[\s./-]+)?(?:[/-]\s*)*(?:(\p{L}+)\.?)?[\s,./-]*((?:19|20|21)\d\d)?$/u.exec(
    core,
  );
  if (left && core !== "") {
    const [, dayOrMonth, word, year] = left;
    const month = word === undefined ? Number(dayOrMonth) || undefined : monthNamed(word);
    const isMonth =
      word === undefined ? year !== undefined && (month === undefined || month <= 12) : month !== undefined;
    if (isMonth) {
      return unsure("incomplete", {
        ...(year === undefined ? {} : { year: Number(year) }),
        ...(month === undefined ? {} : { month }),
      });
    }
  }
  return unsure("not-a-date");
}

function unsure(why: "incomplete" | "ambiguous" | "impossible" | "not-a-date", known?: KnownOfDate): TanggalReading {
  return known ? { sure: false, why, known } : { sure: false, why };
}
