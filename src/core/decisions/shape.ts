import type { DecisionsProblem, ExpectedDecision } from "./decisionsProblem";

/** Reads one value of a file, or throws `Unfit` with where and why it can't. */
export type Read<T> = (value: unknown, path: string) => T;

/** What keeps a value from being read; caught where the file as a whole is answered. */
export class Unfit extends Error {
  constructor(readonly problem: DecisionsProblem) {
    super(problem.problem);
  }
}

/** A member that may be left out. */
export interface Maybe<T> {
  readonly maybe: Read<T>;
}

/** A member that is always there, though it may hold nothing: JSON has no word for `undefined`. */
export interface OrNothing<T> {
  readonly orNothing: Read<T>;
}

type Members = Readonly<Record<string, Read<unknown> | Maybe<unknown> | OrNothing<unknown>>>;
type Of<M extends Members> = {
  readonly [K in keyof M as M[K] extends Maybe<unknown> ? never : K]: M[K] extends OrNothing<infer T>
    ? T | undefined
    : M[K] extends Read<infer T>
      ? T
      : never;
} & { readonly [K in keyof M as M[K] extends Maybe<unknown> ? K : never]?: M[K] extends Maybe<infer T> ? T : never };

export function maybe<T>(read: Read<T>): Maybe<T> {
  return { maybe: read };
}

export function orNothing<T>(read: Read<T>): OrNothing<T> {
  return { orNothing: read };
}

/** An object of these members and no others; names that start with `$` are notes of the writer's own. */
export function shape<M extends Members>(members: M): Read<Of<M>> {
  return (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(path, "object", value);
    const given = value as Readonly<Record<string, unknown>>;
    const unknown = Object.keys(given).find((name) => !(name in members) && !name.startsWith("$"));
    if (unknown !== undefined) throw new Unfit({ problem: "unknown-field", field: under(path, unknown) });
    const read = Object.entries(members).flatMap(([name, member]): [string, unknown][] => {
      const at = under(path, name);
      const there = given[name] !== undefined && given[name] !== null;
      if (typeof member === "function") return [[name, member(given[name], at)]];
      if (there) return [[name, ("maybe" in member ? member.maybe : member.orNothing)(given[name], at)]];
      return "maybe" in member ? [] : [[name, undefined]];
    });
    return Object.fromEntries(read) as Of<M>;
  };
}

export function listOf<T>(read: Read<T>): Read<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw wrong(path, "list", value);
    return value.map((element: unknown, index) => read(element, `${path}[${index + 1}]`));
  };
}

/** One of a few words. */
export function oneOf<T extends string>(expected: ExpectedDecision, words: readonly T[]): Read<T> {
  return (value, path) => {
    const word = words.find((one) => one === value);
    if (word === undefined) throw wrong(path, expected, value);
    return word;
  };
}

/** A value that passes a test of its type. */
export function valueOf<T>(expected: ExpectedDecision, test: (value: unknown) => value is T): Read<T> {
  return (value, path) => {
    if (!test(value)) throw wrong(path, expected, value);
    return value;
  };
}

export function wrong(field: string, expected: ExpectedDecision, found: unknown): Unfit {
  return new Unfit(
    found === undefined || found === null
      ? { problem: "missing", field, expected }
      : { problem: "wrong", field, expected, found },
  );
}

function under(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
