import type { Page } from "playwright";
import { liveIn } from "../../../src/messages/pane/live";
import type { ExcelInPage } from "../emulatedExcel/inPage";
import { settled, toStep, toTab, type PaneStateToSee } from "./paneStates";
import { paneWords } from "./paneWords";

declare const emulatedExcel: ExcelInPage;

const { beranda, ekspor, meja, rapikan, shell } = paneWords("id");
const { jawab, tulis } = rapikan;

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first();

/** Excel loses the network in the middle of a write, and has none when what was begun is to be taken away. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const { faults } = emulatedExcel;
    let tables = 0;
    faults.cutAt(({ name }) => name === "TableCollection.add()" && ++tables === 3);
    for (let again = 0; again < 20; again++) faults.cutAt(({ name }) => name === "Worksheet.delete()");
  });

/** Beside a workbook that holds the samples: what looks otherwise there than in a plain browser, from the first run on. */
export const IN_EXCEL: readonly PaneStateToSee[] = [
  { name: "excel-beranda-awal", reach: (page) => button(page, beranda.startHere).waitFor() },
  { name: "excel-rapikan-sumber-awal", reach: toStep("sumber") },
  {
    name: "excel-bermasalah",
    reach: async (page) => {
      await toTab("beranda")(page);
      // What no code of ours reckons with.
      await page.evaluate(() => {
        const { Worker } = window;
        window.Worker = class {
          constructor() {
            window.Worker = Worker;
            throw new Error("no worker today");
          }
        } as unknown as typeof Worker;
      });
      await button(page, beranda.startHere).click();
      await button(page, shell.saveReport).waitFor();
    },
  },
  {
    name: "excel-gagal",
    reach: async (page) => {
      await page.evaluate(() => emulatedExcel.failAt(({ name }) => name.includes("Range"), "NeverHeardOf"));
      await button(page, beranda.startHere).click();
      await page.getByText(shell.outsideTitle).waitFor();
      await page.evaluate(() => emulatedExcel.faults.clear());
    },
  },
  {
    name: "excel-beranda",
    reach: async (page) => {
      await button(page, beranda.startHere).click();
      await button(page, beranda.tidy).waitFor();
    },
  },
  { name: "excel-rapikan-sumber", reach: toStep("sumber") },
  { name: "excel-rapikan-tulis", reach: toStep("tulis") },
  {
    name: "excel-belum-selesai",
    reach: async (page) => {
      await cutOff(page);
      await button(page, tulis.write).click();
      await page.getByText(shell.cutOff.unfinished).waitFor();
      await page.evaluate(() => emulatedExcel.faults.clear());
    },
  },
  {
    name: "excel-ditulis",
    reach: async (page) => {
      await button(page, beranda.goOn).click();
      await page.getByText(tulis.unchanged).waitFor();
    },
  },
  {
    name: "excel-berbeda",
    reach: async (page) => {
      await toStep("jawab")(page);
      await page.getByRole("radio", { name: /Kota Solok/ }).check({ force: true });
      await button(page, jawab.answer).click();
      await page.getByText(jawab.answered(1)).waitFor();
      await settled(page);
      await toStep("tulis")(page);
      await page
        .getByText(/^\d+ baru, [1-9]\d* berubah/)
        .first()
        .waitFor();
    },
  },
  {
    name: "excel-batalkan",
    reach: async (page) => {
      await button(page, tulis.undo).click();
      await button(page, tulis.undoYes).waitFor();
    },
  },
  {
    name: "excel-ekspor",
    reach: async (page) => {
      await toTab("ekspor")(page);
      await page.getByText(ekspor.sheets.jejak).waitFor();
    },
  },
  {
    name: "excel-lembar-berubah",
    reach: async (page) => {
      await page.evaluate(() => emulatedExcel.coauthor.type("Undangan", "A160", "catatan baru"));
      await page.getByText(liveIn("id").title).waitFor();
    },
  },
  {
    name: "excel-meja-pintu",
    reach: async (page) => {
      await toTab("beranda")(page);
      await button(page, beranda.meja).click();
      await button(page, meja.start).click();
      await page.getByLabel(meja.search).fill("marw");
      await page.getByLabel(meja.search).press("Enter");
      await page.getByText(/tercatat hadir pukul/).waitFor();
    },
  },
];
