// How long a single task holds up the screen while a large workbook is read, checked and looked through, in a plain browser
// tab and beside Excel: who types or scrolls notices more than 50 ms.
// node -r ./test/bench/runTypescript.cjs test/bench/paneTasks.ts
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { openChromium } from "../support/emulatedExcel/openChromium";
import { browseFindings, browseSheet, chooseFile, reviewed, startHere } from "../support/pane/largeWork";
import { largeFile, largeInExcel } from "../support/pane/largeWorkbook";
import { longestTask } from "../support/pane/longestTask";
import { openWorkbookIn, PANE } from "../support/pane/openPaneIn";
import { paneFolder } from "../support/pane/paneFolder";
import { servePane } from "../support/pane/servePane";

const RUNS = process.argv.includes("--quick") ? 1 : 3;
const NOTICED = 50;

void measure();

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "spj-rapi-bench-"));
  const large = join(folder, "besar.xlsx");
  writeFileSync(large, await largeFile());
  const served = await servePane(await paneFolder());
  const browser = await openChromium();
  console.log("\nThe longest task of the screen's thread at 20,000 rows x 15 columns (its own processor time, median)");
  for (const excel of [false, true]) {
    const runs: number[][] = [];
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext({ viewport: PANE, serviceWorkers: "block", locale: "id-ID" });
      const page = await context.newPage();
      if (excel) await openWorkbookIn(page, largeInExcel("besar.xlsx"));
      await page.goto(`${served.address}${excel ? "pane.html" : "index.html"}`);
      runs.push(await tasks(page, () => (excel ? startHere(page) : chooseFile(page, large))));
      await context.close();
    }
    const [reading, findings, sheet] = [0, 1, 2].map((at) => told(median(runs.map((run) => run[at] ?? NaN))));
    console.log(
      `  ${excel ? "beside Excel" : "in a browser"}  reading ${reading}  findings ${findings}  sheet ${sheet}`,
    );
  }
  await browser.close();
  await served.stop();
  rmSync(folder, { recursive: true });
}

async function tasks(page: Page, start: () => Promise<void>): Promise<number[]> {
  const reading = await longestTask(page, async () => {
    await start();
    await reviewed(page);
  });
  const findings = await longestTask(page, () => browseFindings(page));
  return [reading, findings, await longestTask(page, () => browseSheet(page))];
}

function told(value: number): string {
  return `${value.toFixed(0).padStart(4)} ms${value > NOTICED ? ` (over ${NOTICED})` : ""}`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
