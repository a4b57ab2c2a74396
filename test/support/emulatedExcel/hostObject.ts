import { UnknownMember } from "./excelError";
import type { Wire } from "./wire";

export interface Property {
  readonly get: () => Wire;
  readonly set?: (value: Wire) => void;
  /** True where `load()` without a list leaves it out. */
  readonly onlyOnRequest?: boolean;
}

export type Argument = Wire | HostObject;
export type Answer = Wire | HostObject | void;

export interface Members {
  readonly properties?: Readonly<Record<string, Property>>;
  readonly objects?: Readonly<Record<string, () => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (...args: Argument[]) => Answer>>;
  readonly item?: (key: Wire) => HostObject;
  readonly items?: () => readonly HostObject[];
  /** What tells the client who this is (`Id`), so that it can ask for it again. */
  readonly identity?: Readonly<Record<string, Wire>>;
  /** Where it stands, for the log of actions. */
  readonly place?: string;
  /** What the object stands for, where another object takes it as an argument. */
  readonly stands?: unknown;
}

/** One object of the workbook as the client sees it. Members are named as in the API; a member not listed is an error. */
export class HostObject {
  constructor(
    readonly type: string,
    readonly members: Members,
  ) {}

  property(name: string): Property {
    return own(this.members.properties, name) ?? fail(`${this.type}.${name}`);
  }

  object(name: string): HostObject | null {
    return (own(this.members.objects, name) ?? fail(`${this.type}.${name}`))();
  }

  call(name: string, args: readonly Argument[]): Answer {
    return (own(this.members.methods, name) ?? fail(`${this.type}.${name}()`))(...args);
  }

  item(key: Wire): HostObject {
    return (this.members.item ?? fail(`${this.type}.getItem()`))(key);
  }
}

function own<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

function fail(member: string): never {
  throw new UnknownMember(member);
}
