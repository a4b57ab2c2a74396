import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";
import { examine } from "../../session/actions/examine";
import { showCell } from "../../session/actions/navigate";
import { usePane } from "../../session/usePane";
import type { FindingView } from "../../work/views/findingView";
import { nextCell } from "./nextCell";
import type { Answering } from "./useAnswering";

interface ListWithKeys {
  readonly findings: readonly FindingView[];
  readonly current: number;
  readonly answering: Answering;
  readonly list: RefObject<HTMLDivElement | null>;
  /** Scrolls a finding into sight. */
  bring(place: number): void;
}

/** How the keyboard goes through the findings. Keys that a field or a button needs stay theirs. */
export function useListKeys({ findings, current, answering, list, bring }: ListWithKeys) {
  const pane = usePane();
  const wantsFocus = useRef(false);
  const { given, pending } = answering;

  // What was answered leaves the list, and the focus with it: it goes on to the next finding.
  useEffect(() => {
    if (given > 0) wantsFocus.current = true;
  }, [given]);
  useEffect(() => {
    // Who was quick to answer types into the form by now: nothing takes the focus from it.
    if (pending !== undefined) wantsFocus.current = false;
    if (!wantsFocus.current) return;
    const frame = requestAnimationFrame(() => {
      const item = list.current?.querySelector<HTMLElement>(`[data-place="${current}"]`);
      if (item === null || item === undefined) return;
      wantsFocus.current = false;
      item.focus({ preventScroll: true });
      item.scrollIntoView({ block: "nearest" });
    });
    return () => cancelAnimationFrame(frame);
  });

  const move = (to: number) => {
    const finding = findings[Math.min(Math.max(to, 0), findings.length - 1)];
    if (finding === undefined) return;
    answering.drop();
    wantsFocus.current = true;
    examine(pane, { current: finding.key });
    bring(findings.indexOf(finding));
  };

  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    if (event.target.closest("input, textarea, select") !== null) return;
    const onItem = event.target.dataset.place !== undefined;
    const finding = findings[current];
    const place = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: findings.length - 1 }[event.key];
    const choice = finding?.choices[Number(event.key) - 1];
    if (place !== undefined) move(place);
    else if (event.key === "Enter" && onItem && finding !== undefined) {
      const cell = nextCell(finding.at, pane.store.getState().shown);
      if (cell !== undefined) void showCell(pane, cell);
    } else if (choice !== undefined && finding !== undefined) answering.begin(finding, choice);
    else return;
    event.preventDefault();
  };
}
