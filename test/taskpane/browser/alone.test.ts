import { cpSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { Folder } from "../../support/commandLine";
import { openChromium } from "../../support/emulatedExcel/openChromium";
import { PANE } from "../../support/pane/openPaneIn";
import { WELL_BEHAVED } from "../../support/pane/paneBrowser";
import { paneFolder } from "../../support/pane/paneFolder";
import { settled, toTab } from "../../support/pane/paneStates";
import { paneWords } from "../../support/pane/paneWords";
import { servePane } from "../../support/pane/servePane";
import { watchPage } from "../../support/pane/watchPage";
import { findTool, itWith, TOOLS } from "../../support/requireTool";

jest.setTimeout(120_000);

const { beranda, ekspor } = paneWords("id");
const inChromium = itWith(TOOLS.chromium);

let browser: Browser | undefined;
let folder: Folder;
beforeAll(async () => {
  folder = await Folder.make();
  if (findTool(TOOLS.chromium) !== undefined) browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await folder.remove();
});

async function samplesReviewed(page: Page): Promise<void> {
  await page.getByRole("button", { name: beranda.trySamples }).click();
  await page.getByRole("button", { name: beranda.tidy }).waitFor();
  await page.getByText("Rp 50.041.800").waitFor();
  await settled(page);
}

async function resultDownloaded(page: Page): Promise<void> {
  await toTab("ekspor")(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: ekspor.download }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
}

/** What Chromium has against installing the page as an app, but for the private window that a test runs in. */
async function whyNotInstallable(page: Page): Promise<readonly string[]> {
  const chromium = await page.context().newCDPSession(page);
  const { installabilityErrors } = await chromium.send("Page.getInstallabilityErrors");
  return installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito");
}

describe("the page without a network", () => {
  inChromium("can be installed, opens and works after its first visit", async () => {
    if (browser === undefined) throw new Error("no browser");
    const served = await servePane(await paneFolder());
    const context = await browser.newContext({ viewport: PANE });
    const page = await context.newPage();
    const misdeeds = await watchPage(page, served.address);
    await page.goto(`${served.address}index.html`);
    // Everything is kept when the worker of the page is active.
    await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state));
    expect(await whyNotInstallable(page)).toEqual([]);
    await served.stop();
    await context.setOffline(true);
    await page.reload();
    await samplesReviewed(page);
    await resultDownloaded(page);
    expect(misdeeds).toEqual(WELL_BEHAVED);
    await context.close();
  });

  inChromium("opens from a folder of a disk", async () => {
    if (browser === undefined) throw new Error("no browser");
    const copy = folder.at("spj-rapi");
    cpSync(await paneFolder(), copy, { recursive: true });
    const context = await browser.newContext({ viewport: PANE });
    const page = await context.newPage();
    const misdeeds = await watchPage(page, pathToFileURL(copy).href);
    await page.goto(pathToFileURL(join(copy, "index.html")).href);
    await samplesReviewed(page);
    await resultDownloaded(page);
    expect(misdeeds).toEqual(WELL_BEHAVED);
    await context.close();
  });
});
