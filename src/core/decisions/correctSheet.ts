import type { SheetReading } from "../tables/findTables";
import type { FoundForm, FoundTable } from "../tables/foundTable";
import { correctTable } from "./correctTable";
import type { TableCorrection } from "./decisions";
import { ignoredForm } from "./ignored";
import { makeRoom } from "./makeRoom";
import { placeOf } from "./placeOf";
import { inside, overlap } from "./ranges";
import type { StaleTable } from "./staleDecision";

/** A table as a person put it right, and the one it stands for; undefined where detection missed it. */
export interface CorrectedTable {
  readonly correction: TableCorrection;
  readonly base: FoundTable | FoundForm | undefined;
  readonly table: FoundTable;
}

/** The tables and forms of one sheet when people have had their say, and which of them they put right. */
export interface CorrectedSheet {
  readonly tables: readonly FoundTable[];
  readonly forms: readonly FoundForm[];
  readonly by: readonly CorrectedTable[];
}

/** Tells what no longer fits. */
export type SayStale = (correction: TableCorrection, because: StaleTable) => void;

/** Reads a sheet as people put it right. */
export function correctSheet(
  reading: SheetReading,
  corrections: readonly TableCorrection[],
  sayStale: SayStale,
): CorrectedSheet {
  const done: CorrectedTable[] = [];
  for (const correction of corrections) {
    const made = correctedBy(reading, correction, sayStale);
    if (made === undefined) continue;
    if (isFree(reading, made, done)) done.push(made);
    else sayStale(correction, "overlaps");
  }
  return makeRoom(reading, done);
}

function correctedBy(
  reading: SheetReading,
  correction: TableCorrection,
  sayStale: SayStale,
): CorrectedTable | undefined {
  const place = placeOf(reading, correction);
  if (place === undefined) sayStale(correction, "table-gone");
  else if (place.what === "form") {
    return { correction, base: place.form, table: ignoredForm(reading.grid, place.form) };
  } else {
    if (place.correction !== correction) sayStale(correction, "rows-changed");
    const table = correctTable(reading, place.base, place.correction);
    if (table !== undefined) return { correction, base: place.base, table };
    sayStale(correction, "nothing-there");
  }
  return undefined;
}

/** No two corrections may read one row, and a kuitansi that is cut in two is neither read nor left out. */
function isFree({ forms }: SheetReading, { base, table, correction }: CorrectedTable, done: readonly CorrectedTable[]) {
  const ofAnother = done.some(
    (other) =>
      (base !== undefined && other.base === base) ||
      (!correction.ignored && !other.correction.ignored && overlap(other.table.range, table.range)),
  );
  const cuts = ({ kind, range }: FoundForm) =>
    kind === "kuitansi" && overlap(range, table.range) && !inside(range, table.range);
  return !ofAnother && (correction.ignored || !forms.some(cuts));
}
