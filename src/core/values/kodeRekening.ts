import { LONGEST_VALUE } from "./decimalText";
import { joinedKode } from "./joinedKode";
import { kindOfKode } from "./kodeRekeningShape";

/**
 * A code of the budget as it stands on the papers: an account (`5.1.02.02.05.0043`) or a place in the tree of programs
 * (`1.06.05.1.02.02`). Codes are compared by `segments`, as integers, and shown as `written`.
 */
export interface KodeRekening {
  readonly segments: readonly number[];
  readonly written: string;
}

const CODE = /^\d{1,6}(?:\.\d{1,6})*$/;
const MOST_SEGMENTS = 24;

/**
 * Reads one code. `undefined` for anything else, and for what only looks like one: an amount (`1.234.567`), a date
 * (`08.03.2023`), digits without dots that would have to be divided by guessing (`5101`), a number cell that may have
 * lost a zero (`2.1` was 2.1 or 2.10).
 */
export function readKodeRekening(text: string | number): KodeRekening | undefined {
  const written = String(text)
    .replace(/[\s\u200b\ufeff]+/g, "")
    .replace(/^'|\.$/g, "");
  if (!CODE.test(written)) return undefined;
  const parts = written.split(".");
  if (parts.length > MOST_SEGMENTS || (parts.length === 1 && written.length > 2)) return undefined;
  if (typeof text === "number" && /^[0-35-9]\.[1-9]$/.test(written) && !written.startsWith("5.")) return undefined;
  if (/^\d{1,3}(?:\.\d{3})+$/.test(written) || /^\d{1,2}\.\d{1,2}\.(?:19|20|21)\d\d$/.test(written)) return undefined;
  return { segments: parts.map(Number), written };
}

/** Whether `child` is `parent` or lies under it, segment by segment: 1.06.05 is a prefix of 1.06.05.1.02. */
export function isPrefixOf(parent: KodeRekening, child: KodeRekening): boolean {
  return parent.segments.every((segment, index) => segment === child.segments[index]);
}

/** A key that is equal for codes that are one: for maps, never for display. */
export function kodeKey(kode: KodeRekening): string {
  return kode.segments.join(".");
}

/**
 * The codes of one field, in order: `1.06.02.1.02.02 – 5.1.02.02.05.0043` holds two, and so they do on two lines. A label before a colon and words
 * behind a code are passed over, and codes joined by a dot are told apart; a field that starts with anything else (a DPA number) holds no code.
 */
export function splitKodeField(text: string): readonly KodeRekening[] {
  if (text.length > LONGEST_VALUE) return [];
  const pieces = text
    .replace(/^[^\d:]*:/, "")
    .split(/\s*(?:[–—;,&\n\r/]|-|\bdan\b)\s*|(?<=\.\d+)\s+(?=\d+(?:\.\d+){3,}(?:\s|$))/);
  const codes = pieces.map((piece) => {
    const found = /^\s*'?(\d+(?:\s?\.\s?\d+)+)\.?(?=\s|$)/.exec(piece)?.[1];
    return found === undefined ? undefined : readKodeRekening(found);
  });
  return codes[0] ? codes.flatMap((code) => (code === undefined ? [] : joinedKode(code))) : [];
}

/** An account or a sub kegiatan in front of the words that name it: `5.1.02.01.01.0024 Alat Tulis Kantor`. */
export function leadingKode(text: string): KodeRekening | undefined {
  if (!/^[\s'–•*-]*\d(?:[\d.\s]*\d)?\.?[\s:–-]+\p{L}{2}/u.test(text)) return undefined;
  const [first] = splitKodeField(text.replace(/^[\s'–•*-]+/, ""));
  if (first === undefined || first.segments.length < SHORTEST_NAMED) return undefined;
  return ["belanja", "sub-kegiatan"].includes(kindOfKode(first)) ? first : undefined;
}

/** With fewer segments it may be the numbering of a list: `5.1.2 Belanja lain`. */
const SHORTEST_NAMED = 4;

export { kindOfKode, kodeRekeningProblem, type KodeKind, type KodeRekeningProblem } from "./kodeRekeningShape";
export { joinedKode } from "./joinedKode";
