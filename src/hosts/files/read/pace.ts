/** What a caller may follow and stop while a file is read. */
export interface OpenWatch {
  /** `part` is a sheet's name; `done` and `inAll` are counted alike (unpacked bytes, or sheets). */
  readonly onProgress?: (part: string, done: number, inAll: number) => void;
  readonly signal?: AbortSignal;
}

/** Longest stretch of work, in milliseconds, before the screen gets its turn. */
const STRETCH = 40;

/** Keeps long work interruptible: gives way to the event loop now and then, and ends with `AbortError` when asked to. */
export class Pace {
  private since = performance.now();

  constructor(private readonly watch: OpenWatch) {}

  tell(part: string, done: number, inAll: number): void {
    this.watch.onProgress?.(part, Math.min(done, inAll), inAll);
  }

  /** To be awaited between pieces of work. */
  async pause(): Promise<void> {
    this.throwIfAborted();
    if (performance.now() - this.since < STRETCH) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.since = performance.now();
    this.throwIfAborted();
  }

  private throwIfAborted(): void {
    if (this.watch.signal?.aborted) throw new DOMException("Reading was stopped", "AbortError");
  }
}
