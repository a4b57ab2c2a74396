import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Pane } from "./pane";
import type { PaneState } from "./paneState";

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane that actions work with. Throws outside `PaneContext`. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error("No pane around this component");
  return pane;
}

/** What a component needs of the state; it is drawn again when that changes. */
export function usePaneState<T>(select: (state: PaneState) => T): T {
  return useStore(usePane().store, select);
}
