import type { CheckInputs } from "./inputs";

type ListKey = {
  [K in keyof CheckInputs]: CheckInputs[K] extends readonly unknown[] ? K : never;
}[keyof CheckInputs];

/** The lists that hold anything; an empty one was not found and is left out. */
export function present<L extends { readonly [K in ListKey]?: CheckInputs[K] }>(lists: L): Partial<L> {
  return Object.fromEntries(
    Object.entries(lists).filter(([, list]) => Array.isArray(list) && list.length > 0),
  ) as Partial<L>;
}
