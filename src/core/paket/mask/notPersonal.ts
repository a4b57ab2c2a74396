/** `1.250.000` or `1 250 000`: digits grouped by thousands from the right. */
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?!\d)|^\d{1,3}(?: \d{3})+(?!\d)/;
const DATE = /^(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)/;

/** The text begins with an amount as money is written. No number of a person begins with a zero that is grouped so. */
export function beginsAsAmount(text: string): boolean {
  return !text.startsWith("0") && GROUPED.test(text);
}

/** Nothing but an amount: grouped by thousands, or round ones without any group. */
export function isAmount(text: string): boolean {
  if (text.startsWith("0")) return false;
  return GROUPED.exec(text)?.[0] === text || /^\d{4,9}000$/.test(text);
}

export function beginsAsDate(text: string): boolean {
  return DATE.test(text);
}

/** Codes of the budget (`5.1.02.01.01.0052`, `1.06.05`) begin with a group of one digit, which no number of a person does. */
export function isBudgetCode(text: string): boolean {
  return /^\d(?!\d)/.test(text);
}

/** `0812/345/2023`: documents are numbered by the year. */
export function endsAsDocument(text: string): boolean {
  return /\d\s?[/.]\s?(?:19|20)\d\d$/.test(text);
}
