import { liveIn } from "../../../src/messages/pane/live";
import type { ExcelInPage } from "../../support/emulatedExcel/inPage";
import { type OpenPane, panesInChromium, WELL_BEHAVED } from "../../support/pane/paneBrowser";
import { settled, toStep, toTab } from "../../support/pane/paneStates";
import { paneWords } from "../../support/pane/paneWords";
import { samplesInOneWorkbook } from "../../support/pane/samplesInExcel";
import { itWith, TOOLS } from "../../support/requireTool";

declare const emulatedExcel: ExcelInPage;

jest.setTimeout(300_000);

const { beranda, rapikan, diperiksa, shell } = paneWords("id");
const live = liveIn("id");
const { hasil, betulkan, jawab, tulis } = rapikan;
const WORKBOOK = samplesInOneWorkbook("Rakor.xlsx");
const SOURCES = WORKBOOK.sheets.map(({ name }) => name);

const inChromium = itWith(TOOLS.chromium);
const open = panesInChromium();
let pane: OpenPane;

beforeEach(async () => {
  pane = await open({ workbook: WORKBOOK });
  await pane.page.getByRole("button", { name: beranda.startHere }).click();
  await pane.page.getByRole("button", { name: beranda.tidy }).waitFor();
  await settled(pane.page);
});
afterEach(async () => {
  const { misdeeds, page } = pane;
  expect(await page.evaluate(() => emulatedExcel.unmodelled())).toEqual([]);
  await pane.close();
  expect(misdeeds).toEqual(WELL_BEHAVED);
});

const button = (name: string) => pane.page.getByRole("button", { name, exact: true }).first();
const sheetNames = () => pane.page.evaluate(() => emulatedExcel.workbook.sheets.map(({ name }) => name));
const bytesOfSources = () => pane.page.evaluate((names) => names.map((name) => emulatedExcel.bytesOf(name)), SOURCES);

async function write(): Promise<void> {
  await toStep("tulis")(pane.page);
  await button(tulis.write).click();
  await pane.page.getByText(/^Hasil ada di lembar/).waitFor();
  await settled(pane.page);
}

/** Column and row (0-based) of the first cell of a sheet of ours whose text is this. */
function findCell(sheet: string, text: string) {
  return pane.page.evaluate(
    ([name, wanted]) =>
      emulatedExcel.workbook
        .sheet(name ?? "")
        .filledCells()
        .filter(({ cell }) => cell.value === wanted)
        .map(({ row, col }) => ({ row, col }))[0],
    [sheet, text],
  );
}

describe("the pane beside a workbook in Excel", () => {
  inChromium("takes people from their sheets to the written result, and never touches the sheets", async () => {
    const { page } = pane;
    const before = await bytesOfSources();
    await page.getByText("Rp 50.041.800").waitFor();

    // Correct: what was read is put right by hand, and left to itself again.
    await toStep("hasil")(page);
    await page.locator("main button[aria-expanded]").first().click();
    await button(hasil.correct).click();
    await page.getByLabel(betulkan.tahap).selectOption({ index: 2 });
    await button(betulkan.save).click();
    await page.getByText(hasil.byHand, { exact: true }).waitFor();
    await settled(page);
    await button(hasil.undoCorrection).click();
    await page.getByText(hasil.byHand, { exact: true }).waitFor({ state: "detached" });
    await settled(page);

    // Answer.
    await toStep("jawab")(page);
    await page.getByRole("radio", { name: /Kota Solok/ }).check({ force: true });
    await button(jawab.answer).click();
    await page.getByText(jawab.answered(1)).waitFor();
    await settled(page);

    // Write, and write again: nothing has changed.
    await write();
    expect(await sheetNames()).toEqual([...SOURCES, ...(await sheetNames()).slice(SOURCES.length)]);
    expect(await sheetNames()).toEqual(expect.arrayContaining(["Kegiatan", "Perlu Diperiksa", "Jejak"]));
    await page.getByText(tulis.unchanged).waitFor();
    expect(await bytesOfSources()).toEqual(before);
  });

  inChromium("shows what a second write would change, keeps what people typed, and takes it all back", async () => {
    const { page } = pane;
    await write();
    const status = await findCell("Perlu Diperiksa", "belum dijawab");
    await page.evaluate((at) => {
      const sheet = emulatedExcel.workbook.sheet("Perlu Diperiksa");
      sheet.setContent(at?.row ?? 0, (at?.col ?? 0) + 1, "sudah ditanyakan ke bendahara");
    }, status);

    await toStep("jawab")(page);
    await page.getByRole("radio", { name: /Kota Solok/ }).check({ force: true });
    await button(jawab.answer).click();
    await page.getByText(jawab.answered(1)).waitFor();
    await settled(page);

    await toStep("tulis")(page);
    await page
      .getByText(/^\d+ baru, [1-9]\d* berubah, \d+ tidak ada lagi/)
      .first()
      .waitFor();
    await button(tulis.writeAgain).click();
    await page.getByText(tulis.unchanged).waitFor();
    expect(await findCell("Perlu Diperiksa", "sudah ditanyakan ke bendahara")).toBeDefined();

    await button(tulis.undo).click();
    await button(tulis.undoYes).click();
    await button(tulis.write).waitFor();
    expect(await sheetNames()).toEqual(SOURCES);
  });

  inChromium("offers to finish or to take away what Excel cut off", async () => {
    const { page } = pane;
    const before = await bytesOfSources();
    const cut = async () => {
      // The network goes away in the middle, and is not back when what was begun is to be taken away.
      await page.evaluate(() => {
        const tables = () => emulatedExcel.actions.filter(({ name }) => name === "TableCollection.add()").length;
        const before = tables();
        emulatedExcel.cutAt(({ name }) => name === "TableCollection.add()" && tables() === before + 2);
        for (let again = 0; again < 20; again++) emulatedExcel.cutAt(({ name }) => name === "Worksheet.delete()");
      });
      await toStep("tulis")(page);
      await button(tulis.write).click();
      await page.getByText(shell.cutOff.unfinished).waitFor();
      await page.evaluate(() => emulatedExcel.faults.clear());
      await settled(page);
    };
    await cut();
    // What went wrong is told with the buttons that it names, on every screen, and once.
    await toTab("diperiksa")(page);
    const notice = page.getByRole("region", { name: shell.outsideTitle });
    await notice.getByRole("button", { name: beranda.goOn }).waitFor();
    await toTab("beranda")(page);
    expect(await page.getByRole("button", { name: beranda.goOn }).count()).toBe(1);
    // Closed, it stays told where people write.
    await notice.getByRole("button", { name: shell.close }).click();
    await page.getByText(beranda.unfinished).waitFor();
    await button(beranda.remove).click();
    await page.getByText(beranda.unfinished).waitFor({ state: "detached" });
    await settled(page);
    expect(await sheetNames()).toEqual(SOURCES);

    await cut();
    await button(beranda.goOn).click();
    await page.getByText(/^Hasil ada di lembar/).waitFor();
    expect(await sheetNames()).toEqual(expect.arrayContaining(["Perlu Diperiksa", "Jejak"]));
    expect(await bytesOfSources()).toEqual(before);
  });

  inChromium("follows the colours of Excel when people come back from choosing others", async () => {
    const { page } = pane;
    const background = () => page.locator("header").evaluate((header) => getComputedStyle(header).backgroundColor);
    const before = await background();
    await page.evaluate(() => emulatedExcel.paintExcel("#262626"));
    await page.waitForFunction(
      (light) => getComputedStyle(document.querySelector("header") ?? document.body).backgroundColor !== light,
      before,
    );
  });

  inChromium("jumps to the cell that something came from", async () => {
    const { page } = pane;
    await toTab("diperiksa")(page);
    const first = page.getByRole("list", { name: diperiksa.list }).locator("[data-place='0']");
    const place = (
      await first.getByRole("group", { name: diperiksa.cells }).getByRole("button").first().innerText()
    ).trim();
    await first.getByRole("group", { name: diperiksa.cells }).getByRole("button").first().click();
    await page.waitForFunction(() => emulatedExcel.workbook.selection !== "A1");
    const shown = await page.evaluate(() => ({
      sheet: emulatedExcel.workbook.activeSheet?.name,
      cell: emulatedExcel.workbook.selection.split("!").at(-1),
    }));
    expect(`${shown.sheet}!${shown.cell}`).toBe(place);
  });

  inChromium(
    "takes down at once what is typed in the sheet of results, and tells of a source that changed",
    async () => {
      const { page } = pane;
      await write();
      await toTab("diperiksa")(page);
      await page.getByText(diperiksa.saidFilters.fixed(0)).waitFor({ state: "attached" });
      const status = await findCell("Perlu Diperiksa", "belum dijawab");
      const typed = Date.now();
      await page.evaluate((at) => {
        const address = `${String.fromCharCode(65 + (at?.col ?? 0))}${(at?.row ?? 0) + 1}`;
        emulatedExcel.coauthor.type("Perlu Diperiksa", address, "sudah dibetulkan");
      }, status);
      await page.getByText(diperiksa.saidFilters.fixed(1)).waitFor({ state: "attached" });
      expect(Date.now() - typed).toBeLessThan(3_000);

      await page.evaluate((name) => emulatedExcel.coauthor.type(name ?? "", "A60", "catatan baru"), SOURCES[0]);
      await page.getByText(live.changed([SOURCES[0] ?? ""])).waitFor();
      await button(live.checkAgain).click();
      await page.getByText(live.changed([SOURCES[0] ?? ""])).waitFor({ state: "detached" });
      await settled(page);
      await page.getByText(diperiksa.saidFilters.fixed(1)).waitFor({ state: "attached" });
    },
  );
});
