import type { Kept, KeptMasked } from "../kept";
import { PART } from "../parts";
import type { Difference } from "./difference";
import { recordsShape } from "./shape/recordShapes";
import type { Shape } from "./shape/shape";
import { maskedShape, trailShape } from "./shape/trailShape";

/**
 * Members of the data that no package of ours has, lacks, or has otherwise: nothing would be made of them, so that anything could stand
 * in them unseen.
 */
export function shapeDifferences(kept: Kept | KeptMasked): readonly Difference[] {
  return [
    ...unshapely(PART.records, recordsShape, kept.records),
    ...unshapely(PART.trail, trailShape, kept.trail),
    ...("masked" in kept ? unshapely(PART.masked, maskedShape, kept.masked) : []),
  ];
}

function unshapely(part: string, { faults }: Pick<Shape<unknown>, "faults">, value: unknown): readonly Difference[] {
  return faults(value).map(({ path, problem, value: there }): Difference => {
    const told = problem === "other" ? "shape" : problem;
    const shown = typeof there === "string" ? there : JSON.stringify(there ?? "");
    return { kind: "member", part, path: path.join("."), at: "", problem: told, there: shown, expected: "" };
  });
}
