import { formatSections, type FormatPart, type FormatSection } from "./formatParts";
import { tanggalOfSerial } from "../../../core/values/tanggal";

/** What Excel shows by the computer's own habit, whatever the code says; in Indonesia the day comes first. */
const BY_HABIT: Readonly<Record<string, string>> = {
  General: "dd/mm/yyyy",
  "mm-dd-yy": "dd/mm/yyyy",
  "m/d/yyyy": "dd/mm/yyyy",
  "m/d/yy h:mm": "dd/mm/yyyy hh:mm",
};

const SECONDS_OF_DAY = 86_400;
const NAMES = {
  id: { mmm: monthNames("id-ID", "short"), mmmm: monthNames("id-ID", "long"), day: dayNames("id-ID") },
  en: { mmm: monthNames("en-GB", "short"), mmmm: monthNames("en-GB", "long"), day: dayNames("en-GB") },
} as const;

/** Whether a format shows a day or a time of a number. */
export function showsTime(format: string): boolean {
  return formatSections(format)[0]?.parts.some(({ kind }) => kind === "time" || kind === "elapsed") === true;
}

/** A day or time as its cell shows it: `8 Maret 2023`, `08/03/2023`, `07.30`; undefined where there is no such day. */
export function formattedDate(serial: number, format: string): string | undefined {
  const section = formatSections(BY_HABIT[format] ?? format)[0];
  const seconds = Math.round((serial % 1) * SECONDS_OF_DAY);
  const day = tanggalOfSerial(Math.floor(serial));
  const needsDay = section?.parts.some(({ kind, text }) => kind === "time" && /[dy]|m{3}/.test(text)) === true;
  if (section === undefined || (needsDay && day === undefined)) return undefined;
  const moment = { ...(day ?? { year: 1900, month: 1, day: 0 }), serial, seconds };
  return section.parts
    .map((part, index) => (part.kind === "words" ? part.text : timePart(part, index, section, moment)))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly serial: number;
  readonly seconds: number;
}

function timePart({ kind, text }: FormatPart, index: number, section: FormatSection, moment: Moment): string {
  const { year, month, day, serial, seconds } = moment;
  const padded = (value: number) => String(value).padStart(Math.min(text.length, 2), "0");
  if (kind === "elapsed") return String(Math.floor((serial * SECONDS_OF_DAY) / secondsIn(text)));
  const names = NAMES[section.language === "409" || section.language === "809" ? "en" : "id"];
  const weekday = names.day[(Math.floor(serial) + 6) % 7] ?? "";
  const hours = Math.floor(seconds / 3600);
  if (text.startsWith("a")) return hours < 12 ? "AM" : "PM";
  switch (text.charAt(0)) {
    case "d":
      return text.length < 3 ? padded(day) : text.length === 3 ? weekday.slice(0, 3) : weekday;
    case "y":
      return text.length < 3 ? String(year % 100).padStart(2, "0") : String(year);
    case "h":
      return padded(halfDay(section) ? ((hours + 11) % 12) + 1 : hours);
    case "s":
      return padded(seconds % 60);
    default:
      if (isMinutes(section.parts, index)) return padded(Math.floor(seconds / 60) % 60);
      return text.length < 3 ? padded(month) : (names[text.length === 3 ? "mmm" : "mmmm"][month - 1] ?? "");
  }
}

/** Of the unit in which elapsed time is counted: `hh`, `m`. */
function secondsIn(unit: string): number {
  if (unit.startsWith("h")) return 3600;
  return unit.startsWith("m") ? 60 : 1;
}

function halfDay({ parts }: FormatSection): boolean {
  return parts.some(({ kind, text }) => kind === "time" && text.startsWith("a"));
}

/** An `m` behind hours or before seconds. */
function isMinutes(parts: readonly FormatPart[], index: number): boolean {
  const times = parts.map((part, at) => ({ ...part, at })).filter(({ kind }) => kind === "time" || kind === "elapsed");
  const place = times.findIndex(({ at }) => at === index);
  return times[place - 1]?.text.startsWith("h") === true || times[place + 1]?.text.startsWith("s") === true;
}

function monthNames(locale: string, month: "short" | "long"): readonly string[] {
  const writer = new Intl.DateTimeFormat(locale, { month, timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, index) => writer.format(Date.UTC(2023, index, 1)));
}

/** From Sunday on. */
function dayNames(locale: string): readonly string[] {
  const writer = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, index) => writer.format(Date.UTC(2023, 0, 1 + index)));
}
