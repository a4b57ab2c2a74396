/** A date without a time as it stands on the papers: month and day count from 1. */
export interface Tanggal {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** The 1900 date system counts 31 December 1899 as day 0 and has a 29 February 1900 (serial 60) that never was. */
const SERIAL_ZERO = Date.UTC(1899, 11, 31) / DAY_MS;
const FALSE_LEAP_DAY = 60;
const LAST_SERIAL = 2_958_465;

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: Tanggal): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The date of a number of days since 1 January 1970. */
export function tanggalOfDayNumber(days: number): Tanggal {
  const date = new Date(days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether the calendar has this date. Years outside 1900 to 2199 are slips of the pen, not dates of these papers. */
export function isRealTanggal(date: Tanggal): boolean {
  const { year, month, day } = date;
  if (!Number.isInteger(year) || year < 1900 || year > 2199) return false;
  return month >= 1 && month <= 12 && day >= 1 && compareTanggal(tanggalOfDayNumber(dayNumber(date)), date) === 0;
}

/** The serial of a date in the 1900 date system: 8 March 2023 is 44993. */
export function serialOf(date: Tanggal): number {
  const serial = dayNumber(date) - SERIAL_ZERO;
  return serial >= FALSE_LEAP_DAY ? serial + 1 : serial;
}

/** The date of a serial, its time of day left out; `undefined` where no date belongs to it, as for the false serial 60. */
export function tanggalOfSerial(serial: number): Tanggal | undefined {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === FALSE_LEAP_DAY) return undefined;
  return tanggalOfDayNumber(SERIAL_ZERO + (day > FALSE_LEAP_DAY ? day - 1 : day));
}

/** Negative where `a` comes first, 0 on the same day, positive where `b` comes first. */
export function compareTanggal(a: Tanggal, b: Tanggal): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** 0 is Sunday (Minggu), 6 is Saturday (Sabtu). */
export function dayOfWeek(date: Tanggal): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}
