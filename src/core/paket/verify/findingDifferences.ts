import { peopleRows } from "../../people/orang";
import type { Review } from "../../review";
import type { SheetWords } from "../../sheets/words";
import { findingsPart } from "../findingsPart";
import { bundlesNumbers, looksAtNames, mayMissOnMasked } from "../mask/checksOnMasked";
import { hasMark } from "../mask/marks";
import type { PaketMode } from "../paketMode";
import type { Difference } from "./difference";
import { hiddenRows, rowKey } from "./hiddenRows";
import { listIn, memberOf, textIn } from "./resources";

/**
 * Findings as a package tells them against those of the checks run again. Over masked data a check may miss what it found
 * on the papers; what it shows there, the package must tell, unless names or rows are alike only for being masked.
 */
export function findingDifferences(
  part: unknown,
  again: Review,
  mode: PaketMode,
  words: SheetWords,
): readonly Difference[] {
  const isMasked = mode === "bagikan";
  const repeated = findingsPart(again, words);
  const looked = ({ code }: { readonly code: string }) => !isMasked || !looksAtNames(code);
  const told = bundle(listIn(part, "findings"), mode).filter(looked);
  const found = bundle(listIn(repeated, "findings"), mode).filter(looked);
  const differences: Difference[] = [];
  const unlike = isMasked ? hiddenRows(again.records) : new Set<string>();
  const mayBeMasking = (one: Told) =>
    isMasked && (one.ofMasked || (mayMissOnMasked(one.code) && one.rows.every((row) => unlike.has(row))));
  const open = new Map<string, Told[]>();
  for (const one of told) open.set(one.key, [...(open.get(one.key) ?? []), one]);
  for (const one of found) {
    const same = open.get(one.key)?.shift();
    const problem = same === undefined ? "hidden" : "otherwise";
    if (same?.said === one.said || (same === undefined && mayBeMasking(one))) continue;
    differences.push({ kind: "check", code: one.code, at: one.at, problem });
  }
  for (const { code, at } of [...open.values()].flat()) {
    if (isMasked && mayMissOnMasked(code)) continue;
    differences.push({ kind: "check", code, at, problem: "invented" });
  }
  if (!isMasked) return differences;
  const misplaced = bundle(listIn(part, "findings"), mode).filter((one) => !looked(one) && !isAmongPeople(one, again));
  const elsewhere = misplaced.map(({ code, at }) => ({ kind: "check", code, at, problem: "invented" }) as const);
  return [...differences, ...elsewhere, ...stateDifferences(part, repeated)];
}

/** What is found of names stands on a list of people, or where papers are signed. */
function isAmongPeople({ sheets }: Told, { records }: Review): boolean {
  const named = [...peopleRows(records), ...records.penandaTangan.map(({ nip }) => nip)];
  const lists = new Set(named.map(({ at }) => JSON.stringify([at.file, at.sheet])));
  return sheets.length > 0 && sheets.every((sheet) => lists.has(sheet));
}

interface Told {
  readonly code: string;
  readonly at: string;
  readonly key: string;
  /** File and sheet of each cell. */
  readonly sheets: readonly string[];
  readonly rows: readonly string[];
  /** Everything else that is said of it. */
  readonly said: string;
  /** Two masked names are all that it says differ: the names themselves may have been alike. */
  readonly ofMasked: boolean;
}

function bundle(findings: readonly unknown[], mode: PaketMode): readonly Told[] {
  return findings.flatMap((finding): readonly Told[] => {
    const code = textIn(finding, "code");
    const cells = listIn(finding, "at").map((at) => [textIn(at, "file"), textIn(at, "sheet"), textIn(at, "cell")]);
    const said = ["severity", "facts", "sentence", "difference", "disposition"].map((name) => memberOf(finding, name));
    const beda = memberOf(said[1], "beda");
    const ofMasked =
      textIn(beda, "isian") === "penerima" && hasMark(textIn(beda, "formulir") + textIn(beda, "register"));
    if (mode === "pemeriksa") return [toldAt(code, cells, said, ofMasked)];
    if (bundlesNumbers(code)) return cells.map((cell) => toldAt(code, [cell], [said[0]], ofMasked));
    // Texts of masked facts may be cut at another place.
    return [toldAt(code, cells, [said[0], figuresIn(said[1]), said[3]], ofMasked)];
  });
}

function toldAt(
  code: string,
  cells: readonly (readonly string[])[],
  said: readonly unknown[],
  ofMasked: boolean,
): Told {
  const [file = "", sheet = "", cell = ""] = cells[0] ?? [];
  return {
    code,
    at: file === "" ? "" : `${file} › ${sheet}!${cell}`,
    key: JSON.stringify([code, cells]),
    sheets: cells.map(([ofFile, name]) => JSON.stringify([ofFile, name])),
    rows: cells.map(([ofFile = "", name = "", address = ""]) =>
      rowKey(ofFile, name, Number(/\d+$/.exec(address)?.[0])),
    ),
    said: JSON.stringify(said),
    ofMasked,
  };
}

/** The figures among the facts of a finding, at whatever depth. */
function figuresIn(facts: unknown): unknown {
  if (typeof facts === "number") return facts;
  if (typeof facts !== "object" || facts === null) return null;
  return Array.isArray(facts) ? facts.map(figuresIn) : Object.values(facts).map(figuresIn);
}

/** Checks that a masked package says came to something else than they do; only decisions switch one off. */
function stateDifferences(part: unknown, again: ReturnType<typeof findingsPart>): readonly Difference[] {
  const [told, repeated] = [statesIn(part), statesIn(again)];
  return [...new Set([...told.keys(), ...repeated.keys()])].flatMap((code): readonly Difference[] => {
    const [there, expected] = [told.get(code), repeated.get(code)];
    if (there === expected) return [];
    const decides = [there, expected].some((state) => state?.startsWith("switchedOff"));
    // A finding more or less is told by itself.
    const isSilent = mayMissOnMasked(code) || there === undefined || expected === undefined;
    return decides || !isSilent ? [{ kind: "check", code, at: "", problem: "otherwise" }] : [];
  });
}

/** The checks that found nothing, with why. */
function statesIn(part: unknown): ReadonlyMap<string, string> {
  const states = ["passed", "notCheckable", "switchedOff"] as const;
  return new Map(
    states.flatMap((state) =>
      listIn(part, state).map((one): [string, string] => {
        const why = ["missing", "reason", "by", "on"].map((name) => memberOf(one, name) ?? null);
        return [textIn(one, "code"), `${state} ${JSON.stringify(why)}`];
      }),
    ),
  );
}
