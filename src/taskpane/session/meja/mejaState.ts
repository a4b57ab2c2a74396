import { createStore, type StoreApi } from "zustand/vanilla";
import { EMPTY_BUKU, type BukuTamu } from "../../../core/meja/bukuTamu";
import type { MakeEntry } from "../../../core/meja/entries";
import type { BukuKeep } from "../../worlds/bukuKeep";
import type { Pane } from "../pane";
import type { Trouble } from "../paneState";

/** What the registration desk knows beyond the pane: kept by itself, so that nothing of it is part of the first load. */
export interface MejaState {
  /** Undefined while the book is being opened, or where that failed. */
  readonly keep: BukuKeep | undefined;
  readonly book: BukuTamu;
  /** Lines of the kept book that could not be understood. */
  readonly damaged: number;
  /** This desk, once it was named. */
  readonly meja: { readonly id: string; readonly nama: string } | undefined;
  /** The session that is being registered; empty before one was chosen. */
  readonly sesi: string;
  /** What is not surely kept yet, the oldest first: it is never shown as done. */
  readonly waiting: readonly Waiting[];
  readonly trouble: Trouble | undefined;
  /** What was done last, with the way back. */
  readonly done: Done | undefined;
  /** The book as it was when it was last saved as a file. */
  readonly saved: BukuTamu | undefined;
}

/** An entry on its way to where it is kept. */
export interface Waiting {
  readonly makeEntry: MakeEntry;
  /** The person it is about; undefined for what is about none. */
  readonly kunci: string | undefined;
}

export type Done =
  | { readonly what: "ticked" | "unticked"; readonly kunci: string; readonly nama: string; readonly pukul: string }
  | { readonly what: "merged"; readonly file: string; readonly desks: number; readonly damaged: number }
  | { readonly what: "no-book"; readonly file: string }
  | { readonly what: "saved"; readonly file: string }
  | { readonly what: "forgotten" };

export type MejaStore = StoreApi<MejaState>;

const STORES = new WeakMap<Pane["store"], MejaStore>();

/** The desk of a pane: it stays while other screens are shown. */
export function mejaStore({ store }: Pick<Pane, "store">): MejaStore {
  const known = STORES.get(store);
  if (known !== undefined) return known;
  const made = createStore<MejaState>(() => ({
    keep: undefined,
    book: EMPTY_BUKU,
    damaged: 0,
    meja: undefined,
    sesi: "",
    waiting: [],
    trouble: undefined,
    done: undefined,
    saved: undefined,
  }));
  STORES.set(store, made);
  return made;
}
