/** What the mark of a sheet says of the sheet that we put it on; a copy that people made carries the same mark. */
export interface MarkedSheet {
  /** Excel's id; "" for one that is nobody's to write again, undefined while it is being added. */
  readonly sheet?: string;
  /** The name that it bore when we wrote it last. */
  readonly name?: string;
  /** Its first table. No two tables of a workbook have one name: a copy's table gets another. */
  readonly table?: string;
}

/** A sheet as it stands. */
export interface StandingSheet {
  readonly id: string;
  readonly name: string;
  readonly tables: readonly string[];
}

/** A sheet with a mark of ours, and how much speaks for it being the very one that was marked. */
export interface Claim {
  readonly role: string;
  /** Counts the writes; a later mark goes before an older one. */
  readonly run: number;
  readonly proof: number;
}

const BY_NAME = 1;
const BY_ID = 2;
const BY_TABLE = 4;
/** A blank sheet whose mark could not name it yet: as good as its id. */
export const PROOF_OF_ADDED = BY_ID;

/**
 * Ids hold as long as the workbook is open; when it is opened again Excel gives others, by the places of the sheets, so
 * that a copy may get the very id that ours had (office-js-docs issue 297). Our table tells best, then the id of a sheet
 * that does not lack it, then the name; nothing of them: 0.
 */
export function proofOf({ sheet, name, table }: MarkedSheet, standing: StandingSheet): number {
  if (sheet === "") return 0;
  const has = (wanted: string | undefined, names: readonly string[]) =>
    wanted !== undefined && names.some((one) => one.toLowerCase() === wanted.toLowerCase());
  const hasTable = has(table, standing.tables);
  return (
    (hasTable ? BY_TABLE : 0) +
    (sheet === standing.id && (hasTable || table === undefined) ? BY_ID : 0) +
    (has(name, [standing.name]) ? BY_NAME : 0)
  );
}

/**
 * For each role the one sheet that is ours; none where nothing but the mark speaks for any, or where the id of one mark
 * speaks for one sheet and its name for another.
 */
export function provenOf<C extends Claim>(claims: readonly C[]): ReadonlyMap<string, C> {
  const proven = new Map<string, C>();
  for (const claim of claims) {
    const known = proven.get(claim.role);
    if (claim.proof > 0 && (known === undefined || isBefore(claim, known))) proven.set(claim.role, claim);
  }
  for (const [role, ours] of proven) {
    const rivals = claims.filter((claim) => claim !== ours && claim.role === role && claim.run === ours.run);
    if (ours.proof === BY_ID && rivals.some(({ proof }) => proof === BY_NAME)) proven.delete(role);
  }
  return proven;
}

function isBefore(a: Claim, b: Claim): boolean {
  const [strong, other] = [a.proof >= BY_ID, b.proof >= BY_ID];
  if (strong !== other) return strong;
  return a.run === b.run ? a.proof > b.proof : a.run > b.run;
}
