import { byName } from "../../core/cells/byName";
import { shortestNames } from "../../core/cells/shortestNames";
import { hasMark } from "../../core/paket/mask/marks";
import type { PaketHead } from "../../core/paket/paketHead";
import { planPaket } from "../../core/paket/planPaket";
import type { Difference } from "../../core/paket/verify/difference";
import type { SourceState } from "../../core/paket/verify/sources/sourceStates";
import { conclude } from "../../core/review";
import { nodeBytes } from "../../hosts/files/nodeBytes";
import { againstSources } from "../../hosts/files/paket/againstSources";
import { textSha256 } from "../../hosts/files/paket/sums";
import type { VerifiedPaket } from "../../hosts/files/paket/verifyBytes";
import type { VerifyOptions } from "../paketCommands";
import { Screen } from "../screen";
import type { Session } from "../session";
import type { SourceFile } from "../sourceFiles";
import { understandFiles } from "../understandFiles";
import { wordsOf } from "../verifyFile";
import { visibleName } from "../visibleText";
import type { FileOnDisk } from "./filesAtHand";
import { knownAgain, type NotKnown } from "./knownAgain";

/** Why sources are not read again: not all are there as they were, or one whose masked name tells nothing is called otherwise now. */
export type NotReadAgain = NotKnown | "not-all-there" | "other-name";

/** Where the package is not the one that its sources make, or why that was not seen. */
export type ReadAgain = { readonly differences: readonly Difference[] } | { readonly notRead: NotReadAgain };

const THERE: readonly SourceState["state"][] = ["same", "renamed", "refused", "not-named"];

/** What is to be noted of the files was told when the package was made, and stands in it. */
class QuietScreen extends Screen {
  override complain(): void {
    // Nothing is said twice.
  }
}

/** Reads the sources of a package once more, makes the package of them, and holds it against the one at hand. */
export async function readAgain(
  { verified: { head }, kept, opened }: VerifiedPaket,
  states: readonly SourceState[],
  atHand: readonly FileOnDisk[],
  options: VerifyOptions,
  session: Session,
): Promise<ReadAgain | undefined> {
  if (head === undefined || kept === undefined) return undefined;
  if (!states.every(({ state }) => THERE.includes(state))) return { notRead: "not-all-there" };
  const known = await knownAgain(kept, options, session);
  if (typeof known === "string") return { notRead: known };
  const files = sourcesAgain(states, atHand);
  const { understood, trail } = await understandFiles(files, known, { ...session, screen: new QuietScreen() });
  const names = new Set(files.map(({ name }) => name));
  const gone = kept.trail.files.flatMap((one) => ("refusal" in one && !names.has(one.file) ? [one] : []));
  const review = conclude(understood);
  const { madeWith, language, mode } = head;
  const made = { madeWith, language, mode, sha256: textSha256(nodeBytes) };
  const all = byName([...trail, ...gone], ({ file }) => file);
  const plan = planPaket(review, all, wordsOf(head, review.acara), made);
  if (isCalledOtherwise(head, plan.head)) return { notRead: "other-name" };
  return { differences: await againstSources(opened, plan, nodeBytes) };
}

/** The files at hand by the names that the package has for them; of a masked name only the file itself tells the whole. */
function sourcesAgain(states: readonly SourceState[], atHand: readonly FileOnDisk[]): readonly SourceFile[] {
  const paths = new Map(atHand.map(({ file, path }) => [file, path]));
  const found = states.flatMap((one) => {
    const path = "as" in one && one.as !== undefined ? paths.get(one.as) : undefined;
    return path === undefined ? [] : [{ path, file: one.file }];
  });
  const shortest = shortestNames(found.map(({ path }) => path));
  const files = found.map(({ path, file }, nth) => ({
    path,
    name: hasMark(file) ? visibleName(shortest[nth] ?? file) : file,
  }));
  return byName(files, ({ name }) => name);
}

/** Whether a file whose name is masked in the package bears a name now that is masked as another one. */
function isCalledOtherwise({ sources }: PaketHead, made: PaketHead): boolean {
  const names = new Set(made.sources.map(({ file }) => file));
  return sources.some(({ file }) => hasMark(file) && !names.has(file));
}
