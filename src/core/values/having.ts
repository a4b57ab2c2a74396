/** `T` with some of its optional fields known to be there. */
export type With<T, K extends keyof T> = T & { readonly [P in K]-?: NonNullable<T[P]> };

/** The elements in which all of these fields are known. */
export function having<T extends object, K extends keyof T>(
  list: readonly T[],
  ...fields: readonly K[]
): readonly With<T, K>[] {
  return list.filter((element): element is With<T, K> => fields.every((field) => element[field] !== undefined));
}
