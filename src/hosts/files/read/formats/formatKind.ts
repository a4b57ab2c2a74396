/**
 * What a number format makes of a number: a `date` names a day, month or year; a `time` only hours, minutes, seconds
 * (also elapsed ones, `[h]:mm`); anything else is a `number`.
 */
export type FormatKind = "number" | "date" | "time";

/** Text in quotes, an escaped character, the width or filling of one (`_x`, `*x`): they never say what a number is. */
const LITERALS = /"[^"]*"?|\\.|[_*]./gs;
const ELAPSED = /^\[(h+|m+|s+)\]$/i;

export function formatKind(code: string): FormatKind {
  const bare = code.replace(LITERALS, "");
  let kind: FormatKind = "number";
  const brackets = bare.match(/\[[^\]]*\]?/g) ?? [];
  if (brackets.some((bracket) => ELAPSED.test(bracket))) kind = "time";
  const tokens = bare.replace(/\[[^\]]*\]?/g, "").replace(/general|am\/pm|a\/p/gi, "");
  if (/[hs]/i.test(tokens)) kind = "time";
  // An `m` beside hours or seconds is minutes.
  if (/[dy]/i.test(tokens) || (kind === "number" && /m/i.test(tokens))) kind = "date";
  return kind;
}
