import type { Page } from "playwright";
import { BIMTEK_BUDGET } from "./csvPapers";
import { settled, toTab, type PaneStateToSee } from "./paneStates";
import { paneWords } from "./paneWords";

const { beranda, pengaturan } = paneWords("id");
const { acara } = pengaturan;

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** A plain browser that is given papers of another activity than the built-in one, and then than the one a person saved. */
export const OF_ANOTHER_ACTIVITY: readonly PaneStateToSee[] = [
  {
    name: "beranda-kegiatan-lain",
    reach: async (page) => {
      const chooser = page.waitForEvent("filechooser");
      await button(page, beranda.chooseFiles).click();
      await (await chooser).setFiles(BIMTEK_BUDGET);
      await page.getByText(beranda.fillAcaraTitle).waitFor();
    },
  },
  {
    name: "pengaturan-kegiatan-dari-berkas",
    reach: async (page) => {
      await button(page, beranda.fillAcaraButton).click();
      await page.getByRole("region", { name: acara.stated }).waitFor();
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
];
