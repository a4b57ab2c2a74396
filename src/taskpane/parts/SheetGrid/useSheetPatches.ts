import { useCallback, useEffect, useRef, useState } from "react";
import { usePane } from "../../session/usePane";
import { patchesFor, patchOf, patchRange, type SheetPatch } from "./sheetPatch";

/** What is shown, and of which making: after another review, or another try, all parts are fetched anew. */
export interface SheetShown {
  readonly file: string;
  readonly sheet: string;
  /** Marks of the correction that is being tried, in place of those of the review. */
  readonly tried: boolean;
  readonly version: unknown;
}

export interface SheetPatches {
  readonly patches: ReadonlyMap<string, SheetPatch>;
  /** Widths of the columns in signs; undefined until they are known. */
  readonly chars: readonly number[] | undefined;
  /** The worker holds the sheet no more: its work was stopped. */
  readonly gone: boolean;
  readonly need: (top: number, bottom: number, left: number, right: number) => void;
}

const NONE: ReadonlyMap<string, SheetPatch> = new Map();

/** Fetches parts of a sheet as they come into view, each once. Old parts stay in sight until the new ones are there. */
export function useSheetPatches({ file, sheet, tried, version }: SheetShown): SheetPatches {
  const { line } = usePane();
  const [patches, setPatches] = useState(NONE);
  const [chars, setChars] = useState<readonly number[]>();
  const [gone, setGone] = useState(false);
  const asked = useRef(new Set<string>());
  const round = useRef(0);
  const lastWindow = useRef<readonly string[]>([]);

  const fetchPatch = useCallback(
    async (name: string) => {
      if (asked.current.has(name)) return;
      asked.current.add(name);
      const now = round.current;
      const range = patchRange(name);
      const [cells, marks] = await line.ask((desk) =>
        Promise.all([desk.cells(file, sheet, range), desk.marks(file, sheet, range, tried)]),
      );
      if (now !== round.current) return;
      setGone(cells === undefined);
      if (cells !== undefined) setPatches((before) => new Map(before).set(name, patchOf(cells, marks)));
    },
    [line, file, sheet, tried],
  );
  const fetchAll = useCallback(
    (names: readonly string[]) => {
      // A stop ends what was asked: the next review brings another round.
      for (const name of names) fetchPatch(name).catch(() => asked.current.delete(name));
    },
    [fetchPatch],
  );

  useEffect(() => {
    setPatches(NONE);
    setChars(undefined);
    line.ask((desk) => desk.columnChars(file, sheet)).then(setChars, () => setChars([]));
  }, [line, file, sheet]);
  useEffect(() => {
    round.current += 1;
    asked.current = new Set();
    fetchAll(lastWindow.current);
  }, [fetchAll, version]);

  const need = useCallback(
    (top: number, bottom: number, left: number, right: number) => {
      lastWindow.current = patchesFor(top, bottom, left, right);
      fetchAll(lastWindow.current);
    },
    [fetchAll],
  );
  return { patches, chars, gone, need };
}
