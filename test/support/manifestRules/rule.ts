import type { Element } from "./element";

/** What a manifest is held against besides its own text. */
export interface ManifestSurroundings {
  /** A build for an address of its own, not for a development machine. */
  readonly production: boolean;
  /** A file that is served with the add-in, by its path from the root of the address; undefined where there is none. */
  readonly served: (path: string) => Uint8Array | undefined;
  /** The names under which ribbon commands are registered in the code. */
  readonly commands: readonly string[];
}

/** One thing that must hold of a manifest, and everything in which this one breaks it, in words. */
export interface ManifestRule {
  readonly code: string;
  readonly breaches: (manifest: Element, surroundings: ManifestSurroundings) => readonly string[];
}
