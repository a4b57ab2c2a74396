/** Months 1 to 12 as they are written in Indonesian and English, in full and short, older spellings included. */
const NAMES: readonly (readonly string[])[] = [
  ["januari", "jan", "january"],
  ["februari", "feb", "febr", "pebruari", "peb", "february"],
  ["maret", "mar", "mrt", "march"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "jun", "june"],
  ["juli", "jul", "july"],
  ["agustus", "agu", "agt", "ags", "agust", "aug", "august"],
  ["september", "sep", "sept"],
  ["oktober", "okt", "october", "oct"],
  ["november", "nov", "nopember", "nop"],
  ["desember", "des", "december", "dec"],
];

const MONTHS = new Map(NAMES.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])));

/** The month 1 to 12 that a word names, or `undefined`. */
export function monthNamed(word: string): number | undefined {
  return MONTHS.get(word.toLowerCase());
}

const WEEKDAYS = new Map(
  [
    ["minggu", "ahad", "sunday"],
    ["senin", "monday"],
    ["selasa", "tuesday"],
    ["rabu", "wednesday"],
    ["kamis", "thursday"],
    ["jumat", "jum'at", "jum’at", "jumát", "friday"],
    ["sabtu", "saturday"],
  ].flatMap((names, day) => names.map((name): [string, number] => [name, day])),
);

/** The day of the week 0 (Sunday) to 6 that a word names, or `undefined`. */
export function weekdayNamed(word: string): number | undefined {
  return WEEKDAYS.get(word.toLowerCase());
}
