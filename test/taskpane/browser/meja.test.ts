import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import { bukuInWorkbook } from "../../../src/core/meja/readBuku";
import { openWorkbook } from "../../../src/hosts/files/read/openWorkbook";
import { atTheDoor, openDeskOverSamples } from "../../support/pane/atTheDoor";
import { onePane } from "../../support/pane/onePane";
import { panesInChromium, WELL_BEHAVED } from "../../support/pane/paneBrowser";
import { paneWords } from "../../support/pane/paneWords";
import { itWith, TOOLS } from "../../support/requireTool";

const PATIENCE = 240_000;
const { beranda, meja } = paneWords("id");
const inChromium = itWith(TOOLS.chromium);
const open = panesInChromium();

const search = (page: Page) => atTheDoor(page).search;
const press = (page: Page, name: string) => atTheDoor(page).press(name);

describe("the registration desk in a plain browser", () => {
  const pane = onePane(open);

  inChromium(
    "ticks whoever a few letters find, with the keyboard alone, and takes it back",
    async () => {
      const { page } = pane;
      await openDeskOverSamples(page);
      await press(page, meja.start);
      await page.getByText(meja.present(0, 78)).waitFor();
      await page.keyboard.type("hend");
      await page.keyboard.press("Enter");
      await page.getByText(/tercatat hadir pukul \d\d\.\d\d/).waitFor();
      await page.getByText(meja.present(1, 78)).waitFor();
      expect(await search(page).inputValue()).toBe("");
      await page.getByRole("button", { name: new RegExp(`^${meja.undo}: `) }).click();
      await page.getByText(meja.present(0, 78)).waitFor();
    },
    PATIENCE,
  );

  inChromium(
    "writes a guest only when it was asked whether they stand on the list",
    async () => {
      const { page } = pane;
      await search(page).fill("Hendri Tanjung");
      await press(page, meja.newGuest);
      await press(page, meja.add);
      await page.getByText(meja.resembles).waitFor();
      await press(page, meja.addAnyway);
      await page.getByText(meja.guests(1)).waitFor();
    },
    PATIENCE,
  );

  inChromium(
    "still has every tick when the window was closed, and keeps nothing personal in localStorage",
    async () => {
      const { page } = pane;
      await search(page).fill("marwan");
      await search(page).press("Enter");
      await page.getByText(meja.present(1, 78)).waitFor();
      await page.reload();
      await press(page, beranda.meja);
      await page.getByText(meja.continues(79, 2)).waitFor();
      // The same desk as before, and not a second one.
      expect(await page.getByLabel(meja.deskName).inputValue()).toBe(meja.deskNameProposed(1));
      expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/Marwan|Hendri/i);
      await press(page, meja.start);
      await page.getByText(meja.present(1, 78)).waitFor();
    },
    PATIENCE,
  );

  inChromium(
    "stands open in two windows of one computer, and neither loses a tick that the other has not seen",
    async () => {
      const { page } = pane;
      const beside = await page.context().newPage();
      await beside.goto(page.url());
      await press(beside, beranda.meja);
      await press(beside, meja.start);
      await beside.getByText(meja.present(1, 78)).waitFor();
      const takeBack = page.getByRole("button", { name: new RegExp(`^${meja.undo}: `) });
      await atTheDoor(page).tick("desm", "Desmaniar Jambak");
      await takeBack.click();
      await page.getByText(meja.present(1, 78)).waitFor();
      await atTheDoor(beside).tick("desm", "Desmaniar Jambak");
      await atTheDoor(page).tick("bakh", "Bakhtiar Piliang");
      await page.getByText(meja.present(3, 78)).waitFor();
      await takeBack.click();
      await page.getByText(meja.present(2, 78)).waitFor();
      await beside.close();
    },
    PATIENCE,
  );

  inChromium(
    "is saved as a file that holds all of it, and is then taken away from the computer",
    async () => {
      const { page } = pane;
      const download = page.waitForEvent("download");
      await press(page, meja.save);
      const file = await (await download).path();
      const opened = await openWorkbook("registrasi.xlsx", new Uint8Array(await readFile(file)));
      const read = opened.ok ? bukuInWorkbook(opened.workbook) : undefined;
      expect(read?.damaged).toBe(0);
      expect(read?.book.kedatangan.filter(({ hadir }) => hadir)).toHaveLength(3);
      expect(read?.book.meja.map(({ nama }) => nama)).toEqual([meja.deskNameProposed(1)]);
      await press(page, meja.forget);
      await press(page, meja.forgetSure);
      await page.getByText(meja.forgotten).waitFor({ state: "attached" });
      await page.reload();
      await press(page, beranda.meja);
      await page.getByRole("button", { name: meja.start }).waitFor();
      expect(await page.getByText(/Registrasi yang sudah dimulai/).count()).toBe(0);
    },
    PATIENCE,
  );

  inChromium("asks no other address and breaks nothing of the page's policy", () => {
    expect(pane.misdeeds).toEqual(WELL_BEHAVED);
  });
});
