import type { ActionKind, LoggedAction } from "./actionLog";
import { ExcelError, UnknownMember } from "./excelError";
import { type Argument, HostObject } from "./hostObject";
import { workbookObject } from "./objects/workbookObject";
import { memberName, queryResult, wireName } from "./query";
import { type Session } from "./session";
import type { ActionInfo, ArgumentInfo, ObjectPathInfo, RequestBody, ResponseBody, Wire } from "./wire";

/** What the emulated Excel is asked before each action: to go on, to fail it, or to lose the connection. */
export interface Supervisor {
  /** Throws in place of the action; `ConnectionCut` ends the batch without an answer's results. */
  before(action: Omit<LoggedAction, "error">): void;
  after(action: LoggedAction): void;
}

export class ConnectionCut extends Error {}

const KINDS: Readonly<Record<number, ActionKind>> = { 1: "instantiate", 2: "load", 3: "method", 4: "set", 5: "trace" };

/**
 * Carries out one request action by action. It is no transaction: the first action that fails ends the batch, those
 * before it stay done and keep their results.
 */
export class Batch {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly kept = new Map<number, string>();

  constructor(
    private readonly session: Session,
    private readonly body: RequestBody,
    private readonly sync: number,
    private readonly supervisor: Supervisor,
    private readonly numbers: { next: number },
  ) {}

  run(): ResponseBody {
    const results: { ActionId: number; Value: Wire }[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      const entry = this.describe(action);
      try {
        this.supervisor.before(entry);
        results.push({ ActionId: action.Id, Value: this.perform(action) });
        this.supervisor.after({ ...entry, error: undefined });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        this.supervisor.after({ ...entry, error: error.code });
        return { Results: results, Error: failure(error, index, entry.name) };
      }
    }
    return { Results: results };
  }

  private perform(action: ActionInfo): Wire {
    if (action.ActionType === 5) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return object === null ? null : { ...object.members.identity, ...this.reference(action.ObjectPathId) };
      case 2:
        return queryResult(object, action.QueryInfo ?? {}, this.reference(action.ObjectPathId));
      case 3:
        return this.invoke(object, action);
      case 4:
        return this.assign(object, action);
      default:
        throw new UnknownMember(`action type ${action.ActionType}`);
    }
  }

  private invoke(object: HostObject | null, action: ActionInfo): Wire {
    if (action.Name === "_KeepReference") return this.keep(object, action.ObjectPathId);
    if (object === null) throw new ExcelError("ItemNotFound");
    const answer = object.call(memberName(action.Name), this.args(action.ArgumentInfo));
    return answer instanceof HostObject ? (answer.members.identity ?? {}) : (answer ?? null);
  }

  private assign(object: HostObject | null, action: ActionInfo): Wire {
    if (object === null) throw new ExcelError("ItemNotFound");
    const property = object.property(memberName(action.Name));
    if (property.set === undefined) throw new UnknownMember(`setting ${object.type}.${memberName(action.Name)}`);
    property.set((action.ArgumentInfo?.Arguments ?? [])[0] ?? null);
    return null;
  }

  private keep(object: HostObject | null, pathId: number): Wire {
    if (object === null || this.kept.has(pathId)) return null;
    const id = `reference-${this.session.references.size}-${this.session.workbook.newId()}`;
    this.session.references.set(id, object);
    this.kept.set(pathId, id);
    return null;
  }

  private reference(pathId: number): Readonly<Record<string, Wire>> {
    const path = this.body.ObjectPaths[String(pathId)];
    const id = this.kept.get(pathId) ?? (path?.ObjectPathType === 6 ? path.Name : undefined);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  /** An object path is walked once in a request: a method behind it (`add`) runs once. */
  private resolve(pathId: number): HostObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (path === undefined) throw new ExcelError("InvalidReference");
    const object = this.walk(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private walk(path: ObjectPathInfo): HostObject | null {
    if (path.ObjectPathType === 1) return workbookObject(this.session);
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 6) return this.referenced(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    // What is asked of a null object is a null object.
    if (parent === null) return null;
    if (path.ObjectPathType === 4) return parent.object(memberName(path.Name));
    if (path.ObjectPathType === 5) return parent.item((path.ArgumentInfo?.Arguments ?? [])[0] ?? null);
    if (path.ObjectPathType !== 3) throw new UnknownMember(`object path type ${path.ObjectPathType}`);
    const answer = parent.call(memberName(path.Name), this.args(path.ArgumentInfo));
    return answer instanceof HostObject ? answer : null;
  }

  private referenced(id: string): HostObject {
    const object = this.session.references.get(id);
    if (object === undefined) throw new ExcelError("InvalidReference");
    return object;
  }

  private args(info: ArgumentInfo | undefined): Argument[] {
    return (info?.Arguments ?? []).map((value, i) => {
      const pathId = info?.ReferencedObjectPathIds?.[i] ?? 0;
      if (pathId === 0) return value;
      const object = this.resolve(pathId);
      if (object === null) throw new ExcelError("InvalidArgument");
      return object;
    });
  }

  private describe(action: ActionInfo): Omit<LoggedAction, "error"> {
    const kind = KINDS[action.ActionType] ?? "trace";
    const known = this.resolved.get(action.ObjectPathId);
    return {
      number: this.numbers.next++,
      sync: this.sync,
      kind,
      name: this.nameOf(action, kind, known),
      place: known?.members.place ?? "",
    };
  }

  private nameOf(action: ActionInfo, kind: ActionKind, known: HostObject | null | undefined): string {
    const type = known?.type ?? "";
    const member = memberName(action.Name);
    if (kind === "method") return `${type}.${member}()`;
    if (kind === "set") return `${type}.${member}=`;
    if (kind === "load") return `load ${type} ${(action.QueryInfo?.Select ?? []).map(memberName).join(",")}`.trim();
    if (kind === "trace") return "trace";
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    if (path?.ObjectPathType === 6) return "kept range";
    const parent = this.resolved.get(path?.ParentObjectPathId ?? -1)?.type ?? "";
    if (path?.ObjectPathType === 3) return `${parent}.${memberName(path.Name)}()`;
    if (path?.ObjectPathType === 5) return `${parent}[]`;
    return path?.ObjectPathType === 4 ? `${parent}.${memberName(path.Name)}` : "Workbook";
  }
}

function failure(error: ExcelError, index: number, location: string): NonNullable<ResponseBody["Error"]> {
  return {
    Code: error.code,
    Message: error.message,
    ActionIndex: index,
    Location: wireName(location),
    HttpStatusCode: 400,
  };
}
