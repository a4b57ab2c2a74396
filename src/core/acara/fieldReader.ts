import type { AcaraProblem, Expected } from "./acaraProblem";

/** Reads one value, or answers `undefined` where it is not what was expected. */
export type Read<T> = (value: unknown, field: string, problems: AcaraProblem[]) => T | undefined;

/**
 * The fields of one object of a file. What is wrong is noted and reading goes on, so that a person sees all problems at
 * once; an `undefined` answer to a required field always comes with a noted problem.
 */
export class FieldReader {
  private readonly asked = new Set<string>();

  constructor(
    private readonly object: Readonly<Record<string, unknown>>,
    private readonly path: string,
    readonly problems: AcaraProblem[],
  ) {}

  required<T>(name: string, expected: Expected, read: Read<T>): T | undefined {
    if (!this.has(name)) {
      this.asked.add(name);
      this.problems.push({ problem: "missing", field: this.pathOf(name), expected });
      return undefined;
    }
    return this.optional(name, expected, read);
  }

  optional<T>(name: string, expected: Expected, read: Read<T>): T | undefined {
    this.asked.add(name);
    if (!this.has(name)) return undefined;
    const before = this.problems.length;
    const value = read(this.object[name], this.pathOf(name), this.problems);
    if (value === undefined && this.problems.length === before) {
      this.problems.push({ problem: "wrong", field: this.pathOf(name), expected, found: this.object[name] });
    }
    return value;
  }

  /** To be called last. Names that start with `$` are notes of the writer's own. */
  end(): void {
    for (const name of Object.keys(this.object)) {
      if (this.asked.has(name) || name.startsWith("$")) continue;
      this.problems.push({ problem: "unknown-field", field: this.pathOf(name) });
    }
  }

  private has(name: string): boolean {
    return this.object[name] !== undefined && this.object[name] !== null;
  }

  private pathOf(name: string): string {
    return this.path === "" ? name : `${this.path}.${name}`;
  }
}

export const text: Read<string> = (value) =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

export const count: Read<number> = (value) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;

/** A reader of objects with these fields; `undefined` where a required one is wrong. */
export function objectOf<T>(read: (fields: FieldReader) => T | undefined): Read<T> {
  return (value, field, problems) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const fields = new FieldReader(value as Readonly<Record<string, unknown>>, field, problems);
    const result = read(fields);
    fields.end();
    return result;
  };
}

/** A reader of lists; one wrong element makes the whole list wrong, and each is named. */
export function listOf<T>(expected: Expected, read: Read<T>): Read<readonly T[]> {
  return (value, field, problems) => {
    if (!Array.isArray(value)) return undefined;
    const before = problems.length;
    const results: T[] = [];
    for (const [index, element] of (value as readonly unknown[]).entries()) {
      const path = `${field}[${index + 1}]`;
      const noted = problems.length;
      const result = read(element, path, problems);
      if (result !== undefined) results.push(result);
      else if (problems.length === noted) problems.push({ problem: "wrong", field: path, expected, found: element });
    }
    return problems.length === before ? results : undefined;
  };
}
