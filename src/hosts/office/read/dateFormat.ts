/** Text in quotes, an escaped character, the width or filling of one (`_x`, `*x`): they never say what a number is. */
const LITERALS = /"[^"]*"?|\\.|[_*]./gs;
const ELAPSED = /\[(h+|m+|s+)\]/i;
const IN_BRACKETS = /\[[^\]]*\]?/g;
const NO_DATE = /general|am\/pm|a\/p/gi;
const LAST_SERIAL = 2_958_465;

/** Whether a number format (en-US code) shows a number as a date or a time. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(LITERALS, "");
  return ELAPSED.test(bare) || /[dmyhs]/i.test(bare.replace(IN_BRACKETS, "").replace(NO_DATE, ""));
}

/** Whether a serial of the 1900 system is a moment that Excel can show. */
export function isMoment(serial: number): boolean {
  return serial >= 0 && serial < LAST_SERIAL + 1;
}
