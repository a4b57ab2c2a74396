import { MONEY_FIELDS } from "../words/fieldKinds";
import type { FoundColumn } from "../foundTable";
import { why } from "../why";

/** `(dalam ribuan rupiah)`, `Ribuan Rp`, `(Rp.000)`, `(x Rp 1.000)`. */
const THOUSANDS =
  /\bdalam\s+ribu(?:an)?\b|\bribuan\s+(?:rupiah|rp)\b|\(\s*(?:ribuan|ribu\s+(?:rupiah|rp\.?))\s*\)|\(\s*rp\.?\s*[.,]?000\s*\)|\(\s*[x×]\s*(?:rp\.?\s*)?1[.,]?000\s*\)/i;
const MILLIONS =
  /\bdalam\s+juta(?:an)?\b|\bjutaan\s+(?:rupiah|rp)\b|\(\s*(?:jutaan|juta\s+(?:rupiah|rp\.?))\s*\)|\(\s*rp\.?\s*[.,]?000[.,]000\s*\)|\(\s*[x×]\s*(?:rp\.?\s*)?1[.,]?000[.,]?000\s*\)/i;

/** Says by how much the figures of money are to be multiplied, where a header says so of its column or a title of all. */
export function withMoneyScale(columns: readonly FoundColumn[], titles: readonly string[]): readonly FoundColumn[] {
  const ofTable = titles.map((text) => ({ text, times: timesIn(text) })).find(({ times }) => times !== undefined);
  return columns.map((column) => {
    if (column.field === undefined || !MONEY_FIELDS.has(column.field)) return column;
    const own = timesIn(column.header);
    const times = own ?? ofTable?.times;
    if (times === undefined) return column;
    const text = own === undefined ? (ofTable?.text ?? "") : column.header;
    return { ...column, times, why: [...column.why, why("money-in-larger-units", { text, times })] };
  });
}

function timesIn(text: string): number | undefined {
  if (MILLIONS.test(text)) return 1_000_000;
  return THOUSANDS.test(text) ? 1_000 : undefined;
}
