import { useEffect, useState } from "react";
import type { FindingKey } from "../../../core/decisions/decisions";
import { diperiksaIn } from "../../../messages/pane/diperiksa";
import { useSay } from "../../parts/useSay";
import { dispose } from "../../session/actions/decide";
import { examine } from "../../session/actions/examine";
import { setBy } from "../../session/actions/preferences";
import type { AnswerDraft } from "../../session/paneState";
import { usePane, usePaneState } from "../../session/usePane";
import { takeBackPeople, tellSamePerson } from "../../session/actions/samePerson";
import type { AnswerChoice, FindingView } from "../../work/views/findingView";
import { fittingFindings, placeInList } from "./fittingFindings";

/** What a person is about to say of a finding, and what was said last. */
export interface Answering {
  /** An answer that still lacks a reason, or the name of who gives it. */
  readonly pending: AnswerDraft | undefined;
  readonly last: { readonly sentence: string; readonly undo: (() => void) | undefined } | undefined;
  /** Counts the answers, given or dropped: the list then takes the focus to the finding that is before the person. */
  readonly given: number;
  begin(finding: FindingView, choice: AnswerChoice): void;
  keep(finding: FindingView, choice: AnswerChoice, by: string, reason: string): void;
  drop(): void;
  takeBack(finding: FindingKey): void;
}

/** As long as it takes to read what was noted and to think better of it, in milliseconds. */
const NOTICE = 12_000;

/** `findings` are those that are seen, in their order. */
export function useAnswering(findings: readonly FindingView[]): Answering {
  const pane = usePane();
  const say = useSay(diperiksaIn);
  const pending = usePaneState(({ answerDraft }) => answerDraft);
  const [last, setLast] = useState<Answering["last"]>();
  const [given, setGiven] = useState(0);
  const { store } = pane;
  useEffect(() => {
    if (last === undefined) return;
    const timer = setTimeout(() => setLast(undefined), NOTICE);
    return () => clearTimeout(timer);
  }, [last]);

  const left = () => {
    const { findings: all, examined } = store.getState();
    const { open, later } = fittingFindings(all, { ...examined, severities: [] }).bySaid;
    return { open, later };
  };
  const keep = (finding: FindingView, choice: AnswerChoice, by: string, reason: string) => {
    if (by !== store.getState().by) setBy(pane, by);
    const at = placeInList(findings, finding.key);
    const next = findings[at + 1] ?? findings[at - 1];
    const undo = keepAnswer(finding, choice, reason);
    const stays = store.getState().examined.said === "all" && !isOfPeople(choice);
    examine(pane, { current: stays ? finding.key : next?.key });
    store.setState({ answerDraft: undefined });
    const kept = say.kept(say.answers[choice], left().open, left().later);
    const sentence = choice === "dibetulkan" ? `${kept} ${say.stillCounted}` : kept;
    setLast({ sentence, undo });
    setGiven((count) => count + 1);
  };
  const takeBack = (key: FindingKey) => {
    const { findings: all } = store.getState();
    const finding = all[placeInList(all, key)];
    if (finding === undefined) return;
    void dispose(pane, finding, undefined);
    examine(pane, { current: key });
    tellTakenBack();
  };
  const tellTakenBack = () => {
    setLast({ sentence: say.takenBack(left().open), undo: undefined });
    setGiven((count) => count + 1);
  };
  /** Keeps an answer; the way back is what is answered. */
  const keepAnswer = (finding: FindingView, choice: AnswerChoice, reason: string): (() => void) => {
    if (!isOfPeople(choice)) {
      void dispose(pane, finding, { status: choice, reason });
      return () => takeBack(finding.key);
    }
    const said = tellSamePerson(pane, finding, choice === "satu-orang");
    return () => {
      if (said !== undefined) void takeBackPeople(pane, said).then(tellTakenBack);
    };
  };
  return {
    pending,
    last,
    given,
    keep,
    begin(finding, choice) {
      const { by } = store.getState();
      examine(pane, { current: finding.key });
      if (by === "" || choice === "memang-begitu")
        store.setState({ answerDraft: { finding: finding.key, choice, reason: "", by } });
      else keep(finding, choice, by, "");
    },
    drop() {
      store.setState({ answerDraft: undefined });
      // The form that had the focus is gone: the finding takes it back.
      setGiven((count) => count + 1);
    },
    takeBack,
  };
}

function isOfPeople(choice: AnswerChoice): choice is "satu-orang" | "dua-orang" {
  return choice === "satu-orang" || choice === "dua-orang";
}
