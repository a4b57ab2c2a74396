/**
 * What a formula's cell gets: a value, or a sentence. `wrong` is what cannot be used as it stands (`#VALUE!`), `unsure`
 * what a person has to decide (`#N/A`), so that formulas can tell the two apart.
 */
export type Answer =
  { readonly value: string | number } | { readonly problem: string; readonly because: "wrong" | "unsure" };

export function wrong(problem: string): Answer {
  return { problem, because: "wrong" };
}

export function unsure(problem: string): Answer {
  return { problem, because: "unsure" };
}

/** An empty cell has an empty answer, so that a formula can be filled down a column that is not full yet. */
export const NOTHING: Answer = { value: "" };

/** Whether Excel handed over an empty cell or an argument left out. */
export function isEmpty(input: unknown): boolean {
  return input === undefined || input === null || (typeof input === "string" && input.trim() === "");
}

/**
 * The same for what is never a number: Excel on a desk hands over an empty cell as 0 (OfficeDev/office-js, issue 4702). An
 * amount of 0 is an amount, so that `SPJ.TERBILANG` of an empty cell is "nol" there.
 */
export function isEmptyText(input: unknown): boolean {
  return input === 0 || isEmpty(input);
}
