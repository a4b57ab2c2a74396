import type { KeptMasked } from "../kept";
import { hideNumbers } from "../mask/hideNumbers";
import { KnownNumbers } from "../mask/knownNumbers";
import { PART } from "../parts";
import type { Difference } from "./difference";

const NO_LISTS = new KnownNumbers();

/**
 * Texts of the data of a package that is to be shared, whatever member they stand in, in which the masker would still hide a
 * number, an e-mail or an address. It leaves none, so somebody put these in later.
 */
export function openNumbers({ records, trail, decisions, findings, masked }: KeptMasked): readonly Difference[] {
  const parts: readonly (readonly [string, unknown])[] = [
    [PART.records, records],
    [PART.trail, trail],
    [PART.decisions, decisions],
    // Their sentences are made of these.
    [PART.findings, findings.findings.map(({ facts, disposition }) => ({ facts, disposition }))],
    [PART.masked, masked],
  ];
  const known = new Map<string, boolean>();
  const shows = (text: string): boolean => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const isOpen = hideNumbers(text, NO_LISTS) !== text;
    known.set(text, isOpen);
    return isOpen;
  };
  return parts.flatMap(([part, data]): readonly Difference[] => {
    const open = membersShowing(data, "", shows);
    const [at] = open;
    return at === undefined ? [] : [{ kind: "open", part, what: "numbers", count: open.length, at }];
  });
}

/** Paths of the members that show one, as `hadir.0.nama`; the names of members may show one too. */
function membersShowing(value: unknown, path: string, shows: (text: string) => boolean): readonly string[] {
  if (typeof value === "string") return shows(value) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
    const of = path === "" ? name : `${path}.${name}`;
    return shows(name) ? [of] : membersShowing(member, of, shows);
  });
}
