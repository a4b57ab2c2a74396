import { givenIn } from "../../../messages/pane/given";
import { takeFiles } from "../actions/sources";
import type { Pane } from "../pane";
import { tellApart } from "../tellApart";
import { gather, type Dropped } from "./gather";

/** Takes in what a person chose or dropped; asks first where a file of the same name is here already. */
export async function takeGiven(pane: Pane, given: readonly (File | Dropped)[]): Promise<void> {
  const { store } = pane;
  // What is being read or written now would be joined by files that nobody asked it to take in.
  if (store.getState().work !== undefined) {
    const sentences = [givenIn(store.getState().language).waitForWork];
    return store.setState({ trouble: { kind: "refused", sentences } });
  }
  const { files, passedOver } = await gather(given);
  const { passedOver: before, samples } = store.getState();
  const known = new Set(passedOver.map(({ name }) => name));
  store.setState({ passedOver: [...(samples ? [] : before.filter(({ name }) => !known.has(name))), ...passedOver] });
  if (files.length === 0) {
    if (passedOver.length === 0) return;
    const say = givenIn(store.getState().language);
    const sentences = [say.nothingToRead, ...passedOver.map(say.passedOver)];
    return store.setState({ trouble: { kind: "refused", sentences } });
  }
  // Papers that stand here without being one of the given files: the workbook that is open in Excel.
  const apart = tellApart(files, othersHere(pane));
  const clash = apart.filter((file) => differsFrom(pane.files.get(file.name), file));
  if (clash.length > 0) return store.setState({ clash: { given: apart, names: clash.map(({ name }) => name) } });
  await takeFiles(pane, apart);
}

/** What to do with files whose names are taken: put them in the place of the former, keep both, or leave it. */
export async function settleClash(pane: Pane, how: "replace" | "both" | "leave"): Promise<void> {
  const { clash } = pane.store.getState();
  pane.store.setState({ clash: undefined });
  if (clash === undefined || how === "leave") return;
  const { given } = clash;
  if (how === "replace") return takeFiles(pane, given);
  const names = new Set(clash.names);
  const taken = [...pane.files.keys(), ...othersHere(pane), ...given.map(({ name }) => name)];
  const renamed = tellApart(
    given.filter(({ name }) => names.has(name)),
    taken,
  );
  await takeFiles(pane, [...given.filter(({ name }) => !names.has(name)), ...renamed]);
}

function othersHere({ store, files }: Pane): readonly string[] {
  const { sources, samples } = store.getState();
  return samples ? [] : sources.map(({ file }) => file).filter((name) => !files.has(name));
}

/** The same file chosen again needs no question. */
function differsFrom(before: File | undefined, now: File): boolean {
  return before !== undefined && (before.size !== now.size || before.lastModified !== now.lastModified);
}
