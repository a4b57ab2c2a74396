/// <reference types="office-js" />
import { HostFailure } from "../../core/host";
import { CellEdit } from "./cellEdit";
import type { ExcelGateway } from "./excelGateway";
import { STOPPED_BY_PERSON } from "./failures";
import { type Asking, lasting } from "./lasting";
import { type Heard, Stop, type Typing, watched } from "./watched";

export type Purpose = "reading" | "writing";

/** How long Excel may be silent, in milliseconds. A sync can hang for good on the web (office-js issue 6678). */
export type Patience = Readonly<Record<Purpose, number>>;

export const USUAL_PATIENCE: Patience = { reading: 30_000, writing: 60_000 };

/** One turn at the workbook. Batches call this `sync`, never the context's own: it stops a batch that was given up. */
export interface Turn {
  readonly context: Excel.RequestContext;
  readonly sync: () => Promise<void>;
}

/** Known to every script of a page: pane, buttons and custom functions come in bundles of their own. */
const QUEUE = Symbol.for("SPJRapi.queue");

/** All hosts over one Excel stand in one queue. */
export function queueOf(gateway: ExcelGateway & { [QUEUE]?: ExcelQueue }): ExcelQueue {
  return (gateway[QUEUE] ??= new ExcelQueue(gateway));
}

/** How long a look at the person's typing may take, in milliseconds. */
const LOOK_LIMIT = 1_000;

export class ExcelQueue {
  #last: Promise<unknown> = Promise.resolve();
  #lastWrite: Promise<unknown> = Promise.resolve();
  /** A request that nobody waits for any more, and that Excel will do as soon as the person leaves the cell. */
  #delayed: Promise<unknown> | undefined;
  readonly #stops = new Set<Stop>();
  readonly #listeners = new Set<(waits: boolean) => void>();
  readonly #cellEdit: CellEdit;
  #waits = false;

  constructor(private readonly gateway: ExcelGateway) {
    this.#cellEdit = new CellEdit(gateway);
  }

  /**
   * Runs a batch when all before it are done.
   * @throws {HostFailure} with the kind of what Excel answered; `no-answer` when it was silent for too long, `cell-edit`
   * when a person was typing and another would not wait for that.
   */
  run<T>(limit: number, batch: (turn: Turn) => Promise<T>): Promise<T> {
    return this.#inTurn(limit, (heard) =>
      this.gateway.run({ delayForCellEdit: true }, async (context) => {
        // An answer that comes after all must not go on with a batch that was given up.
        heard();
        return batch({
          context,
          async sync() {
            heard();
            await context.sync();
            heard();
          },
        });
      }),
    );
  }

  /** Opens a new workbook window with this content, when all before it is done. */
  openWorkbook(limit: number, base64: string): Promise<void> {
    return this.#inTurn(limit, () => this.gateway.createWorkbook(base64));
  }

  /**
   * Keeps whole writes apart. Each is many requests: two of them in turns would mix two results in one sheet. One that
   * neither asks Excel anything nor ends for `limit` milliseconds is given up.
   */
  alone<T>(limit: number, write: (asking: Asking) => Promise<T>): Promise<T> {
    const answer = this.#lastWrite.then(() => lasting(limit, write));
    this.#lastWrite = answer.then(
      () => undefined,
      () => undefined,
    );
    return answer;
  }

  /** Calls back when something begins or ends to wait for a person who types in a cell; the answer stops that. */
  watchWaiting(onWaiting: (waits: boolean) => void): () => void {
    this.#listeners.add(onWaiting);
    if (this.#waits) onWaiting(true);
    return () => this.#listeners.delete(onWaiting);
  }

  /** Gives up all that waits for a person who types; nothing where nobody does. */
  stopWaiting(): void {
    if (this.#waits) for (const stop of [...this.#stops]) stop.stop();
  }

  #inTurn<T>(limit: number, ask: (heard: Heard) => Promise<T>): Promise<T> {
    const stop = new Stop();
    this.#stops.add(stop);
    const answer = this.#last
      .then(() => this.#delayedIsDone(limit, stop))
      .then(() => this.#asked(limit, ask, stop))
      .finally(() => this.#stops.delete(stop));
    this.#last = answer.then(
      () => undefined,
      () => undefined,
    );
    return answer;
  }

  /** No request is sent while one that was given up still waits for the person to leave the cell. */
  async #delayedIsDone(limit: number, stop: Stop): Promise<void> {
    const delayed = this.#delayed;
    if (stop.stopped) throw new HostFailure("cell-edit", STOPPED_BY_PERSON);
    if (delayed === undefined) return;
    await watched(limit, () => delayed, this.#typing(limit), stop).catch((fault: unknown) => {
      if (!(fault instanceof HostFailure) || fault.kind !== "no-answer") throw fault;
    });
    this.#delayed = undefined;
  }

  async #asked<T>(limit: number, ask: (heard: Heard) => Promise<T>, stop: Stop): Promise<T> {
    let asked: Promise<unknown> = Promise.resolve();
    const kept = (heard: Heard) => {
      const answer = ask(heard);
      asked = answer.then(
        () => undefined,
        () => undefined,
      );
      return answer;
    };
    try {
      return await watched(limit, kept, this.#typing(limit), stop);
    } catch (fault) {
      if (stop.stopped) this.#delayed = asked;
      throw fault;
    }
  }

  #typing(limit: number): Typing {
    return {
      isTyping: () => this.#cellEdit.isTyping(Math.min(limit, LOOK_LIMIT)),
      onWaiting: (waits) => {
        this.#waits = waits;
        for (const listener of [...this.#listeners]) listener(waits);
      },
    };
  }
}
