import { dayNumber, tanggalOfDayNumber, type Tanggal } from "./tanggalArithmetic";

/** A date of the Islamic calendar as letters carry it, `17 Sya'ban 1444 H`; months count from 1 (Muharram). */
export interface HijriDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Consonants of the month names: their vowels and apostrophes are written in too many ways to list. */
const MONTHS: readonly RegExp[] = [
  /^mu?h?arr?am$/,
  /^s[h]?af[ai]r$/,
  /^rab[i']*ul?a[wu]+al$/,
  /^rab[i']*ulak?h?ir$|^rab[i']*utsani$|^rab[i']*ulthani$/,
  /^juma[dt][aiu]*la[wu]+al$|^juma[dt][aiu]*lula$|^juma[dt]aula$/,
  /^juma[dt][aiu]*lak?h?ir(?:ah)?$|^juma[dt][ai]*[lt]*sani(?:yah)?$/,
  /^ra[jd]+ab$/,
  /^s[yh]+a?'?ban$/,
  /^rama[dlz]+h?an$/,
  /^s[yh]*awwal$|^s[yh]*awal$/,
  /^[dz]+h?ul?[qk]+[ai]*'?i?dah$|^[dz]+h?ul?[qk]a'?edah$/,
  /^[dz]+h?ul?h?[iu]jj?ah$/,
];

const HIJRI = /(\d{1,2})\s+(\p{L}[\p{L}'’‘`ʿ\- ]*?)\s+(1[345]\d\d)\s*H(?:ijriy?ah)?(?![\p{L}])\.?/iu;

/** Finds a Hijri date in a text, and what stands around it. The mark `H` behind the year is required. */
export function findHijri(text: string): { readonly date: HijriDate; readonly around: string } | undefined {
  const found = HIJRI.exec(text);
  if (!found) return undefined;
  const letters = (found[2] ?? "")
    .toLowerCase()
    .replace(/[’‘`ʿ]/g, "'")
    .replace(/[ -]/g, "");
  const month = MONTHS.findIndex((name) => name.test(letters)) + 1;
  if (month === 0) return undefined;
  const date = { year: Number(found[3]), month, day: Number(found[1]) };
  return { date, around: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}` };
}

let calendar: Intl.DateTimeFormat | undefined;

/** Made when the first Hijri date is met: few papers have one, and making it takes longer than reading a small workbook. */
function ummAlQura(): Intl.DateTimeFormat {
  return (calendar ??= new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  }));
}

/** Days from 1 January 1970 to 1 Muharram 1 in the civil Islamic calendar, and the mean length of its year. */
const EPOCH = -492_148;
const YEAR_DAYS = 10_631 / 30;

/** The date of a Hijri date in the Umm al-Qura calendar; `undefined` where that calendar has no such day. */
export function tanggalOfHijri(date: HijriDate): Tanggal | undefined {
  const near = Math.round(EPOCH + (date.year - 1) * YEAR_DAYS + (date.month - 1) * 29.53 + date.day - 1);
  for (let days = near - 5; days <= near + 5; days += 1) {
    const value = tanggalOfDayNumber(days);
    if (sameHijri(hijriOf(value), date)) return value;
  }
  return undefined;
}

function hijriOf(date: Tanggal): HijriDate {
  const parts = ummAlQura().formatToParts(dayNumber(date) * 86_400_000);
  const part = (type: "year" | "month" | "day"): number => Number(parts.find((one) => one.type === type)?.value);
  return { year: part("year"), month: part("month"), day: part("day") };
}

function sameHijri(a: HijriDate, b: HijriDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
