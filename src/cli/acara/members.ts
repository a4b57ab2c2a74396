import type { ExpectedMember } from "../../messages/cli";

/** Says which member of a JSON file is not what it should be: `kursi.perKabKota[2].jumlah`. */
export class WrongMember extends Error {
  constructor(
    readonly member: string,
    readonly expected: ExpectedMember,
  ) {
    super(`${member} should be ${expected}`);
    this.name = "WrongMember";
  }
}

/** The members of one object of a JSON file, read strictly: what is there must be right, and nothing else may be there. */
export class Members {
  private readonly left: Set<string>;

  private constructor(
    private readonly object: Readonly<Record<string, unknown>>,
    private readonly path: string,
  ) {
    this.left = new Set(Object.keys(object));
  }

  static of(value: unknown, path = ""): Members {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new WrongMember(path, "object");
    return new Members(value as Record<string, unknown>, path);
  }

  text(name: string): string {
    const value = this.value(name);
    if (typeof value !== "string" || value.trim() === "") throw this.wrong(name, "text");
    return value.trim();
  }

  count(name: string): number {
    const value = this.value(name);
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw this.wrong(name, "count");
    return value;
  }

  list<T>(name: string, read: (value: unknown, path: string) => T): readonly T[] {
    const value = this.value(name);
    if (!Array.isArray(value)) throw this.wrong(name, "list");
    return value.map((one, index) => read(one, `${this.pathOf(name)}[${index + 1}]`));
  }

  /** Hands the raw value to `read`; what `read` cannot make sense of (undefined) is wrong. */
  as<T>(name: string, expected: ExpectedMember, read: (value: unknown, path: string) => T | undefined): T {
    const result = read(this.value(name), this.pathOf(name));
    if (result === undefined) throw this.wrong(name, expected);
    return result;
  }

  /** `read`, where the member is there at all. */
  maybe<T>(name: string, read: (members: this) => T): T | undefined {
    return this.object[name] === undefined ? undefined : read(this);
  }

  /** To be called last: a member that nobody asked for is a slip of the pen. */
  end(): void {
    for (const name of this.left) if (!name.startsWith("$")) throw this.wrong(name, "known");
  }

  private value(name: string): unknown {
    this.left.delete(name);
    return this.object[name];
  }

  private wrong(name: string, expected: ExpectedMember): WrongMember {
    return new WrongMember(this.pathOf(name), expected);
  }

  private pathOf(name: string): string {
    return this.path === "" ? name : `${this.path}.${name}`;
  }
}
