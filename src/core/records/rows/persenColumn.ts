import { fold } from "../../tables/words/fold";
import type { FoundColumn } from "../../tables/foundTable";
import { pickColumn, UP_TO_NOW } from "./pickColumn";
import type { TableReader } from "../cells/tableReader";

/** The column of the share of the pagu that was spent. */
export function persenColumn(reader: TableReader, year: number): FoundColumn | undefined {
  const ofMoney = reader.columns("persen").filter(({ header }) => !isPhysical(header));
  return pickColumn(ofMoney, UP_TO_NOW, year);
}

/** How far the work has come, or what it weighs: no share of the money spent. */
function isPhysical(header: string): boolean {
  return /\b(?:fisik|bobot)\b/.test(fold(header)) && !/\bkeuangan\b/.test(fold(header));
}
