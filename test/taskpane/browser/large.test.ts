import { copyFile, readFile, writeFile } from "node:fs/promises";
import type { Download, Page } from "playwright";
import { openWorkbook } from "../../../src/hosts/files/read/openWorkbook";
import { Folder } from "../../support/commandLine";
import { isInSight } from "../../support/pane/isInSight";
import { browseFindings, browseSheet, chooseFile, reviewed, startHere } from "../../support/pane/largeWork";
import { largeFile, largeInExcel } from "../../support/pane/largeWorkbook";
import { type OpenPane, panesInChromium, WELL_BEHAVED } from "../../support/pane/paneBrowser";
import { settled, toStep, toTab } from "../../support/pane/paneStates";
import { paneWords } from "../../support/pane/paneWords";
import { itWith, TOOLS } from "../../support/requireTool";

jest.setTimeout(300_000);

const { beranda, ekspor, shell } = paneWords("id");
const inChromium = itWith(TOOLS.chromium);
const open = panesInChromium();
/** What the screens show at once, however long the lists are: many elements are what holds a page up. */
const ELEMENTS = 2_500;

let folder: Folder;
let large: string;
let larger: string;
beforeAll(async () => {
  folder = await Folder.make();
  large = folder.at("besar.xlsx");
  await writeFile(large, await largeFile());
  larger = folder.at("lebih besar.xlsx");
  await copyFile(large, larger);
});
afterAll(() => folder.remove());

/** A quick hand: the result is written in a second, and a press from outside the page may come after it. */
async function pressWhenShown(page: Page, label: string): Promise<void> {
  await page.evaluate((label) => {
    const watch = new MutationObserver(() => {
      const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === label);
      if (button === undefined) return;
      watch.disconnect();
      button.click();
      document.documentElement.dataset["pressed"] = "yes";
    });
    watch.observe(document.body, { childList: true, subtree: true });
  }, label);
}

/** Goes through all screens; how long the work holds the page up is measured by the bench. */
async function browse(page: Page): Promise<void> {
  const light = async () => expect(await page.locator("*").count()).toBeLessThan(ELEMENTS);
  await browseFindings(page);
  await light();
  await browseSheet(page);
  await light();
}

describe("20,000 rows of 15 columns", () => {
  let pane: OpenPane;
  afterEach(async () => {
    const { misdeeds } = pane;
    await pane.close();
    expect(misdeeds).toEqual(WELL_BEHAVED);
  });

  inChromium("are read, checked and looked through in a plain browser", async () => {
    pane = await open();
    await chooseFile(pane.page, large);
    await reviewed(pane.page);
    await browse(pane.page);
  });

  inChromium("are read, checked and looked through beside Excel", async () => {
    pane = await open({ workbook: largeInExcel("besar.xlsx") });
    await startHere(pane.page);
    await reviewed(pane.page);
    await browse(pane.page);
  });

  const stop = async (page: Page, doing: RegExp) => {
    // What is going on is told before it is stopped.
    await page.getByRole("progressbar", { name: doing }).waitFor();
    await page.getByRole("button", { name: shell.cancel, exact: true }).click();
    await page.getByRole("progressbar").waitFor({ state: "detached" });
    // Nothing goes on unseen, and nobody is told of a fault.
    await page.waitForTimeout(1_500);
    expect(await page.getByRole("progressbar").count()).toBe(0);
    expect(await page.locator(".fui-MessageBar").count()).toBe(0);
    // And no half of a result is taken for a whole one.
    await toTab("ekspor")(page);
    await page.getByText(ekspor.nothingYet).waitFor();
    await toStep("sumber")(page);
  };

  inChromium("can be stopped while they are read: the page is as it was, and reads them when asked again", async () => {
    pane = await open();
    const { page } = pane;
    // Twice as many: nobody is quick enough for one.
    await chooseFile(page, large, larger);
    await stop(page, new RegExp(shell.work.reading));
    expect(await page.getByText("lebih besar.xlsx").count()).toBe(0);
    await toTab("beranda")(page);
    await page.getByRole("button", { name: beranda.trySamples, exact: true }).waitFor();
    await chooseFile(page, large);
    await reviewed(page);
    await page.getByText(/salah/).first().waitFor();
  });

  inChromium("can be stopped while they are looked through, and go on from there", async () => {
    pane = await open();
    const { page } = pane;
    await chooseFile(page, large);
    await stop(page, new RegExp(`${shell.work.finding}|${shell.work.checking}`));
    await page.getByText("besar.xlsx", { exact: true }).waitFor();
    await page.getByText(shell.notChecked).waitFor();
    await page.getByRole("button", { name: shell.goOn, exact: true }).click();
    await settled(page);
    await toTab("beranda")(page);
    await reviewed(page);
  });

  inChromium("can be stopped while the result is made of them, which is then made whole", async () => {
    pane = await open();
    const { page } = pane;
    await chooseFile(page, large);
    await reviewed(page);
    await toTab("ekspor")(page);
    const files: Download[] = [];
    page.on("download", (file) => files.push(file));
    const make = page.getByRole("button", { name: ekspor.download, exact: true });
    await pressWhenShown(page, shell.cancel);
    await make.click();
    await page.waitForFunction(() => document.documentElement.dataset["pressed"] === "yes");
    await page.waitForFunction(() => document.querySelector('[role="progressbar"]') === null);
    await page.waitForTimeout(1_500);
    expect([files.length, await page.locator(".fui-MessageBar").count()]).toEqual([0, 0]);
    // What is far down the page shows how far it is, and how to stop it, just the same; and it is said once.
    await page.getByRole("button", { name: ekspor.paket.download, exact: true }).click();
    await page.getByRole("progressbar").waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    const cancel = page.getByRole("button", { name: shell.cancel, exact: true });
    expect(await page.evaluate(isInSight, await cancel.elementHandle())).toBe(true);
    await cancel.click();
    await page.getByRole("progressbar").waitFor({ state: "detached" });
    const whole = page.waitForEvent("download", { timeout: 120_000 });
    await make.click();
    const opened = await openWorkbook("hasil.xlsx", new Uint8Array(await readFile(await (await whole).path())));
    expect(opened.ok && opened.workbook.sheets.map(({ name }) => name)).toContain("Peserta");
  });
});
