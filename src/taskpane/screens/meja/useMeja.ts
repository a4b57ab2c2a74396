import { useMemo } from "react";
import { useStore } from "zustand";
import { tamuOf, type Tamu } from "../../../core/meja/people";
import { mejaStore, type MejaState } from "../../session/meja/mejaState";
import { usePane } from "../../session/usePane";

/** What a component needs of the desk; it is drawn again when that changes. */
export function useMeja<T>(select: (state: MejaState) => T): T {
  return useStore(mejaStore(usePane()), select);
}

/** The people of the book. */
export function useTamu(): readonly Tamu[] {
  const book = useMeja((state) => state.book);
  return useMemo(() => tamuOf(book), [book]);
}
