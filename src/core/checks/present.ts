import type { CheckInputs, With } from "./inputs";

type ListKey = {
  [K in keyof CheckInputs]: CheckInputs[K] extends readonly unknown[] ? K : never;
}[keyof CheckInputs];

/** The lists that hold anything; an empty one was not found and is left out. */
export function present<L extends { readonly [K in ListKey]?: CheckInputs[K] }>(lists: L): Partial<L> {
  return Object.fromEntries(
    Object.entries(lists).filter(([, list]) => Array.isArray(list) && list.length > 0),
  ) as Partial<L>;
}

/** The elements in which all of these fields are known. */
export function having<T extends object, K extends keyof T>(
  list: readonly T[],
  ...fields: readonly K[]
): readonly With<T, K>[] {
  return list.filter((element): element is With<T, K> => fields.every((field) => element[field] !== undefined));
}
