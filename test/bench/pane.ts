// What it takes until the pane shows something, in a plain browser tab and beside a workbook: JavaScript as gzip sends it,
// and the first paint (in Excel after Microsoft's library has run), on this computer and with the processor slowed down four times.
// node -r ./test/bench/runTypescript.cjs test/bench/pane.ts
import type { Browser, CDPSession } from "playwright";
import { openExcelIn } from "../support/emulatedExcel/excelPage";
import { openChromium } from "../support/emulatedExcel/openChromium";
import { type FirstLoad, firstLoad } from "../support/pane/firstLoad";
import { paneFolder } from "../support/pane/paneFolder";
import { servePane } from "../support/pane/servePane";

const RUNS = process.argv.includes("--quick") ? 3 : 7;
const LIMITS = { kilobytes: 200, paint: 600, slowedPaint: 1_500 };

interface Measured {
  readonly bytes: number;
  readonly paints: readonly number[];
}

void measure();

async function measure(): Promise<void> {
  const folder = await paneFolder();
  const served = await servePane(folder);
  const browser = await openChromium();
  console.log("\nThe pane until its first paint (JavaScript without Microsoft's own library)");
  for (const page of ["index.html", "pane.html"]) {
    const free = await loads(browser, served.address, page, folder, 1);
    const slowed = await loads(browser, served.address, page, folder, 4);
    console.log(
      `  ${page.padEnd(12)} ${told(free.bytes / 1_000, LIMITS.kilobytes, "KB")}` +
        `  first paint ${told(median(free.paints), LIMITS.paint, "ms")}` +
        `  slowed 4 x ${told(median(slowed.paints), LIMITS.slowedPaint, "ms")}`,
    );
  }
  await browser.close();
  await served.stop();
}

/** First loads one after another, each in a fresh profile; the first of all warms the browser up and is not counted. */
async function loads(
  browser: Browser,
  address: string,
  name: string,
  folder: string,
  slowdown: number,
): Promise<Measured> {
  const measured: FirstLoad[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 350, height: 640 }, serviceWorkers: "block" });
    const page = await context.newPage();
    if (name === "pane.html") await openExcelIn(page, { sheets: [{ name: "RAB", rows: [["Uraian", "Jumlah"]] }] });
    const session: CDPSession = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    measured.push(await firstLoad(page, address, name, folder));
    await context.close();
  }
  return { bytes: measured[0]?.bytes ?? 0, paints: measured.slice(1).map(({ paint }) => paint) };
}

function told(value: number, limit: number, unit: string): string {
  return `${value.toFixed(0).padStart(5)} ${unit}${value > limit ? ` (over ${limit})` : ""}`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
