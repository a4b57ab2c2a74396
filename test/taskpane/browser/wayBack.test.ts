import { isInSight } from "../../support/pane/isInSight";
import { onePane } from "../../support/pane/onePane";
import { panesInChromium, WELL_BEHAVED } from "../../support/pane/paneBrowser";
import { settled, toTab } from "../../support/pane/paneStates";
import { paneWords } from "../../support/pane/paneWords";
import { itWith, TOOLS } from "../../support/requireTool";

const inChromium = itWith(TOOLS.chromium);
const open = panesInChromium();
const { shell, beranda, diperiksa, lembar } = paneWords("id");
const FAR_DOWN = 12;

describe("a cell opened from a finding far down the list, in the pane of a small laptop", () => {
  const pane = onePane(open, async (page) => {
    await page.setViewportSize({ width: 350, height: 378 });
    await page.getByRole("button", { name: beranda.trySamples }).click();
    await page.getByRole("button", { name: beranda.tidy }).waitFor();
    await settled(page);
    await toTab("diperiksa")(page);
    await page.getByRole("list", { name: diperiksa.list }).waitFor();
    await page.locator("[data-place='0']").focus();
  });

  inChromium("shows the way back without scrolling, and the way back leads to that finding", async () => {
    const { page } = pane;
    const back = page.getByRole("button", { name: lembar.back(shell.tabs.diperiksa) });
    const finding = page.locator(`[data-place="${FAR_DOWN}"]`);
    for (let place = 0; place < FAR_DOWN; place++) {
      await page.keyboard.press("ArrowDown");
      await page.locator(`[data-place="${place + 1}"]:focus`).waitFor();
    }
    await page.keyboard.press("Enter");
    await back.waitFor();
    await page.waitForFunction(isInSight, await back.elementHandle());
    await back.click();
    await page.waitForFunction(isInSight, await finding.elementHandle());
    expect(pane.misdeeds).toEqual(WELL_BEHAVED);
  });
});
