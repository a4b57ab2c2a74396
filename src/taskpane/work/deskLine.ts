import { proxy, wrap, type Remote } from "comlink";
import type { OnDeskProgress } from "./deskProgress";
import type { PaperDesk } from "./paperDesk";
import { startWorker, type DeskWorker } from "./startWorker";

export type Desk = Remote<PaperDesk>;

/** The worker broke or ended by itself: a fault of ours, or no memory left. */
export class DeskBroken extends Error {
  override readonly name = "DeskBroken";
}

/**
 * The line to the desk in its worker. Stopping ends the worker at once, whatever it does; the next question goes to a
 * new, empty one.
 */
export class DeskLine {
  #worker: DeskWorker | undefined;
  #desk: Desk | undefined;
  #end: (reason: Error) => void = () => undefined;
  #ended: Promise<never> | undefined;

  /** Counts the workers so far: what a former one held is gone. */
  generation = 0;

  /** Whether the worker holds a review; set by whoever asked for one. */
  holdsReview = false;

  /** Asks the desk. Rejects with `AbortError` when stopped meanwhile, with `DeskBroken` when the worker fails. */
  async ask<T>(question: (desk: Desk) => Promise<T>): Promise<T> {
    const { desk, ended } = await this.#open();
    return Promise.race([question(desk), ended]);
  }

  stop(): void {
    this.#close(new DOMException("Stopped", "AbortError"));
  }

  async #open(): Promise<{ desk: Desk; ended: Promise<never> }> {
    if (this.#desk === undefined || this.#ended === undefined) {
      const worker = await startWorker();
      this.#worker = worker;
      this.#desk = wrap<PaperDesk>(worker);
      this.#ended = new Promise<never>((_resolve, reject) => (this.#end = reject));
      // Whoever waits is told; where nobody waits there is nobody to tell.
      this.#ended.catch(() => undefined);
      worker.addEventListener("error", (event) => this.#close(new DeskBroken(messageOf(event))));
      this.generation += 1;
    }
    return { desk: this.#desk, ended: this.#ended };
  }

  #close(reason: Error): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#desk = undefined;
    this.holdsReview = false;
    this.#ended = undefined;
    this.#end(reason);
  }
}

/** A callback that the worker may call. */
export function told(onProgress: OnDeskProgress): OnDeskProgress {
  return proxy(onProgress);
}

function messageOf(event: Event): string {
  return event instanceof ErrorEvent ? event.message : event.type;
}
