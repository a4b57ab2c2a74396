// How long after somebody typed in a sheet of ours the pane shows it, beside the sample workbook in Excel.
// node -r ./test/bench/runTypescript.cjs test/bench/paneLive.ts
import type { Page } from "playwright";
import { openChromium } from "../support/emulatedExcel/openChromium";
import type { ExcelInPage } from "../support/emulatedExcel/inPage";
import { openWorkbookIn, PANE } from "../support/pane/openPaneIn";
import { paneFolder } from "../support/pane/paneFolder";
import { settled, toStep, toTab } from "../support/pane/paneStates";
import { paneWords } from "../support/pane/paneWords";
import { samplesInOneWorkbook } from "../support/pane/samplesInExcel";
import { servePane } from "../support/pane/servePane";

declare const emulatedExcel: ExcelInPage;

const RUNS = process.argv.includes("--quick") ? 3 : 7;
/** What people are promised. */
const WANTED = 1_000;
const SHEET = "Perlu Diperiksa";
const { beranda, diperiksa, rapikan } = paneWords("id");

void measure();

async function measure(): Promise<void> {
  const served = await servePane(await paneFolder());
  const browser = await openChromium();
  const context = await browser.newContext({ viewport: PANE, serviceWorkers: "block", locale: "id-ID" });
  const page = await context.newPage();
  await openWorkbookIn(page, samplesInOneWorkbook("Rakor.xlsx"));
  await page.goto(`${served.address}pane.html`);
  await writeResult(page);
  await toTab("diperiksa")(page);
  const times: number[] = [];
  for (let run = 1; run <= RUNS; run++) times.push(await typeOne(page, run));
  const median = [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
  console.log("\nFrom typing in a sheet of ours to the pane that shows it (median)");
  console.log(`  ${median.toFixed(0)} ms${median > WANTED ? ` (over ${WANTED})` : ""}`);
  await browser.close();
  await served.stop();
}

async function writeResult(page: Page): Promise<void> {
  await page.getByRole("button", { name: beranda.startHere }).click();
  await page.getByRole("button", { name: beranda.tidy }).waitFor();
  await settled(page);
  await toStep("tulis")(page);
  await page.getByRole("button", { name: rapikan.tulis.write, exact: true }).first().click();
  await page.getByText(/^Hasil ada di lembar/).waitFor();
  await settled(page);
}

/** Answers the next open finding in the sheet; milliseconds until the pane counts it. */
async function typeOne(page: Page, nth: number): Promise<number> {
  const address = await page.evaluate((sheet) => {
    const open = emulatedExcel.workbook
      .sheet(sheet)
      .filledCells()
      .find(({ cell }) => cell.value === "belum dijawab");
    if (open === undefined) throw new Error("nothing is open any more");
    return `${String.fromCharCode(65 + open.col)}${open.row + 1}`;
  }, SHEET);
  const typed = performance.now();
  await page.evaluate(
    ([sheet, at]) => emulatedExcel.coauthor.type(sheet ?? "", at ?? "", "sudah dibetulkan"),
    [SHEET, address],
  );
  await page.getByText(diperiksa.saidFilters.fixed(nth)).waitFor({ state: "attached" });
  return performance.now() - typed;
}
