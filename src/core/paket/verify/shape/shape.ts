/** What stands in a part of JSON where something else should: by its path from the value that was looked at. */
export interface Unshapely {
  readonly path: readonly string[];
  /** `unknown`: a member that nothing of ours has; `missing`: one that is always there; `other`: a value of another kind. */
  readonly problem: "unknown" | "missing" | "other";
  readonly value: unknown;
}

/**
 * What a value of type `T` looks like after it went through JSON. Only what does not fit is told, so that looking at what fits makes
 * nothing new.
 */
export interface Shape<T> {
  readonly faults: (value: unknown) => readonly Unshapely[];
  /** Never there: it keeps shapes of different types apart. */
  readonly of?: (value: T) => T;
}

/** A member that JSON leaves out where it is undefined. */
export interface Maybe<T> extends Shape<T> {
  readonly maybe: true;
}

/** The members of `T`, none forgotten: a new one does not compile until its shape is told. */
export type MembersOf<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? Maybe<Exclude<T[K], undefined>> : Shape<T[K]>;
};

const NONE: readonly Unshapely[] = [];

export function maybe<T>({ faults }: Shape<T>): Maybe<T> {
  return { maybe: true, faults };
}

/** A value that passes a test of its type. */
export function valueOf<T>(fits: (value: unknown) => boolean): Shape<T> {
  return { faults: (value) => (fits(value) ? NONE : [{ path: [], problem: "other", value }]) };
}

/** One of a few words, each named so that none is forgotten. */
export function words<T extends string>(known: { readonly [W in T]: true }): Shape<T> {
  return oneOf(Object.keys(known) as T[]);
}

export function oneOf<T extends string>(known: readonly T[]): Shape<T> {
  const all = new Set<unknown>(known);
  return valueOf((value) => all.has(value));
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return {
    faults: (value) => {
      if (!Array.isArray(value)) return [{ path: [], problem: "other", value }];
      return all(value.entries(), (nth, one) => under(String(nth), shape.faults(one)));
    },
  };
}

/** An object of these members and no others. */
export function members<T extends object>(of: MembersOf<T>): Shape<T> {
  const known = new Map(namedShapes(of));
  const needed = [...known].flatMap(([name, shape]) => ("maybe" in shape ? [] : [name]));
  return {
    faults: (value) => {
      if (!isObject(value)) return [{ path: [], problem: "other", value }];
      const gone = needed.filter((name) => !Object.hasOwn(value, name));
      const there = all(Object.entries(value), (name, one: unknown) => {
        const shape = known.get(name);
        if (shape === undefined) return [{ path: [name], problem: "unknown", value: one }];
        return under(name, shape.faults(one));
      });
      if (gone.length === 0) return there;
      return [...there, ...gone.map((name): Unshapely => ({ path: [name], problem: "missing", value: undefined }))];
    },
  };
}

/** An object whose members bear these names, as far as they are there, and are all of one shape. */
export function partly<K extends string, T>(names: readonly K[], shape: Shape<T>): Shape<Partial<Record<K, T>>> {
  const of = Object.fromEntries(names.map((name) => [name, maybe(shape)]));
  return members<Partial<Record<string, unknown>>>(of as MembersOf<Partial<Record<string, unknown>>>) as Shape<
    Partial<Record<K, T>>
  >;
}

type VariantsOf<T, K extends keyof T> = {
  readonly [V in T[K] & string]: Shape<Extract<T, Readonly<Record<K, V>>>>;
};

/** One of several kinds of objects, told apart by the word in one of their members. */
export function byWord<T extends object, K extends keyof T & string>(tag: K, variants: VariantsOf<T, K>): Shape<T> {
  const known = new Map(namedShapes(variants));
  return {
    faults: (value) => {
      const word = isObject(value) ? (value as Readonly<Record<string, unknown>>)[tag] : undefined;
      const shape = typeof word === "string" ? known.get(word) : undefined;
      return shape === undefined ? [{ path: [tag], problem: "other", value: word }] : shape.faults(value);
    },
  };
}

/** Either of several shapes; what fits none is told as the first tells it. */
export function either<T>(first: Shape<T>, ...others: readonly Shape<T>[]): Shape<T> {
  return {
    faults: (value) => {
      const faults = first.faults(value);
      return faults.length === 0 || others.some((other) => other.faults(value).length === 0) ? NONE : faults;
    },
  };
}

function namedShapes(of: object): readonly (readonly [string, Shape<unknown> | Maybe<unknown>])[] {
  return Object.entries(of) as [string, Shape<unknown>][];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function under(name: string, faults: readonly Unshapely[]): readonly Unshapely[] {
  return faults.length === 0 ? NONE : faults.map((one) => ({ ...one, path: [name, ...one.path] }));
}

function all<K, V>(
  entries: Iterable<readonly [K, V]>,
  look: (key: K, value: V) => readonly Unshapely[],
): readonly Unshapely[] {
  let found: Unshapely[] | undefined;
  for (const [key, value] of entries) {
    const faults = look(key, value);
    if (faults.length > 0) (found ??= []).push(...faults);
  }
  return found ?? NONE;
}
