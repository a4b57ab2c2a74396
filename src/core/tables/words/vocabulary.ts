import type { ColumnField } from "./fields";
import { MONEY_WORDS } from "./moneyWords";
import { PEOPLE_WORDS } from "./peopleWords";

/**
 * The staff's own words for each column, folded (lower case, no punctuation). A header that equals one is known; a header
 * that holds one as whole words is known too, the longest one deciding.
 */
const WORDS: Readonly<Record<ColumnField, string>> = { ...PEOPLE_WORDS, ...MONEY_WORDS };

export const COLUMN_WORDS: readonly (readonly [ColumnField, readonly string[]])[] = (
  Object.entries(WORDS) as [ColumnField, string][]
).map(([field, words]) => [field, words.split(/;\s+/)]);

const UNITS = `rp; rupiah; dalam rupiah; orang; org; hari; ribu rupiah; juta; buah; rp juta; ribuan; jutaan; rp 000; idr; m2;
  kg; rp ribu; ribu rp; rp ribuan; rp jutaan; dalam ribu rupiah; dalam jutaan; jiwa orang; hr; kali; kl; keg; bh;
  pcs; lbr; lembar; set; paket; ls; m; m3; ha; unit buah; ok oh`;

/** Words in a header that only give the unit of the column. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(UNITS.split(/;\s+/));
