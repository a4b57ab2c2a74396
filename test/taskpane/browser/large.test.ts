import { writeFile } from "node:fs/promises";
import type { Page } from "playwright";
import { Folder } from "../../support/commandLine";
import { browseFindings, browseSheet, chooseFile, reviewed, startHere } from "../../support/pane/largeWork";
import { largeFile, largeInExcel } from "../../support/pane/largeWorkbook";
import { type OpenPane, panesInChromium, WELL_BEHAVED } from "../../support/pane/paneBrowser";
import { toTab } from "../../support/pane/paneStates";
import { paneWords } from "../../support/pane/paneWords";
import { itWith, TOOLS } from "../../support/requireTool";

jest.setTimeout(300_000);

const { shell } = paneWords("id");
const inChromium = itWith(TOOLS.chromium);
const open = panesInChromium();
/** What the screens show at once, however long the lists are: many elements are what holds a page up. */
const ELEMENTS = 2_500;

let folder: Folder;
let large: string;
beforeAll(async () => {
  folder = await Folder.make();
  large = folder.at("besar.xlsx");
  await writeFile(large, await largeFile());
});
afterAll(() => folder.remove());

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

  inChromium("can be stopped in the middle, and taken up again", async () => {
    pane = await open();
    const { page } = pane;
    await chooseFile(page, large);
    await page.getByRole("button", { name: shell.cancel, exact: true }).click();
    await page.getByRole("progressbar").waitFor({ state: "detached" });
    // Nothing goes on unseen, and nobody is told of a fault.
    await page.waitForTimeout(1_500);
    expect(await page.getByRole("progressbar").count()).toBe(0);
    expect(await page.locator(".fui-MessageBar").count()).toBe(0);
    await toTab("beranda")(page);
    await chooseFile(page, large);
    await reviewed(page);
    await page.getByText(/salah/).first().waitFor();
  });
});
