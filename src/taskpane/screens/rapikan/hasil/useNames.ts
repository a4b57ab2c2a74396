import { useEffect, useState } from "react";
import type { NameMessages } from "../../../../messages/names";
import { usePane, usePaneState } from "../../../session/usePane";

export type Names = Pick<NameMessages, "tableKind" | "columnField" | "became">;

/** What kinds, columns and lists are called; the worker has the words, so that this page need not load them twice. */
export function useNames(): Names | undefined {
  const { line } = usePane();
  const language = usePaneState((state) => state.language);
  const [names, setNames] = useState<Names>();
  useEffect(() => {
    let late = false;
    line
      .ask((desk) => desk.names(language))
      .then(
        (told) => late || setNames(told),
        () => late || setNames(undefined),
      );
    return () => {
      late = true;
    };
  }, [line, language]);
  return names;
}
