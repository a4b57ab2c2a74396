import { useMemo, useState } from "react";
import type { AcaraProblem } from "../../../../core/acara/acaraProblem";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { useSay } from "../../../parts/useSay";
import { draftOf, jsonOf, type AcaraDraft } from "../../../session/acaraDraft";
import { chooseAcara } from "../../../session/actions/decide";
import { borrowedOf, withoutBorrowed, type Borrowed } from "../../../session/borrowed";
import { NEW_ACARA } from "../../../session/newAcara";
import { readDraft } from "../../../session/readDraft";
import { usePane, usePaneState } from "../../../session/usePane";
import { wordsOf, type FieldWord } from "./fieldWords";
import { paguReading } from "./paguReading";

/** Something that keeps the form from being saved, and the field that it is about. */
export interface FormProblem {
  readonly field: string;
  readonly sentence: string;
}

export interface Saving {
  readonly unsaved: boolean;
  readonly saved: boolean;
  /** Told after a try to save. */
  readonly problems: readonly FormProblem[];
  /** What is still the built-in activity's: asked about before another activity is saved with it. */
  readonly borrowed: readonly Borrowed[];
  readonly save: () => void;
  readonly keepBorrowed: () => void;
  readonly emptyBorrowed: () => void;
  readonly discard: () => void;
}

export interface AcaraFormState extends Saving {
  readonly draft: AcaraDraft;
  readonly words: ReadonlyMap<string, FieldWord>;
  readonly change: (changed: Partial<AcaraDraft>) => void;
  readonly replace: (draft: AcaraDraft) => void;
}

/** The form over the activity that stands. Over the built-in one it is empty: that one is nobody's to be filled in. */
export function useAcaraForm(): AcaraFormState {
  const pane = usePane();
  const say = useSay(pengaturanIn).acara;
  const acara = usePaneState((state) => state.acara);
  const typed = usePaneState((state) => state.acaraDraft);
  const draft = useMemo(() => typed ?? (acara.bawaan === true ? NEW_ACARA : draftOf(acara)), [typed, acara]);
  // Whoever is led here to a field tried to save in another drawer.
  const led = usePaneState((state) => state.settingsField !== undefined);
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState(false);
  const [borrowed, setBorrowed] = useState<readonly Borrowed[]>([]);

  const problemsOf = (it: AcaraDraft): readonly AcaraProblem[] => {
    const parsed = readDraft(it, acara);
    return parsed.ok ? [] : parsed.problems;
  };
  const problems = useMemo(() => problemsOf(draft), [draft, acara]);
  const pagu = paguReading(draft.texts.pagu);
  const paguAsked = pagu?.unusual === true && !draft.paguSure;
  const told: readonly FormProblem[] = [
    ...(paguAsked ? [{ field: "pagu", sentence: say.paguAsk(pagu.rupiah) }] : []),
    ...problems.map((problem) => ({ field: problem.field, sentence: say.problem(problem) })),
  ];
  const keep = (it: AcaraDraft, mayBorrow: boolean) => {
    const stillBorrowed = acara.bawaan === true && !mayBorrow ? borrowedOf(it) : [];
    const parsed = readDraft(it, acara);
    setTried(true);
    setBorrowed(stillBorrowed);
    if (!parsed.ok || paguAsked || stillBorrowed.length > 0) return;
    setTried(false);
    setSaved(true);
    void chooseAcara(pane, parsed.acara, JSON.stringify(jsonOf(it, acara)));
  };
  const replace = (it: AcaraDraft) => {
    pane.store.setState({ acaraDraft: it });
    setSaved(false);
    setBorrowed([]);
  };
  return {
    draft,
    words: wordsOf(problems, tried || led, say.fieldProblem),
    unsaved: typed !== undefined,
    saved: saved && typed === undefined,
    problems: tried ? told : [],
    borrowed,
    change: (changed) => replace({ ...draft, ...changed }),
    replace,
    save: () => keep(draft, false),
    keepBorrowed: () => keep(draft, true),
    emptyBorrowed: () => {
      const emptied = withoutBorrowed(draft, borrowed);
      replace(emptied);
      keep(emptied, true);
    },
    discard: () => {
      pane.store.setState({ acaraDraft: undefined });
      setTried(false);
      setBorrowed([]);
    },
  };
}
