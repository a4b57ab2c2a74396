/// <reference types="office-js" />
import { HostFailure } from "../../core/host";
import type { ExcelGateway } from "./excelGateway";
import { typedFault } from "./failures";

export type Purpose = "reading" | "writing";

/** How long Excel may be silent, in milliseconds. A sync can hang for good on the web (office-js issue 6678). */
export type Patience = Readonly<Record<Purpose, number>>;

export const USUAL_PATIENCE: Patience = { reading: 30_000, writing: 60_000 };

/** One turn at the workbook. Batches call this `sync`, never the context's own: it stops a batch that was given up. */
export interface Turn {
  readonly context: Excel.RequestContext;
  readonly sync: () => Promise<void>;
}

/** Told that Excel answered; throws where nobody waits for the answer any more. */
type Heard = () => void;

/** Known to every script of a page: pane, buttons and custom functions come in bundles of their own. */
const QUEUE = Symbol.for("SPJRapi.queue");

/** All hosts over one Excel stand in one queue. */
export function queueOf(gateway: ExcelGateway & { [QUEUE]?: ExcelQueue }): ExcelQueue {
  return (gateway[QUEUE] ??= new ExcelQueue(gateway));
}

export class ExcelQueue {
  #last: Promise<unknown> = Promise.resolve();
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(private readonly gateway: ExcelGateway) {}

  /**
   * Runs a batch when all before it are done.
   * @throws {HostFailure} with the kind of what Excel answered; `no-answer` when it was silent for too long.
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

  /** Keeps whole writes apart. Each is many requests: two of them in turns would mix two results in one sheet. */
  alone<T>(write: () => Promise<T>): Promise<T> {
    const answer = this.#lastWrite.then(write);
    this.#lastWrite = answer.then(
      () => undefined,
      () => undefined,
    );
    return answer;
  }

  #inTurn<T>(limit: number, ask: (heard: Heard) => Promise<T>): Promise<T> {
    const answer = this.#last.then(() => watched(limit, ask));
    this.#last = answer.then(
      () => undefined,
      () => undefined,
    );
    return answer;
  }
}

function watched<T>(limit: number, ask: (heard: Heard) => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const silent = new HostFailure("no-answer", "Timeout", "unknown");
    let givenUp = false;
    const giveUp = () => {
      givenUp = true;
      reject(silent);
    };
    let timer = setTimeout(giveUp, limit);
    const heard = () => {
      if (givenUp) throw silent;
      clearTimeout(timer);
      timer = setTimeout(giveUp, limit);
    };
    ask(heard)
      .then(resolve, (fault: unknown) => reject(typedFault(fault)))
      .finally(() => clearTimeout(timer));
  });
}
