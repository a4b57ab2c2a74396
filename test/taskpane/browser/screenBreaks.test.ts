import { panesInChromium, WELL_BEHAVED } from "../../support/pane/paneBrowser";
import { settled, toTab } from "../../support/pane/paneStates";
import { paneWords } from "../../support/pane/paneWords";
import { itWith, TOOLS } from "../../support/requireTool";

jest.setTimeout(120_000);

const inChromium = itWith(TOOLS.chromium);
const open = panesInChromium();
const { shell, beranda, diperiksa, rekap } = paneWords("id");

describe("the chart of the recap", () => {
  inChromium("is drawn of the samples, of which one line was neither budgeted nor booked", async () => {
    const { page, misdeeds, close } = await open();
    await page.getByRole("button", { name: beranda.trySamples }).click();
    await page.getByRole("button", { name: beranda.tidy }).waitFor();
    await settled(page);
    await toTab("rekap")(page);
    await page.getByRole("switch", { name: rekap.chart }).press("Space");
    await page.getByRole("figure", { name: rekap.chart }).waitFor();
    expect(misdeeds).toEqual(WELL_BEHAVED);
    await close();
  });
});

describe("a screen that breaks", () => {
  inChromium("is told of as ours with its report, and the others can still be used", async () => {
    const { page, close } = await open();
    await page.getByRole("button", { name: beranda.trySamples }).click();
    await page.getByRole("button", { name: beranda.tidy }).waitFor();
    await settled(page);
    await toTab("rekap")(page);
    await page.getByRole("tabpanel").waitFor();
    // As where a part of the page was taken away meanwhile.
    await page.route("**/kelengkapan.js", (route) => route.abort());
    await page.getByRole("tab", { name: rekap.tabs.kelengkapan }).click();
    await page.getByText(shell.oursTitle).waitFor();
    await page.getByRole("button", { name: shell.saveReport, exact: true }).waitFor();
    await toTab("diperiksa")(page);
    await page.getByRole("list", { name: diperiksa.list }).waitFor();
    await toTab("rekap")(page);
    await page.getByRole("tab", { name: rekap.tabs.anggaran }).waitFor();
    await close();
  });
});
