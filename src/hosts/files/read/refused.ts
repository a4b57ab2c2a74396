import type { Refusal, RefusalLimit } from "../../../core/cells/refusal";

/** A refusal before the file's name is put to it. */
export type RefusalReason = Refusal extends infer R ? (R extends Refusal ? Omit<R, "file"> : never) : never;

/** Thrown inside the reader to give a file up; `openWorkbook` turns it into its answer. */
export class Refused extends Error {
  constructor(readonly refusal: RefusalReason) {
    super(refusal.reason);
    this.name = "Refused";
  }
}

export function damaged(part: string): Refused {
  return new Refused({ reason: "damaged", part });
}

/** Refuses when `actual` is above `limit`. */
export function holdLimit(what: RefusalLimit, limit: number, actual: number): void {
  if (actual > limit) throw new Refused({ reason: "too-large", what, limit, actual });
}
