import type { Locator, Page } from "playwright";
import { ALIKE_PAYMENTS, MISNAMED, UNNAMED_LIST } from "./csvPapers";
import { paneWords } from "./paneWords";

const { shell, beranda, rapikan, diperiksa, rekap, benang, kelengkapan, ekspor, formulir, lembar, meja, pengaturan } =
  paneWords("id");

/** One thing that people may have before them, and the way there from the one before it in its list. */
export interface PaneStateToSee {
  readonly name: string;
  reach(page: Page): Promise<void>;
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" }).first();
const press = (name: string | RegExp) => (page: Page) => button(page, name).click();

/** Opens one of the five screens. */
export const toTab = (tab: keyof typeof shell.tabs) => (page: Page) =>
  page.getByRole("navigation", { name: shell.screens }).getByRole("tab", { name: shell.tabs[tab] }).click();

/** Opens one of the four steps of `rapikan`. */
export const toStep = (step: keyof typeof rapikan.steps) => async (page: Page) => {
  await toTab("rapikan")(page);
  await page
    .getByRole("navigation", { name: rapikan.stepNames })
    .getByRole("button", { name: new RegExp(`^\\d\\. ${rapikan.steps[step]},`) })
    .click();
};

/** Opens all that is folded, until nothing folded is left in the screen. */
async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator("main button[aria-expanded=false]");
  for (let left = await folded.count(); left > 0; left = await folded.count()) await folded.first().click();
}

/** Waits for the work under way, and for what it shows. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  // No small label of a control that happens to be under the mouse.
  await page.mouse.move(0, 0);
}

async function takeSamples(page: Page): Promise<void> {
  await toTab("beranda")(page);
  await press(beranda.trySamples)(page);
  await button(page, beranda.tidy).waitFor();
  await settled(page);
}

/** A plain browser: first without anything, then with the samples. */
export const IN_A_BROWSER: readonly PaneStateToSee[] = [
  { name: "beranda-awal", reach: async (page) => button(page, beranda.trySamples).waitFor() },
  { name: "rapikan-sumber-kosong", reach: toStep("sumber") },
  { name: "rapikan-hasil-kosong", reach: toStep("hasil") },
  { name: "rapikan-jawab-kosong", reach: toStep("jawab") },
  { name: "rapikan-tulis-kosong", reach: toStep("tulis") },
  { name: "diperiksa-kosong", reach: toTab("diperiksa") },
  { name: "rekap-kosong", reach: toTab("rekap") },
  { name: "ekspor-kosong", reach: toTab("ekspor") },
  {
    name: "beranda-ditolak",
    reach: async (page) => {
      await toTab("beranda")(page);
      await page.locator("input[type=file]").first().setInputFiles(MISNAMED);
      await page.getByText(shell.refusedTitle).waitFor();
    },
  },
  { name: "rapikan-sumber-ditolak", reach: toStep("sumber") },
  { name: "beranda", reach: takeSamples },
  { name: "rapikan-sumber", reach: toStep("sumber") },
  {
    name: "rapikan-hasil",
    reach: async (page) => {
      await toStep("hasil")(page);
      await page.locator("main button[aria-expanded]").first().waitFor();
    },
  },
  {
    name: "rapikan-hasil-kenapa",
    reach: async (page) => {
      await page.locator("main button[aria-expanded=false]").first().click();
      await page.getByRole("button", { name: rapikan.hasil.whyTable }).click();
      await page.getByRole("button", { name: rapikan.hasil.whyColumns }).click();
    },
  },
  {
    name: "rapikan-hasil-betulkan",
    reach: async (page) => {
      await press(rapikan.hasil.correct)(page);
      await button(page, rapikan.betulkan.save).waitFor();
    },
  },
  { name: "rapikan-jawab", reach: toStep("jawab") },
  {
    name: "rapikan-jawab-sendiri",
    reach: (page) => page.getByRole("radio", { name: rapikan.jawab.ownWordsInstead }).check({ force: true }),
  },
  { name: "rapikan-tulis", reach: toStep("tulis") },
  {
    name: "diperiksa",
    reach: async (page) => {
      await toTab("diperiksa")(page);
      await page.getByRole("list", { name: diperiksa.list }).waitFor();
    },
  },
  { name: "diperiksa-sebab-sama", reach: press(diperiksa.sameCause(2)) },
  {
    name: "diperiksa-alasan",
    reach: async (page) => {
      await press(diperiksa.rule)(page);
      await press(diperiksa.answers["memang-begitu"])(page);
      await button(page, diperiksa.keep).waitFor();
    },
  },
  {
    name: "diperiksa-lainnya",
    reach: async (page) => {
      await press(diperiksa.cancel)(page);
      await unfoldAll(page);
    },
  },
  {
    name: "lembar-kembali",
    reach: async (page) => {
      await press(new RegExp(`^${shell.showCell("")}`))(page);
      await button(page, lembar.back(shell.tabs.diperiksa)).waitFor();
    },
  },
  {
    name: "diperiksa-dua-baris",
    reach: async (page) => {
      await press(lembar.back(shell.tabs.diperiksa))(page);
      const severities = page.getByRole("group", { name: diperiksa.severity });
      await severities.getByRole("button", { name: /periksa/ }).click();
      const about = page.getByRole("listitem").filter({ hasText: "satu orang dengan dua nama" });
      await scrolledTo(page, about);
      await about.first().click();
      await page.getByRole("group", { name: diperiksa.pair }).waitFor();
    },
  },
  {
    name: "rekap-anggaran",
    reach: async (page) => {
      await toTab("rekap")(page);
      await page.getByRole("tabpanel").waitFor();
      await settled(page);
    },
  },
  {
    name: "rekap-diagram",
    reach: async (page) => {
      await page.getByRole("switch", { name: rekap.chart }).press("Space");
      await page.getByRole("figure", { name: rekap.chart }).waitFor();
    },
  },
  {
    name: "rekap-benang",
    reach: async (page) => {
      await page.getByRole("tab", { name: rekap.tabs.benang }).click();
      await page.getByRole("list", { name: benang.list }).waitFor();
    },
  },
  {
    name: "rekap-benang-terbuka",
    reach: (page) => page.locator("[role=tabpanel] li button[aria-expanded=false]").first().click(),
  },
  {
    name: "rekap-kelengkapan",
    reach: async (page) => {
      await page.getByRole("tab", { name: rekap.tabs.kelengkapan }).click();
      await page.getByRole("list", { name: kelengkapan.list }).waitFor();
    },
  },
  { name: "rekap-kelengkapan-dokumen", reach: (page) => unfoldAll(page) },
  { name: "rekap-kabkota", reach: (page) => page.getByRole("tab", { name: rekap.tabs.kabKota }).click() },
  {
    name: "rekap-kabkota-orang",
    reach: async (page) => {
      await page.locator("[role=tabpanel] button[aria-expanded=false]").first().click();
      await page
        .getByRole("button", { name: rekap.openPerson("").trim() })
        .first()
        .click();
    },
  },
  {
    name: "ekspor",
    reach: async (page) => {
      await toTab("ekspor")(page);
      await page.getByText(ekspor.sheets.jejak).waitFor();
    },
  },
  {
    name: "ekspor-nama-di-sampul",
    reach: async (page) => {
      await page.getByLabel(ekspor.paket.signer.penyusun).fill("Contoh Dua");
      await page.getByLabel(ekspor.paket.nip.penyusun).fill("1970");
      await page.getByText(ekspor.paket.nipWrong).waitFor();
    },
  },
  {
    name: "ekspor-formulir",
    reach: async (page) => {
      await button(page, formulir.make.perbaikan).click();
      await page.getByText(formulir.made.files("").trim()).waitFor();
    },
  },
  {
    name: "lembar",
    reach: async (page) => {
      await press(shell.sheets)(page);
      await page.getByRole("grid").waitFor();
    },
  },
  {
    name: "lembar-kenapa",
    reach: async (page) => {
      // The sheet follows what was looked at before: the first one holds a table at this cell.
      await page.getByRole("combobox", { name: lembar.chooseSheet, exact: true }).selectOption("0");
      await page.getByLabel(lembar.goToCell).fill("C20");
      await press(lembar.go)(page);
      await page.getByRole("grid").press("Enter");
      await button(page, lembar.closeWhy).waitFor();
    },
  },
  {
    name: "meja-mulai",
    reach: async (page) => {
      await toTab("beranda")(page);
      await press(beranda.meja)(page);
      await page.getByText(meja.invited(78)).waitFor();
    },
  },
  {
    name: "meja-pintu",
    reach: async (page) => {
      await press(meja.start)(page);
      await page.getByLabel(meja.search).fill("marw");
      await page.getByLabel(meja.search).press("Enter");
      await page.getByText(meja.present(1, 78)).waitFor();
      await page.getByLabel(meja.search).fill("mar");
    },
  },
  {
    name: "meja-tamu",
    reach: async (page) => {
      await page.getByLabel(meja.search).fill("Hendri Tanjung");
      await press(meja.newGuest)(page);
      await press(meja.add)(page);
      await page.getByText(meja.resembles).waitFor();
    },
  },
  {
    name: "meja-pastikan",
    reach: async (page) => {
      await press(meja.addAnyway)(page);
      await page.getByText(meja.toSettle(1)).waitFor();
    },
  },
  { name: "pengaturan", reach: press(shell.settings) },
  {
    name: "pengaturan-label",
    reach: async (page) => {
      await button(page, shell.settings).hover();
      await page.getByRole("tooltip").waitFor();
    },
  },
  {
    name: "pengaturan-terbuka",
    reach: async (page) => {
      await unfoldAll(page);
      await page.getByRole("switch").first().press("Space");
      await button(page, pengaturan.checks.switchOff).waitFor();
    },
  },
  {
    name: "beranda-cocokkan",
    reach: async (page) => {
      await toStep("sumber")(page);
      await page.locator("input[type=file]").first().setInputFiles(ALIKE_PAYMENTS);
      await toTab("beranda")(page);
      await button(page, beranda.toMatch(1)).waitFor();
    },
  },
  {
    name: "rekap-benang-cocokkan",
    reach: async (page) => {
      // Whoever is led there finds what is to be matched, and nothing else.
      await press(beranda.toMatch(1))(page);
      await press(benang.match)(page);
      await button(page, benang.nothingFits).waitFor();
    },
  },
  {
    name: "rapikan-jawab-daftar",
    reach: async (page) => {
      await toStep("sumber")(page);
      await page.locator("input[type=file]").first().setInputFiles(UNNAMED_LIST);
      await page.getByRole("button", { name: rapikan.sumber.remove(UNNAMED_LIST.name) }).waitFor();
      await settled(page);
      await toStep("jawab")(page);
      await page.getByRole("grid").waitFor();
    },
  },
];

/** A long list holds what is in sight only: goes down until this is. */
async function scrolledTo(page: Page, wanted: Locator): Promise<void> {
  const STEP = 300;
  const PLENTY = 100;
  for (let turn = 0; turn < PLENTY && (await wanted.count()) === 0; turn++) {
    await page.mouse.wheel(0, STEP);
    // The list draws what has come into sight in the next frame.
    await page.waitForTimeout(50);
  }
}
