import type { Review } from "../../review";
import type { PaketHead } from "../paketHead";
import type { PaketMode } from "../paketMode";
import { findingsPart } from "../findingsPart";
import type { SheetWords } from "../../sheets/words";
import type { Difference } from "./difference";
import { listIn, memberOf, textIn } from "./resources";

/** Findings as a package tells them against those of the checks run again. */
export function findingDifferences(
  part: unknown,
  again: Review,
  { mode, notRepeated }: Pick<PaketHead, "mode" | "notRepeated">,
  words: SheetWords,
): readonly Difference[] {
  const isRepeated = (code: string) => !notRepeated.includes(code);
  const told = bundle(listIn(part, "findings"), mode).filter(({ code }) => isRepeated(code));
  const found = bundle(listIn(findingsPart(again, words), "findings"), mode).filter(({ code }) => isRepeated(code));
  const differences: Difference[] = [];
  const open = new Map<string, Told[]>();
  for (const one of told) open.set(one.key, [...(open.get(one.key) ?? []), one]);
  for (const one of found) {
    const same = open.get(one.key)?.shift();
    if (same === undefined) differences.push({ kind: "check", code: one.code, at: one.at, problem: "hidden" });
    else if (same.said !== one.said) {
      differences.push({ kind: "check", code: one.code, at: one.at, problem: "otherwise" });
    }
  }
  for (const { code, at } of [...open.values()].flat()) {
    differences.push({ kind: "check", code, at, problem: "invented" });
  }
  return differences;
}

interface Told {
  readonly code: string;
  readonly at: string;
  readonly key: string;
  /** Everything else that is said of it. */
  readonly said: string;
}

function bundle(findings: readonly unknown[], mode: PaketMode): readonly Told[] {
  return findings.map((finding) => {
    const code = textIn(finding, "code");
    const cells = listIn(finding, "at").map((at) => [textIn(at, "file"), textIn(at, "sheet"), textIn(at, "cell")]);
    const [file = "", sheet = "", cell = ""] = cells[0] ?? [];
    const said = ["severity", "facts", "sentence", "difference", "disposition"].map((name) => memberOf(finding, name));
    return {
      code,
      at: file === "" ? "" : `${file} › ${sheet}!${cell}`,
      key: JSON.stringify([code, cells]),
      // Texts of masked facts may be cut at another place.
      said: JSON.stringify(mode === "pemeriksa" ? said : [said[0], figuresIn(said[1]), said[3]]),
    };
  });
}

/** The figures among the facts of a finding, at whatever depth. */
function figuresIn(facts: unknown): unknown {
  if (typeof facts === "number") return facts;
  if (typeof facts !== "object" || facts === null) return null;
  return Array.isArray(facts) ? facts.map(figuresIn) : Object.values(facts).map(figuresIn);
}
