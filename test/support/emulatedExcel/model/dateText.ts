const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** The year that a date typed without one gets; Excel takes the clock's, tests need a fixed one. */
const YEAR_OF_TODAY = 2025;

/**
 * Dates and times as an English (United States) Excel reads them when typed: month before day, year last or first,
 * English months. `13/02/2024` is no date there and stays text.
 */
export function parseDateOrTime(text: string): { readonly value: number; readonly format: string } | undefined {
  const time = parseTime(text);
  if (time !== undefined) return { value: time, format: /[ap]m?$/i.test(text) ? "h:mm AM/PM" : "h:mm" };
  const [datePart, timePart] = splitTime(text);
  const date = parseDate(datePart);
  if (date === undefined || timePart === undefined) return date;
  const fraction = parseTime(timePart);
  return fraction === undefined ? undefined : { value: date.value + fraction, format: "m/d/yyyy h:mm" };
}

function splitTime(text: string): [string, string | undefined] {
  const match = /^(.*?)[ T](\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)$/i.exec(text);
  return match === null ? [text, undefined] : [match[1] ?? "", match[2]];
}

function parseTime(text: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AP])M?)?$/i.exec(text);
  if (match === null) return undefined;
  const half = match[4]?.toLowerCase();
  const hours = Number(match[1]);
  const [minutes, seconds] = [Number(match[2]), Number(match[3] ?? 0)];
  if (minutes > 59 || seconds > 59 || hours > (half === undefined ? 23 : 12)) return undefined;
  const hour = half === undefined ? hours : (hours % 12) + (half === "p" ? 12 : 0);
  return (hour * 3600 + minutes * 60 + seconds) / 86_400;
}

function parseDate(text: string): { readonly value: number; readonly format: string } | undefined {
  const numeric = /^(\d{1,4})[/-](\d{1,2})[/-](\d{1,4})$/.exec(text);
  if (numeric !== null) {
    const [a, b, c] = [numeric[1] ?? "", numeric[2] ?? "", numeric[3] ?? ""];
    return a.length === 4
      ? made(Number(a), Number(b), Number(c), "m/d/yyyy")
      : made(year(c), Number(a), Number(b), "m/d/yyyy");
  }
  const short = /^(\d{1,2})[/-](\d{1,4})$/.exec(text);
  if (short !== null) {
    const [a, b] = [Number(short[1]), short[2] ?? ""];
    if (b.length <= 2 && Number(b) <= 31) return made(YEAR_OF_TODAY, a, Number(b), "d-mmm");
    return b.length === 4 ? made(Number(b), a, 1, "mmm-yy") : undefined;
  }
  return parseNamedMonth(text);
}

function parseNamedMonth(text: string): { readonly value: number; readonly format: string } | undefined {
  const dayFirst = /^(\d{1,2})[ -]([a-z]+)(?:[ -](\d{2}|\d{4}))?$/i.exec(text);
  if (dayFirst !== null) {
    const month = monthNumber(dayFirst[2]);
    const named = dayFirst[3];
    if (month === undefined) return undefined;
    return made(
      named === undefined ? YEAR_OF_TODAY : year(named),
      month,
      Number(dayFirst[1]),
      named === undefined ? "d-mmm" : "d-mmm-yy",
    );
  }
  const monthFirst = /^([a-z]+)[ -](\d{1,2})(?:,? (\d{4}))$/i.exec(text);
  if (monthFirst !== null) {
    const month = monthNumber(monthFirst[1]);
    return month === undefined ? undefined : made(Number(monthFirst[3]), month, Number(monthFirst[2]), "d-mmm-yy");
  }
  const monthYear = /^([a-z]+)[ -](\d{4})$/i.exec(text);
  const month = monthNumber(monthYear?.[1]);
  return month === undefined ? undefined : made(Number(monthYear?.[2]), month, 1, "mmm-yy");
}

function monthNumber(word: string | undefined): number | undefined {
  const lower = word?.toLowerCase() ?? "";
  const at = Math.max(MONTHS.indexOf(lower), LONG_MONTHS.indexOf(lower));
  return at < 0 ? undefined : at + 1;
}

/** Two digits: 00 to 29 are this century, 30 to 99 the last. */
function year(text: string): number {
  const number = Number(text);
  return text.length > 2 ? number : number < 30 ? 2000 + number : 1900 + number;
}

function made(
  y: number,
  m: number,
  d: number,
  format: string,
): { readonly value: number; readonly format: string } | undefined {
  const utc = Date.UTC(y, m - 1, d);
  const back = new Date(utc);
  if (y < 1900 || y > 9999 || back.getUTCMonth() !== m - 1 || back.getUTCDate() !== d) return undefined;
  const days = Math.round((utc - Date.UTC(1899, 11, 30)) / 86_400_000);
  // The 1900 system counts a 29 February 1900 that never was.
  return { value: days < 61 ? days - 1 : days, format };
}
