import { HostFailure } from "../../core/host";
import { STOPPED_BY_PERSON, typedFault } from "./failures";

/** Told that Excel answered; throws where nobody waits for the answer any more. */
export type Heard = () => void;

/** What is known of a person who types in a cell: Excel does nothing of what it is asked until the cell is left. */
export interface Typing {
  /** Whether a cell is being typed in now; false where that cannot be asked either. */
  isTyping(): Promise<boolean>;
  /** Told as often as something begins or ends to wait for the person. */
  onWaiting(waits: boolean): void;
}

/** Silence after which it is asked whether a person is typing, in milliseconds. */
const LOOK = 2_000;

/** A person who would rather not wait: one for all that waits. */
export class Stop {
  #stopped = false;
  #listener: (() => void) | undefined;

  get stopped(): boolean {
    return this.#stopped;
  }

  stop(): void {
    this.#stopped = true;
    this.#listener?.();
  }

  onStop(listener: () => void): void {
    this.#listener = listener;
    if (this.#stopped) listener();
  }
}

/**
 * Waits for what Excel is asked. After `limit` milliseconds of silence it is given up, but never while a person types:
 * then it waits as long as that lasts, or until it is stopped.
 * @throws {HostFailure} `no-answer` after the silence, `cell-edit` when it was stopped.
 */
export function watched<T>(limit: number, ask: (heard: Heard) => Promise<T>, typing: Typing, stop: Stop): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const step = Math.min(limit, LOOK);
    let gone: HostFailure | undefined;
    let done = false;
    let waits = false;
    let quiet = 0;
    let hearings = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const sayWaits = (now: boolean) => {
      if (waits !== now) typing.onWaiting(now);
      waits = now;
    };
    const end = () => {
      done = true;
      clearTimeout(timer);
      sayWaits(false);
    };
    const giveUp = (fault: HostFailure) => {
      if (done) return;
      gone = fault;
      end();
      reject(fault);
    };
    const look = async () => {
      const before = hearings;
      const typed = await typing.isTyping();
      if (done || before !== hearings) return;
      quiet = typed ? 0 : quiet + step;
      sayWaits(typed);
      if (quiet >= limit) giveUp(new HostFailure("no-answer", "Timeout", "unknown"));
      else again();
    };
    const again = () => (timer = setTimeout(() => void look(), step));
    const heard = () => {
      if (gone !== undefined) throw gone;
      hearings += 1;
      quiet = 0;
      sayWaits(false);
      clearTimeout(timer);
      if (!done) again();
    };
    again();
    stop.onStop(() => giveUp(new HostFailure("cell-edit", STOPPED_BY_PERSON, "unknown")));
    if (done) return;
    ask(heard)
      .then(resolve, (fault: unknown) => reject(typedFault(fault)))
      .finally(end);
  });
}
