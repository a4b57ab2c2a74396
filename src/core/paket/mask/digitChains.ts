/** Signs and blanks that people put inside of one number: between two digits stand no more than a few. */
const INSIDE = "[\\s.\\p{Pd}/()_'’\\u200b-\\u200d\\u2060\\ufeff]{0,4}";

/** Digits with nothing between them but such signs, as a part of another expression (flag `u`). */
export const CHAIN = `\\d(?:${INSIDE}\\d)*`;

/** An unbroken run of digits in a chain, and what stands between the run before and it. */
export interface DigitRun {
  readonly digits: string;
  readonly before: string;
  /** Place in the chain. */
  readonly from: number;
  readonly to: number;
}

export function runsOf(chain: string): readonly DigitRun[] {
  let end = 0;
  return [...chain.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const run = { digits, before: chain.slice(end, index), from: index, to: index + digits.length };
    end = run.to;
    return run;
  });
}

export function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}

/** Wide digits of Asian keyboards (`０８１`) as the usual ones. */
export function withPlainDigits(text: string): string {
  return text.replace(/[\uff10-\uff19]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
