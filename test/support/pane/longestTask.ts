import type { Page } from "playwright";

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  /** Microseconds, by the clock. */
  readonly dur?: number;
  /** Microseconds that the thread itself worked: what other programs took of the processor does not count. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * The longest task of the page's own thread while `work` runs, in milliseconds of that thread's work. Tasks of the emulated
 * Excel, which shares the thread, are none of the page's.
 */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("The page belongs to no browser");
  await browser.startTracing(page, {
    categories: ["disabled-by-default-devtools.timeline", "blink.user_timing", "__metadata"],
  });
  let recorded: Buffer | undefined;
  try {
    await work();
  } finally {
    recorded = await browser.stopTracing();
  }
  const trace = JSON.parse(recorded.toString("utf8")) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const mains = trace.traceEvents
    .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
    .map(({ pid, tid }) => `${pid}/${tid}`);
  const excelWorked = trace.traceEvents.filter(({ name }) => name === "excel-works").map(({ ts }) => ts);
  const tasks = trace.traceEvents.filter(({ name, pid, tid }) => name === "RunTask" && mains.includes(`${pid}/${tid}`));
  if (tasks.length === 0) throw new Error("The trace holds no task of the page");
  const ours = tasks.filter(({ ts, dur = 0 }) => !excelWorked.some((moment) => ts <= moment && moment <= ts + dur));
  return Math.max(...ours.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1_000));
}
