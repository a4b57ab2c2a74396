import type { KeptMasked } from "../kept";
import { withPlainDigits } from "../mask/digitChains";
import { Hidden } from "../mask/hidden";
import { hideLikely } from "../mask/hideLikely";
import { PART } from "../parts";
import type { Difference } from "./difference";

/** Fewer digits are neither a NIP nor a NIK. */
const ENOUGH = /\d(?:\D{0,4}\d){13}/;

/**
 * Texts of the data of a package that is to be shared, whatever member they stand in, that show a NIP or a NIK by its sure
 * shape. Such a number is masked wherever it stood on the papers, so somebody put these in later.
 */
export function openNumbers({ records, trail, decisions, masked }: KeptMasked): readonly Difference[] {
  const parts: readonly (readonly [string, unknown])[] = [
    [PART.records, records],
    [PART.trail, trail],
    [PART.decisions, decisions],
    [PART.masked, masked],
  ];
  return parts.flatMap(([part, data]): readonly Difference[] => {
    const open = membersShowing(data, "");
    const [at] = open;
    return at === undefined ? [] : [{ kind: "open", part, what: "numbers", count: open.length, at }];
  });
}

/** Paths of the members that show one, as `hadir.0.nama`; the names of members may show one too. */
function membersShowing(value: unknown, path: string): readonly string[] {
  if (typeof value === "string") return showsNumber(value) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
    const of = path === "" ? name : `${path}.${name}`;
    return showsNumber(name) ? [of] : membersShowing(member, of);
  });
}

function showsNumber(text: string): boolean {
  const plain = withPlainDigits(text);
  if (!ENOUGH.test(plain)) return false;
  const hidden = new Hidden();
  hideLikely(plain, hidden);
  return hidden.counts.nip + hidden.counts.nik > 0;
}
