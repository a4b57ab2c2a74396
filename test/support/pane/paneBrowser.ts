import type { Browser, BrowserContextOptions, Page } from "playwright";
import type { Workbook } from "../../../src/core/cells/workbook";
import { openChromium } from "../emulatedExcel/openChromium";
import { findTool, TOOLS } from "../requireTool";
import { openWorkbookIn, PANE } from "./openPaneIn";
import { paneFolder } from "./paneFolder";
import { servePane, type Served } from "./servePane";
import { type Misdeeds, watchPage } from "./watchPage";

/** Nothing was asked of another address, nothing was held back by the policy, nothing failed unseen. */
export const WELL_BEHAVED: Misdeeds = { outside: [], heldBack: [], faults: [] };

export interface PaneOptions {
  /** Opens the pane inside Excel over this workbook; without it, the page in a plain browser tab. */
  readonly workbook?: Workbook;
  readonly context?: BrowserContextOptions;
}

export interface OpenPane {
  readonly page: Page;
  readonly misdeeds: Misdeeds;
  readonly address: string;
  close(): Promise<void>;
}

/**
 * For one test file: a browser and a server over the built page, both closed at its end. Answers how a pane is opened; each
 * in a fresh profile, as on a computer that never saw it.
 */
export function panesInChromium(): (options?: PaneOptions) => Promise<OpenPane> {
  let browser: Browser | undefined;
  let served: Served | undefined;
  beforeAll(async () => {
    if (findTool(TOOLS.chromium) === undefined) return;
    served = await servePane(await paneFolder());
    browser = await openChromium();
  }, 900_000);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
  return async ({ workbook, context: wished } = {}) => {
    if (browser === undefined || served === undefined) throw new Error("No browser is open");
    const { address } = served;
    // A page kept by a service worker would answer for the folder.
    const context = await browser.newContext({ viewport: PANE, serviceWorkers: "block", locale: "id-ID", ...wished });
    const page = await context.newPage();
    const misdeeds = await watchPage(page, address);
    if (workbook !== undefined) await openWorkbookIn(page, workbook);
    await page.goto(`${address}${workbook === undefined ? "index.html" : "pane.html"}`);
    return { page, misdeeds, address, close: () => context.close() };
  };
}
