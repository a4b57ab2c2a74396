import { columnNumber, type CellRef } from "../cells/cellRef";
import type { Finding, FindingCode, Outcome } from "../checks/check";
import { CHECKS } from "../checks/index";
import { rupiah } from "../values/rupiah";
import type { findingsPart } from "./findingsPart";

/** What `data/pemeriksaan.json` tells. */
export type FindingsPart = ReturnType<typeof findingsPart>;

/** The outcomes of which a package tells, in the order of the checks; of a check that it does not name there is none. */
export function outcomesTold({ findings, notCheckable, switchedOff, passed }: FindingsPart): readonly Outcome[] {
  const found = new Map<FindingCode, Finding[]>();
  for (const one of findings) {
    const ofCode = found.get(one.code);
    if (ofCode) ofCode.push(findingTold(one));
    else found.set(one.code, [findingTold(one)]);
  }
  return CHECKS.flatMap(({ code }): readonly Outcome[] => {
    const its = found.get(code);
    if (its !== undefined) return [{ code, state: "found", findings: its }];
    const lacking = notCheckable.find((one) => one.code === code);
    if (lacking !== undefined) return [{ code, state: "not-checkable", missing: lacking.missing }];
    const off = switchedOff.find((one) => one.code === code);
    if (off !== undefined) return [{ ...off, state: "switched-off" }];
    return passed.some((one) => one.code === code) ? [{ code, state: "passed" }] : [];
  });
}

function findingTold({ code, at, facts, difference, guessed }: FindingsPart["findings"][number]): Finding {
  const told = {
    code,
    at: at.map(cellTold),
    facts,
    difference: typeof difference === "number" ? rupiah(difference) : undefined,
    ...(guessed ? { guessed } : {}),
  };
  return told as unknown as Finding;
}

function cellTold({ file, sheet, cell }: FindingsPart["findings"][number]["at"][number]): CellRef {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { file, sheet, row: Number(digits), col: columnNumber(letters) };
}

/** Whether a part can be asked: without its lists it is not one of ours. */
export function areFindings(value: unknown): value is FindingsPart {
  if (typeof value !== "object" || value === null) return false;
  const members = new Map<string, unknown>(Object.entries(value));
  return ["findings", "notCheckable", "switchedOff", "passed", "questions"].every((name) =>
    Array.isArray(members.get(name)),
  );
}
