import { DIUNDANG } from "../../../src/contoh/peserta/utusan";
import type { ExcelInPage } from "../../support/emulatedExcel/inPage";
import { atTheDoor } from "../../support/pane/atTheDoor";
import { onePane } from "../../support/pane/onePane";
import { panesInChromium, WELL_BEHAVED } from "../../support/pane/paneBrowser";
import { settled, toTab } from "../../support/pane/paneStates";
import { paneWords } from "../../support/pane/paneWords";
import { samplesInOneWorkbook } from "../../support/pane/samplesInExcel";
import { itWith, TOOLS } from "../../support/requireTool";

declare const emulatedExcel: ExcelInPage;

jest.setTimeout(300_000);

const { beranda, meja } = paneWords("id");
const SAMPLES = samplesInOneWorkbook("Rakor.xlsx");
/** Without the name of its file nothing says of the list of speakers whether they were invited or came. */
const WORKBOOK = { ...SAMPLES, sheets: SAMPLES.sheets.filter(({ name }) => name !== "Narasumber") };
const SOURCES = WORKBOOK.sheets.map(({ name }) => name);
const LIST = "Registrasi";
const DATA = "Data Meja";
const GUEST = "Tiara Maharani";
const FROM_AGAM = DIUNDANG.filter(({ kode }) => kode === "13.06").map(({ orang }) => orang.nama);

const inChromium = itWith(TOOLS.chromium);
const open = panesInChromium();

describe("the registration desk beside a workbook in Excel", () => {
  let before: readonly string[];
  const pane = onePane(
    open,
    async (page) => {
      await page.getByRole("button", { name: beranda.startHere }).click();
      await page.getByRole("button", { name: beranda.tidy }).waitFor();
      await settled(page);
      before = await bytesOfSources();
      await toTab("beranda")(page);
      await atTheDoor(page).press(beranda.meja);
    },
    { workbook: WORKBOOK },
  );
  const bytesOfSources = () => pane.page.evaluate((names) => names.map((name) => emulatedExcel.bytesOf(name)), SOURCES);

  /** The pane's window and Excel's are closed, and the saved workbook is opened again. */
  async function closeAndOpenAgain(): Promise<void> {
    const { page } = pane;
    const saved = await page.evaluate(() => emulatedExcel.saved());
    await page.addInitScript({ content: `emulatedExcel.openSaved(${JSON.stringify(saved)});` });
    await page.reload();
    await page.getByRole("button", { name: beranda.startHere }).waitFor();
  }

  /** Names in the list that people see in the workbook. */
  const listed = () =>
    pane.page.evaluate(
      (list) =>
        emulatedExcel.workbook
          .sheet(list)
          .filledCells()
          .filter(({ col, cell }) => col === 1 && typeof cell.value === "string")
          .map(({ cell }) => String(cell.value)),
      LIST,
    );

  inChromium("finds an invited person by three letters, and writes the tick into the workbook at once", async () => {
    const { page } = pane;
    await page.getByText(meja.invited(DIUNDANG.length)).waitFor();
    await page.getByText(meja.where.excel).waitFor();
    await atTheDoor(page).press(meja.start);
    expect(await atTheDoor(page).figuresOf("Kabupaten Agam")).toBe("0/4");
    const [first = ""] = FROM_AGAM;
    await atTheDoor(page).tick(first.slice(0, 3), first);
    await page.getByText(meja.present(1, DIUNDANG.length)).waitFor();
    expect(await atTheDoor(page).figuresOf("Kabupaten Agam")).toBe("1/4");
    expect((await listed()).filter((name) => name.includes(first))).toHaveLength(1);
  });

  inChromium("counts a walk-in for their kab/kota, and not among the invited", async () => {
    const { page } = pane;
    await atTheDoor(page).writeGuest(GUEST, "Kabupaten Agam");
    await page.getByText(meja.guests(1)).waitFor();
    await page.getByText(meja.present(1, DIUNDANG.length)).waitFor();
    expect(await atTheDoor(page).figuresOf("Kabupaten Agam")).toBe("2/4");
    expect(await listed()).toContain(GUEST);
  });

  inChromium("goes on as the same desk when the workbook was closed and opened again", async () => {
    const { page } = pane;
    const stood = await listed();
    await closeAndOpenAgain();
    await atTheDoor(page).press(beranda.meja);
    await page.getByText(meja.continues(DIUNDANG.length + 1, 2)).waitFor();
    expect(await page.getByLabel(meja.deskName).inputValue()).toBe(meja.deskNameProposed(1));
    await atTheDoor(page).press(meja.start);
    await page.getByText(meja.present(1, DIUNDANG.length)).waitFor();
    const [, second = ""] = FROM_AGAM;
    await atTheDoor(page).tick(second.slice(0, 3), second);
    expect(await atTheDoor(page).figuresOf("Kabupaten Agam")).toBe("3/4");
    expect(await listed()).toEqual(expect.arrayContaining([...stood]));
    expect((await listed()).length).toBe(stood.length + 1);
  });

  inChromium(
    "adds its two sheets once, hides what only it reads, and leaves every sheet of the staff's alone",
    async () => {
      const { page } = pane;
      const added = await page.evaluate(
        (sources) =>
          emulatedExcel.workbook.sheets
            .filter(({ name }) => !sources.includes(name))
            .map(({ name, visibility }) => `${name}: ${visibility}`),
        SOURCES,
      );
      expect(added.sort()).toEqual([`${DATA}: Hidden`, `${LIST}: Visible`]);
      const withoutIds = (texts: readonly string[]) =>
        texts.map((text) => ({ ...(JSON.parse(text) as object), id: "" }));
      expect(withoutIds(await bytesOfSources())).toEqual(withoutIds(before));
      expect(await page.evaluate(() => emulatedExcel.unmodelled())).toEqual([]);
      expect(pane.misdeeds).toEqual(WELL_BEHAVED);
    },
  );
});
