export { LARGEST_TERBILANG, terbilang } from "./amountWords";
export { compareTerbilang, type TerbilangComparison } from "./terbilangComparison";
export { readTerbilang, type TerbilangReading } from "./terbilangReading";
export type { TerbilangWord } from "./terbilangWords";
