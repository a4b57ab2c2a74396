const DAY = 86_400_000;
/** Day 0 of the 1900 system, counted back from 1 March 1900: the 29 February before it never was. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Days between the first days of the 1900 and the 1904 system. */
export const SHIFT_1904 = 1462;
/** 31 December 9999, the last day that Excel knows. */
const LAST = 2_958_465;
/** 1 March 1900: days before it are one less than counted. */
const AFTER_FALSE_LEAP_DAY = 61;

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/i;

/**
 * The 1900-system serial of an ISO 8601 date, time, or both, as written (a time zone is passed over: a cell has none).
 * Undefined where it is none.
 */
export function serialOfIso(text: string): number | undefined {
  const match = ISO.exec(text.trim());
  if (match === null || text.trim() === "") return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(moment).getUTCDate() !== Number(day)) return undefined;
  const days = (moment - EPOCH) / DAY;
  return (days < AFTER_FALSE_LEAP_DAY ? days - 1 : days) + time;
}

/** Whether a serial of the 1900 system is a moment that Excel can show. */
export function isDateSerial(serial: number): boolean {
  return serial >= 0 && serial < LAST + 1;
}
