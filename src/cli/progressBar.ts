/** Shows how far long work is, on a terminal only: a pipe or a log gets nothing. */
export interface ProgressBar {
  /** `done` of `inAll` pieces are done; `doing` is a sentence about the next. */
  show(done: number, inAll: number, doing: string): void;
  /** Takes the bar away, before anything else is printed. */
  clear(): void;
}

export const SILENT: ProgressBar = { show: () => undefined, clear: () => undefined };

export async function progressBar(stream: NodeJS.WriteStream): Promise<ProgressBar> {
  if (!stream.isTTY) return SILENT;
  const { default: cliProgress } = await import("cli-progress");
  const bar = new cliProgress.SingleBar({
    stream,
    format: "{bar} {doing}",
    barsize: 20,
    hideCursor: true,
    clearOnComplete: true,
    linewrap: false,
  });
  let started = false;
  return {
    show(done, inAll, doing) {
      if (!started) bar.start(inAll, done, { doing });
      else bar.update(done, { doing });
      started = true;
    },
    clear() {
      if (started) bar.stop();
      started = false;
    },
  };
}
