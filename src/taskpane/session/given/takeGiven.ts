import { acaraToJson } from "../../../core/acara/acaraToJson";
import { givenIn } from "../../../messages/pane/given";
import { pengaturanIn } from "../../../messages/pane/pengaturan";
import { chooseAcara, decide } from "../actions/decide";
import { takeFiles } from "../actions/sources";
import type { Pane } from "../pane";
import { tellApart } from "../tellApart";
import { gather, type Dropped } from "./gather";
import { readSettings, type Offer, type SettingsFile } from "./settingsFiles";

/** Takes in what a person chose or dropped; asks first where a file of the same name is here already. */
export async function takeGiven(pane: Pane, given: readonly (File | Dropped)[]): Promise<void> {
  const { store } = pane;
  // What is being read or written now would be joined by files that nobody asked it to take in.
  if (store.getState().work !== undefined) {
    const sentences = [givenIn(store.getState().language).waitForWork];
    return store.setState({ trouble: { kind: "refused", sentences } });
  }
  const gathered = await gather(given);
  const { files } = gathered;
  const { offers, unfit, none } = await lookThrough(pane, gathered.settings);
  const passedOver = [...gathered.passedOver, ...none.map((name) => ({ name, why: "other-kind" as const }))];
  if (offers.length > 0) store.setState({ offers });
  const { passedOver: before, samples } = store.getState();
  const known = new Set(passedOver.map(({ name }) => name));
  store.setState({ passedOver: [...(samples ? [] : before.filter(({ name }) => !known.has(name))), ...passedOver] });
  if (files.length === 0) {
    if (passedOver.length + unfit.length === 0) return;
    if (offers.length + unfit.length > 0) return tellUnfit(pane, unfit);
    const say = givenIn(store.getState().language);
    const sentences = [say.nothingToRead, ...passedOver.map(say.passedOver)];
    return store.setState({ trouble: { kind: "refused", sentences } });
  }
  // Papers that stand here without being one of the given files: the workbook that is open in Excel.
  const apart = tellApart(files, othersHere(pane));
  const clash = apart.filter((file) => differsFrom(pane.files.get(file.name), file));
  if (clash.length > 0) return store.setState({ clash: { given: apart, names: clash.map(({ name }) => name) } });
  await takeFiles(pane, apart);
  tellUnfit(pane, unfit);
}

/** Takes over what a file of settings says, or leaves it; the others stay offered. */
export async function settleOffer(pane: Pane, offer: Offer, take: boolean): Promise<void> {
  const { store } = pane;
  store.setState({ offers: store.getState().offers.filter((one) => one !== offer) });
  if (!take) return;
  if (offer.what === "acara") await chooseAcara(pane, offer.acara, offer.json);
  else await decide(pane, () => offer.decisions);
}

interface LookedThrough {
  readonly offers: readonly Offer[];
  /** Why an activity file cannot be taken over, in sentences. */
  readonly unfit: readonly string[];
  /** Files of something else. */
  readonly none: readonly string[];
}

/** What the files of settings hold; what stands already is offered to nobody, and of two of a kind the last. */
async function lookThrough({ store }: Pane, settings: readonly SettingsFile[]): Promise<LookedThrough> {
  const read = await Promise.all(settings.map(readSettings));
  const { language, acara, decisions } = store.getState();
  const say = pengaturanIn(language).acara;
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const offers = read
    .flatMap((one) => (one.ok ? [one.offer] : []))
    .filter((one) => {
      if (one.what === "decisions") return !same(one.decisions, decisions);
      // The built-in activity is nobody's until somebody says that it is theirs.
      return acara.bawaan === true || !same(acaraToJson(one.acara), acaraToJson(acara));
    });
  return {
    offers: [...new Map(offers.map((one) => [one.what, one])).values()],
    unfit: read.flatMap((one) => (one.ok ? [] : one.problems.map((it) => `${one.path}: ${say.problem(it)}`))),
    none: read.flatMap((one) => (one.ok || one.problems.length > 0 ? [] : [one.path])),
  };
}

/** Beside what was said of the other files. */
function tellUnfit({ store }: Pane, unfit: readonly string[]): void {
  if (unfit.length === 0) return;
  const { trouble } = store.getState();
  const before = trouble?.kind === "refused" ? trouble.sentences : [];
  store.setState({ trouble: { kind: "refused", sentences: [...before, ...unfit] } });
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
