import type { Page } from "playwright";
import { givenIn } from "../../../src/messages/pane/given";
import { BIMTEK_ACARA, BIMTEK_BUDGET } from "./csvPapers";
import { settled, toTab, type PaneStateToSee } from "./paneStates";
import { paneWords } from "./paneWords";

const { beranda, ketentuan, pengaturan, shell } = paneWords("id");
const { acara } = pengaturan;
const given = givenIn("id");

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const fieldIn = (page: Page, line: string, name: string) =>
  page.getByRole("group", { name: line, exact: true }).getByLabel(name, { exact: true });

/** A plain browser that is given papers of another activity than the built-in one, and then than the one a person saved. */
export const OF_ANOTHER_ACTIVITY: readonly PaneStateToSee[] = [
  {
    name: "beranda-kegiatan-ditawarkan",
    reach: async (page) => {
      const chooser = page.waitForEvent("filechooser");
      await button(page, beranda.chooseFiles).click();
      await (await chooser).setFiles([...BIMTEK_BUDGET, BIMTEK_ACARA]);
      await button(page, given.use.acara).waitFor();
    },
  },
  {
    name: "beranda-kegiatan-lain",
    reach: async (page) => {
      await button(page, given.useNot).click();
      await page.getByText(beranda.fillAcaraTitle).waitFor();
    },
  },
  {
    name: "pengaturan-kegiatan-dari-berkas",
    reach: async (page) => {
      await button(page, beranda.fillAcaraButton).click();
      await page.getByRole("region", { name: acara.stated }).waitFor();
      // The cursor is in the first field, in the middle of the pane: no field stands half under the bar at its foot.
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    name: "beranda-kegiatan-tidak-cocok",
    reach: async (page) => {
      await field(page, acara.fields.nama).fill("Rapat Evaluasi Penyuluh Lapangan");
      await field(page, acara.fields.tanggal).fill("14 Mei 2025");
      await field(page, acara.fields.pagu).fill("40.000.000");
      await field(page, acara.province).selectOption({ label: "Jawa Tengah" });
      await button(page, acara.save).click();
      await page.getByText(acara.saved).waitFor();
      await settled(page);
      await toTab("beranda")(page);
      await page.getByText(beranda.misfitTitle).waitFor();
    },
  },
  {
    name: "pengaturan-harga-dan-tarif",
    reach: async (page) => {
      await button(page, shell.settings).click();
      await button(page, pengaturan.sections.ketentuan).click();
      await button(page, ketentuan.addPrice).click();
      const inPrice = (name: string) => fieldIn(page, ketentuan.price(1), name);
      await inPrice(ketentuan.fields.uraian).fill("makan dan minum");
      await inPrice(ketentuan.fields.satuan).fill("orang");
      await inPrice(ketentuan.fields.harga).fill("900 ribu");
      await page.getByRole("button", { name: new RegExp(`^${ketentuan.changeRate("PPh 23")}`) }).click();
      await fieldIn(page, ketentuan.rate(1), ketentuan.fields.persen).fill("4");
      // No button half under the bar of the screens.
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    name: "diperiksa-harga-di-atas-standar",
    reach: async (page) => {
      await fieldIn(page, ketentuan.price(1), ketentuan.fields.harga).fill("900.000");
      await button(page, acara.save).click();
      await page.getByText(acara.saved).waitFor();
      await settled(page);
      await toTab("diperiksa")(page);
      await page.getByText("Harga satuan di atas harga tertinggi").first().waitFor();
    },
  },
];
