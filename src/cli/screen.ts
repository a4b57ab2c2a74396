import { visibleLines } from "./visibleText";
import { progressBar, SILENT, type ProgressBar } from "./progressBar";

/** Where a command prints. A progress bar on the same terminal is taken away first, so that lines never mix. */
export class Screen {
  private bar: ProgressBar = SILENT;

  /** Prints what was asked for. */
  print(text: string): void {
    // Redirected output does not share the terminal with the bar.
    if (process.stdout.isTTY) this.bar.clear();
    process.stdout.write(`${visibleLines(text)}\n`);
  }

  /** Prints what went wrong or is good to know, apart from what was asked for. */
  complain(text: string): void {
    this.bar.clear();
    process.stderr.write(`${visibleLines(text)}\n`);
  }

  /** The bar for long work; the caller clears it when done. */
  async followed(): Promise<ProgressBar> {
    this.bar = await progressBar(process.stderr);
    return this.bar;
  }
}
