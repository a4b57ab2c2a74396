/** A piece of a number format: words as they stand, places for digits, a part of a day or time, or a percent sign. */
export interface FormatPart {
  readonly kind: "words" | "digits" | "time" | "elapsed" | "percent";
  readonly text: string;
}

/** One of the up to four sections of a number format, for positive, negative, zero and text. */
export interface FormatSection {
  readonly parts: readonly FormatPart[];
  /** The language of month names, where the format names one: `421` is Indonesian. */
  readonly language: string | undefined;
}

/** Quoted, escaped, blank of a width, filling, bracket, half of the day, digits, parts of a date, percent, end, any other. */
const PIECE =
  /"([^"]*)"?|\\(.)|_.|\*.|\[([^\]]*)\]|(am\/pm|a\/p)|(general)|([#0?]+(?:[.,][#0?]+)*(?:,+(?![#0?]))?)|([dmyhs]+)|(%)|(;)|(.)/gis;

const known = new Map<string, readonly FormatSection[]>();

/** The sections of a format; a workbook has few formats and many cells, so each is taken apart once. */
export function formatSections(format: string): readonly FormatSection[] {
  const before = known.get(format);
  if (before !== undefined) return before;
  const sections = takenApart(format);
  known.set(format, sections);
  return sections;
}

function takenApart(format: string): FormatSection[] {
  const sections: { parts: FormatPart[]; language: string | undefined }[] = [{ parts: [], language: undefined }];
  for (const piece of format.matchAll(PIECE)) {
    const [whole, quoted, escaped, bracket, half, general, digits, time, percent, end, other] = piece;
    const section = sections.at(-1);
    if (end !== undefined) sections.push({ parts: [], language: undefined });
    else if (bracket !== undefined) {
      const [, sign, language] = /^\$([^-]*)(?:-(.*))?$/.exec(bracket) ?? [];
      if (section !== undefined && language !== undefined) section.language = language.slice(-3);
      if (sign !== undefined) section?.parts.push({ kind: "words", text: sign });
      if (/^(?:h+|m+|s+)$/i.test(bracket)) section?.parts.push({ kind: "elapsed", text: bracket.toLowerCase() });
    } else if (digits !== undefined) section?.parts.push({ kind: "digits", text: digits });
    else if (general !== undefined) section?.parts.push({ kind: "digits", text: "" });
    else if (time !== undefined || half !== undefined) section?.parts.push({ kind: "time", text: whole.toLowerCase() });
    else if (percent !== undefined) section?.parts.push({ kind: "percent", text: whole });
    else section?.parts.push({ kind: "words", text: quoted ?? escaped ?? other ?? " " });
  }
  return sections;
}
