import type { StoreApi } from "zustand/vanilla";
import type { DeskLine } from "../work/deskLine";
import type { World } from "../worlds/world";
import type { PaneState } from "./paneState";

/** All that an action works with. */
export interface Pane {
  readonly store: StoreApi<PaneState>;
  readonly line: DeskLine;
  readonly world: World;
  /** Files as the person gave them, to be read again after a stop. They never leave the machine. */
  readonly files: Map<string, File>;
  /** Work that is under way and may be stopped. */
  readonly stops: Set<AbortController>;
  /** Writes that are under way; to stop one is to abort it. */
  readonly writing: Set<AbortController>;
}
