import type { Locator, Page } from "playwright";
import { onePane } from "../../support/pane/onePane";
import { panesInChromium, WELL_BEHAVED } from "../../support/pane/paneBrowser";
import { settled, toTab } from "../../support/pane/paneStates";
import { paneWords } from "../../support/pane/paneWords";
import { itWith, TOOLS } from "../../support/requireTool";

const inChromium = itWith(TOOLS.chromium);
const open = panesInChromium();
const { beranda, diperiksa, ketentuan, pengaturan, shell } = paneWords("id");
const say = pengaturan.acara;

/** A budget of another year and pagu than the built-in activity's; its total is Rp 90.000 too high. */
const RAB = `Kegiatan,: Bimtek Kepala Desa
Tahun Anggaran,: 2025
Pagu,: 38.750.000

Kode Rekening,Uraian,Volume,Satuan,Harga Satuan,Jumlah
5.1.02.01.01.0052,Makan dan minum,10,orang,1.000.000,10.000.000
5.1.02.02.05.0043,Sewa gedung,1,paket,28.660.000,28.660.000
,Jumlah,,,,38.750.000
`;

async function give(page: Page): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: beranda.chooseFiles, exact: true }).click();
  await (await chooser).setFiles({ name: "RAB 2025.csv", mimeType: "text/csv", buffer: Buffer.from(RAB) });
  await page.getByRole("button", { name: beranda.tidy }).waitFor();
  await settled(page);
}

describe("papers of another activity than the built-in one", () => {
  const pane = onePane(open, async (page) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await give(page);
  });

  const field = (label: string) => pane.page.getByLabel(label, { exact: true });
  const button = (name: string) => pane.page.getByRole("button", { name, exact: true });

  inChromium("are not held against its pagu: the first thing asked for is the person's own activity", async () => {
    const { page } = pane;
    await page.getByText(beranda.fillAcaraTitle).waitFor();
    expect(await page.getByText("50.041.800").count()).toBe(0);
    await button(beranda.fillAcaraButton).click();
    await field(say.fields.nama).waitFor();
    expect(await field(say.fields.nama).evaluate((input) => input === document.activeElement)).toBe(true);
    for (const unknown of ["nomorDpa", "rencanaPeserta", "bast"] as const) {
      expect(await field(say.fields[unknown]).inputValue()).toBe("");
    }
  });

  inChromium("fill its form with what they say of it, each beside the cell that says so", async () => {
    const stated = pane.page.getByRole("region", { name: say.stated });
    expect(await stated.getByText(`${say.fields.nama}: Bimtek Kepala Desa`).count()).toBe(1);
    expect(await button(say.fillStated).count()).toBe(0);
    expect(await field(say.fields.nama).inputValue()).toBe("Bimtek Kepala Desa");
    expect(await field(say.fields.pagu).inputValue()).toBe("38.750.000");
  });

  inChromium("leave what cannot be read with words under its field, and a way there from the button", async () => {
    const { page } = pane;
    await field(say.fields.bast).fill("31 Juni 2025");
    const unread = say.fieldProblem({ problem: "wrong", field: "", expected: "date", found: "" });
    await page.getByText(unread).waitFor();
    await button(say.save).click();
    const alert = page.getByRole("alert");
    await alert.getByText(say.problem({ problem: "missing", field: "tanggal", expected: "date" })).click();
    expect(await field(say.fields.tanggal).evaluate((input) => input === document.activeElement)).toBe(true);
    await field(say.fields.bast).fill("");
    await field(say.fields.tanggal).fill("14 Mei 2025");
    await field(say.province).selectOption({ label: "Jawa Tengah" });
    await page.getByRole("radio", { name: say.someTakePart(0) }).check();
    await page.getByRole("checkbox", { name: "Wonosobo", exact: true }).check();
    await button(say.save).click();
    await page.getByText(say.saved).waitFor();
    await settled(page);
    await toTab("beranda")(page);
    await page.getByText("Bimtek Kepala Desa, 14 Mei 2025").waitFor();
  });

  inChromium("keep prices with the activity: a line that is not whole is led to from the other form", async () => {
    const { page } = pane;
    const price = (line: number) => page.getByRole("group", { name: ketentuan.price(line), exact: true });
    const inPrice = (line: number, name: keyof typeof ketentuan.fields) =>
      price(line).getByLabel(ketentuan.fields[name], { exact: true });
    const isFocused = (of: Locator) => of.evaluate((element) => element === document.activeElement);
    await button(shell.settings).click();
    await button(pengaturan.sections.ketentuan).click();
    for (const line of [1, 2]) {
      await button(ketentuan.addPrice).click();
      await inPrice(line, "uraian").fill(`Barang ${line}`);
    }
    await button(pengaturan.sections.ketentuan).click();
    await price(1).waitFor({ state: "detached" });
    await button(pengaturan.sections.acara).click();
    await button(say.save).click();
    await page.getByRole("alert").getByRole("button").nth(1).click();
    await inPrice(2, "harga").waitFor();
    expect(await isFocused(inPrice(2, "harga"))).toBe(true);
    await price(2)
      .getByText(say.fieldProblem({ problem: "missing", field: "", expected: "amount" }))
      .waitFor();
    // Nothing lies over it: not even the bar that keeps what was typed.
    const box = await inPrice(2, "harga").boundingBox();
    const hit = ({ x, y }: { x: number; y: number }) => document.elementFromPoint(x + 5, y + 5)?.id;
    expect(await page.evaluate(hit, box ?? { x: 0, y: 0 })).toBe("acara-hargaTertinggi[2].harga");

    await button(ketentuan.removePrice("Barang 1")).click();
    expect(await isFocused(inPrice(1, "uraian"))).toBe(true);
    expect(await inPrice(1, "uraian").inputValue()).toBe("Barang 2");
    await button(ketentuan.removePrice("Barang 2")).click();
    expect(await isFocused(button(ketentuan.addPrice))).toBe(true);
    await button(say.discard).first().click();
  });

  inChromium("stand beside their findings, at the cell that is before the person", async () => {
    const { page } = pane;
    await toTab("diperiksa")(page);
    await page.getByRole("list", { name: diperiksa.list }).waitFor();
    await page.locator("[role=grid][aria-activedescendant]").waitFor();
    expect(pane.misdeeds).toEqual(WELL_BEHAVED);
  });
});
