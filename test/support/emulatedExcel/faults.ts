import type { LoggedAction } from "./actionLog";
import { ConnectionCut, type Supervisor } from "./batch";
import { ExcelError } from "./excelError";

export type ActionBefore = Omit<LoggedAction, "error">;

/** The number of an action over the life of the emulated Excel (1-based), or a test of the action. */
export type When = number | ((action: ActionBefore) => boolean);

/** Done of a request that hangs: nothing yet, everything, or what came before an action of this number. */
export type DoneBeforeHanging = "nothing" | "everything" | { readonly before: number };

/** What goes wrong on demand. Each fault strikes once and is then spent; `struck` counts them. */
export class Faults implements Supervisor {
  readonly log: LoggedAction[] = [];
  struck = 0;
  /** Whether a request is to hang, or somebody to act before one. */
  mayHang = false;
  private failures: { readonly when: When; readonly error: ExcelError }[] = [];
  private cuts: When[] = [];
  private hangs = new Map<number, DoneBeforeHanging>();
  private readonly beforeSync = new Map<number, (() => void | Promise<void>)[]>();
  private hanging: DoneBeforeHanging | undefined;

  /** Fails one action with a code of Excel's (`AccessDenied`, `GeneralException`, `RequestAborted`...). */
  failAt(when: When, code: string, message?: string): void {
    this.failures.push({ when, error: new ExcelError(code, message) });
  }

  /** Loses the connection before an action: what came before stays done, the client gets no results. */
  cutAt(when: When): void {
    this.cuts.push(when);
  }

  /** Never answers the n-th request (1-based). */
  hangAt(sync: number, done: DoneBeforeHanging = "everything"): void {
    this.mayHang = true;
    this.hangs.set(sync, done);
  }

  /** Calls back before the n-th request (1-based) reaches the workbook: the place for a co-author's change. */
  onSync(sync: number, callback: () => void | Promise<void>): void {
    this.mayHang = true;
    this.beforeSync.set(sync, [...(this.beforeSync.get(sync) ?? []), callback]);
  }

  /** What comes after is disturbed by nothing, and need not be given up soon. */
  clear(): void {
    this.mayHang = false;
    this.failures = [];
    this.cuts = [];
    this.hangs.clear();
    this.beforeSync.clear();
  }

  async announce(sync: number): Promise<void> {
    for (const callback of this.beforeSync.get(sync) ?? []) await callback();
  }

  /** Whether this request is to hang; told before it runs. */
  startSync(sync: number): DoneBeforeHanging | undefined {
    this.hanging = this.hangs.get(sync);
    this.hangs.delete(sync);
    if (this.hanging !== undefined) this.struck++;
    return this.hanging;
  }

  before(action: ActionBefore): void {
    if (typeof this.hanging === "object" && action.number >= this.hanging.before) throw new ConnectionCut();
    const cut = this.cuts.find((when) => matches(when, action));
    if (cut !== undefined) {
      this.cuts = this.cuts.filter((when) => when !== cut);
      this.struck++;
      throw new ConnectionCut();
    }
    const failure = this.failures.find(({ when }) => matches(when, action));
    if (failure === undefined) return;
    this.failures = this.failures.filter((other) => other !== failure);
    this.struck++;
    throw failure.error;
  }

  after(action: LoggedAction): void {
    this.log.push(action);
  }
}

function matches(when: When, action: ActionBefore): boolean {
  return typeof when === "number" ? action.number === when : when(action);
}
