import type { Page } from "playwright";
import { onePane } from "../../support/pane/onePane";
import { panesInChromium, WELL_BEHAVED } from "../../support/pane/paneBrowser";
import { settled, toStep, toTab } from "../../support/pane/paneStates";
import { paneWords } from "../../support/pane/paneWords";
import { itWith, TOOLS } from "../../support/requireTool";

jest.setTimeout(120_000);

const inChromium = itWith(TOOLS.chromium);
const open = panesInChromium();
const { beranda, rapikan } = paneWords("id");
const say = rapikan.hasil;

/** Headers of an office's own: no word tells that the amounts are a budget. */
const MARET = `Daftar bulan Maret

No,Perihal,Besarnya
1,Snack rapat,1.400.000
2,Makan siang,3.500.000
`;
const APRIL = `Daftar bulan April

No,Perihal,Besarnya
1,Sewa ruang,2.000.000
2,Spanduk,350.000
3,Fotokopi,75.500
`;
const MEI = `Daftar bulan Mei

No,Perihal,Besarnya,Kembali
1,Sewa ruang,2.000.000,0
2,Spanduk,350.000,50.000
`;

/** Gives one file to a page that has none, and opens its only table. */
async function give(page: Page, name: string, text: string): Promise<void> {
  await toTab("beranda")(page);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: beranda.chooseFiles, exact: true }).click();
  await (await chooser).setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: beranda.tidy }).waitFor();
  await settled(page);
  await toStep("hasil")(page);
  await page.locator("main button[aria-expanded=false]").first().click();
  await page.getByRole("button", { name: say.openSheet }).waitFor();
}

/** What the opened table is taken for, and each of its columns: `C "Besarnya": jumlah (yakin)`. */
async function understood(page: Page): Promise<{ readonly kind: string; readonly columns: readonly string[] }> {
  await page.getByRole("button", { name: say.whyColumns }).click();
  const item = page.getByRole("listitem");
  const columns = await item.filter({ hasText: /[A-C] "/, hasNot: item }).allInnerTexts();
  const kind = await page.locator("main button[aria-expanded=true]").first().innerText();
  return {
    kind: kind.split("\n")[0] ?? "",
    columns: columns.map((line) => /[A-C] ".*(?= \()/.exec(line)?.[0] ?? line),
  };
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

describe("a table that was put right by hand, and whose layout is to be remembered", () => {
  const pane = onePane(open);

  inChromium("is read so from then on", async () => {
    const { page } = pane;
    await give(page, "Maret.csv", MARET);
    await button(page, say.correct).click();
    await page.getByLabel(rapikan.betulkan.kind).selectOption("anggaran");
    await page.getByLabel('B "Perihal"').selectOption("uraian");
    await page.getByLabel('C "Besarnya"').selectOption("jumlah");
    await button(page, rapikan.betulkan.save).click();
    await settled(page);
    await button(page, say.remember).click();
    await settled(page);
    await button(page, say.forget).waitFor();
  });

  inChromium("next month, other rows under the same headers are read in the same way", async () => {
    const { page } = pane;
    await page.reload();
    await give(page, "April.csv", APRIL);
    await button(page, say.forget).waitFor();
    expect(await understood(page)).toEqual({
      kind: "Anggaran",
      columns: ['A "No": nomor urut', 'B "Perihal": uraian', 'C "Besarnya": jumlah'],
    });
    await toTab("beranda")(page);
    await page.getByText("2.425.500").first().waitFor();
  });

  inChromium("and a table with other headers is not", async () => {
    const { page } = pane;
    await page.reload();
    await give(page, "Mei.csv", MEI);
    await button(page, say.remember).waitFor();
    expect(await button(page, say.forget).count()).toBe(0);
    expect(pane.misdeeds).toEqual(WELL_BEHAVED);
  });
});
