import type { ExcelInPage } from "../../support/emulatedExcel/inPage";
import { onePane } from "../../support/pane/onePane";
import { panesInChromium, WELL_BEHAVED } from "../../support/pane/paneBrowser";
import { settled, toStep } from "../../support/pane/paneStates";
import { paneWords } from "../../support/pane/paneWords";
import { samplesInOneWorkbook } from "../../support/pane/samplesInExcel";
import { itWith, TOOLS } from "../../support/requireTool";

declare const emulatedExcel: ExcelInPage;

jest.setTimeout(300_000);

const { shell, beranda, rapikan } = paneWords("id");
const { jawab, tulis } = rapikan;
const inChromium = itWith(TOOLS.chromium);

describe("the comparison of a result with the one that stands in the workbook", () => {
  const pane = onePane(
    panesInChromium(),
    async (page) => {
      await page.getByRole("button", { name: beranda.startHere }).click();
      await page.getByRole("button", { name: beranda.tidy }).waitFor();
      await settled(page);
      await toStep("tulis")(page);
      await page.getByRole("button", { name: tulis.write, exact: true }).click();
      await page.getByText(tulis.unchanged).waitFor();
      await settled(page);
      await toStep("jawab")(page);
      await page.getByRole("radio", { name: /Kota Solok/ }).check({ force: true });
      await page.getByRole("button", { name: jawab.answer, exact: true }).click();
      await page.getByText(jawab.answered(1)).waitFor();
      await settled(page);
    },
    { workbook: samplesInOneWorkbook("Rakor.xlsx") },
  );
  const written = () => pane.page.evaluate(() => emulatedExcel.snapshot());

  inChromium(
    "stops when asked to while Excel is slow: the screen stands as it was, and it is compared on demand",
    async () => {
      const { page } = pane;
      const before = await written();
      // Excel answers when the test says so.
      await page.evaluate(() => {
        const gate = new Promise<void>((opens) => Object.assign(window, { openGate: opens }));
        emulatedExcel.onSync(emulatedExcel.counters.requests + 1, () => gate);
      });
      await toStep("tulis")(page);
      const going = page.getByRole("progressbar", { name: shell.work.comparing });
      await going.waitFor();
      await page.getByRole("button", { name: shell.cancel, exact: true }).click();
      await going.waitFor({ state: "detached" });

      // What was written is said as before, nobody is told of a fault, and it does not begin again by itself.
      await page.getByText(/^Hasil ada di lembar/).waitFor();
      await page.getByText(tulis.notCompared).waitFor();
      await page.waitForTimeout(1_000);
      expect(await page.getByRole("progressbar").count()).toBe(0);
      expect(await page.getByText(shell.oursTitle).count()).toBe(0);
      expect(await page.getByText(shell.outsideTitle).count()).toBe(0);
      expect(await written()).toBe(before);

      await page.evaluate(() => (window as unknown as { openGate: () => void }).openGate());
      await page.getByRole("button", { name: tulis.compare, exact: true }).click();
      await page
        .getByText(/^\d+ baru, [1-9]\d* berubah, \d+ tidak ada lagi/)
        .first()
        .waitFor();
      expect(await written()).toBe(before);
    },
  );

  inChromium("asks no other address and breaks nothing of the page's policy", () => {
    expect(pane.misdeeds).toEqual(WELL_BEHAVED);
  });
});
