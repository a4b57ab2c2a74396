import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { Download, Page } from "playwright";
import { sampleWorkbooks } from "../../../src/contoh/contoh";
import { writeWorkbook } from "../../../src/hosts/files/write/writeWorkbook";
import { givenIn } from "../../../src/messages/pane/given";
import { oleOf } from "../../hosts/files/read/support/ole";
import { Folder, spjRapi } from "../../support/commandLine";
import { type OpenPane, panesInChromium, WELL_BEHAVED } from "../../support/pane/paneBrowser";
import { BIMTEK_ACARA, BIMTEK_BUDGET } from "../../support/pane/csvPapers";
import { settled, toStep, toTab } from "../../support/pane/paneStates";
import { paneWords } from "../../support/pane/paneWords";
import { askOpenpyxl } from "../../support/python";
import { itWith, TOOLS } from "../../support/requireTool";

jest.setTimeout(300_000);

const { shell, beranda, rapikan, diperiksa, rekap, ekspor } = paneWords("id");
const withBoth = itWith(TOOLS.chromium, TOOLS.python);
const inChromium = itWith(TOOLS.chromium);
const open = panesInChromium();

let folder: Folder;
let pane: OpenPane;
beforeAll(async () => {
  folder = await Folder.make();
  for (const { file, plan } of sampleWorkbooks()) await writeFile(folder.at(file), await writeWorkbook(plan));
});
afterAll(() => folder.remove());
beforeEach(async () => {
  pane = await open();
});
afterEach(async () => {
  const { misdeeds } = pane;
  await pane.close();
  expect(misdeeds).toEqual(WELL_BEHAVED);
});

const SAMPLES = sampleWorkbooks().map(({ file }) => file);

async function choose(page: Page, ...files: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: beranda.chooseFiles, exact: true }).click();
  await (await chooser).setFiles([...files]);
}

async function reviewed(page: Page): Promise<void> {
  await toTab("beranda")(page);
  await page.getByRole("button", { name: beranda.tidy }).waitFor();
  await settled(page);
}

async function saved(download: Promise<Download>, name: string): Promise<Buffer> {
  const file = await download;
  await file.saveAs(folder.at(name));
  return readFileSync(folder.at(name));
}

async function downloadResult(page: Page, name: string): Promise<Buffer> {
  await toTab("ekspor")(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: ekspor.download }).click();
  return saved(download, name);
}

type Cells = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** Every sheet with its values. */
function cellsOf(xlsx: Uint8Array): Cells {
  return askOpenpyxl(
    `answer({sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in results})`,
    xlsx,
  );
}

describe("from papers to the result, in a plain browser", () => {
  inChromium("shows what comes out with samples, and leaves them for the person's own files", async () => {
    const { page } = pane;
    for (const line of beranda.whatItDoes) await page.getByText(line).waitFor();
    await page.getByText(beranda.promise).waitFor();
    await page.getByRole("button", { name: beranda.trySamples }).click();
    await reviewed(page);
    // The pagu of the Rakor Verval DTKS, and what the samples come to.
    await page.getByText("Rp 50.041.800").waitFor();
    expect(await page.getByText(/^78 hadir/).innerText()).toContain("rencana 70 (+8)");
    await toStep("sumber")(page);
    await choose(page, folder.at("RAB.xlsx"));
    // The samples have a RAB.xlsx too: that the others are gone tells the person's own from it.
    await page.getByRole("button", { name: rapikan.sumber.remove("kuitansi.xlsx") }).waitFor({ state: "detached" });
    await settled(page);
    await page.getByRole("button", { name: rapikan.sumber.remove("RAB.xlsx") }).waitFor();
  });

  inChromium("makes the very package that the command line makes, byte for byte", async () => {
    const { page } = pane;
    const files = [...SAMPLES].sort().map((file) => folder.at(file));
    await choose(page, ...files);
    await reviewed(page);
    await toTab("ekspor")(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: ekspor.paket.download, exact: true }).click();
    const made = await saved(download, "halaman.zip");
    const { code, stderr } = await spjRapi(folder.path, ["ekspor", ...files, "-o", "perintah.zip"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(made.equals(readFileSync(folder.at("perintah.zip")))).toBe(true);
  });

  withBoth("comes to what the command line comes to, with what people said of it", async () => {
    const { page } = pane;
    await choose(page, ...SAMPLES.map((file) => folder.at(file)));
    await reviewed(page);

    await toStep("hasil")(page);
    await page.getByText("RAB.xlsx › RAB").waitFor();

    await toStep("jawab")(page);
    await page.getByText(/"Solok".*Kabupaten Solok atau Kota Solok/).waitFor();
    await page.getByRole("radio", { name: /Kota Solok/ }).check({ force: true });
    await page.getByRole("button", { name: rapikan.jawab.answer, exact: true }).click();
    await page.getByText(rapikan.jawab.answered(1)).waitFor();
    await settled(page);

    await toTab("diperiksa")(page);
    const first = page.getByRole("list", { name: diperiksa.list }).locator("[data-place='0']");
    const said = (await first.getAttribute("aria-label")) ?? "";
    await first.getByRole("button", { name: diperiksa.answers["memang-begitu"] }).click();
    await page.getByLabel(diperiksa.reason).fill("Sesuai berita acara 7 Maret");
    // Who looks something up on another screen finds what was typed when coming back.
    await toTab("rekap")(page);
    await toTab("diperiksa")(page);
    expect(await page.getByLabel(diperiksa.reason).inputValue()).toBe("Sesuai berita acara 7 Maret");
    await page.getByLabel(diperiksa.name).fill("Rina Contoh");
    await page.getByRole("button", { name: diperiksa.keep }).click();
    await page
      .getByText(/^Dicatat: Memang begitu/)
      .first()
      .waitFor();

    const fromPane = cellsOf(await downloadResult(page, "pane.xlsx"));
    const decisions = page.waitForEvent("download");
    await page.getByRole("button", { name: ekspor.saveDecisions }).click();
    await saved(decisions, "keputusan.json");

    const findings = fromPane["Perlu Diperiksa"] ?? [];
    const line = findings.find((row) => row.some((cell) => typeof cell === "string" && said.endsWith(cell)));
    expect(line?.slice(-2)).toEqual([
      "memang begitu",
      expect.stringMatching(/^Sesuai berita acara 7 Maret \(Rina Contoh, \d+ \S+ \d{4}\)$/),
    ]);

    const { code } = await spjRapi(folder.path, [
      "periksa",
      ...SAMPLES,
      "--keputusan",
      "keputusan.json",
      "-o",
      "baris-perintah.xlsx",
    ]);
    expect(code).toBe(1);
    const fromCommandLine = cellsOf(readFileSync(folder.at("baris-perintah.xlsx")));
    expect(Object.keys(fromPane)).toEqual(Object.keys(fromCommandLine));
    for (const [sheet, rows] of Object.entries(fromCommandLine))
      expect({ sheet, rows: fromPane[sheet] }).toEqual({ sheet, rows });
  });

  inChromium("takes files that are dropped on it", async () => {
    const { page } = pane;
    const bytes = [...readFileSync(folder.at("RAB.xlsx"))];
    const transfer = await page.evaluateHandle((content) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([new Uint8Array(content)], "RAB.xlsx"));
      return dropped;
    }, bytes);
    await page.getByText(beranda.dropHere).dispatchEvent("drop", { dataTransfer: transfer });
    await reviewed(page);
    await page.getByText("Anggaran").first().waitFor();
  });
});

/** Drops one file on the page, beside every box. */
async function dropOnPage(page: Page, name: string, content: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ bytes, called }) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([new Uint8Array(bytes)], called));
      return dropped;
    },
    { bytes: [...content], called: name },
  );
  await page.locator("main").dispatchEvent("drop", { dataTransfer: transfer });
}

describe("files that are already here", () => {
  inChromium("are not replaced before a person says so", async () => {
    const { page } = pane;
    const say = givenIn("id");
    await choose(page, folder.at("RAB.xlsx"));
    await reviewed(page);
    await toStep("sumber")(page);
    await dropOnPage(page, "RAB.xlsx", readFileSync(folder.at("realisasi.xlsx")));
    await page.getByText(say.clash(["RAB.xlsx"])).waitFor();
    await page.getByRole("button", { name: say.keepBoth }).click();
    await page.getByRole("button", { name: rapikan.sumber.remove("RAB (2).xlsx") }).waitFor();
    await settled(page);
    expect(await page.getByRole("button", { name: rapikan.sumber.remove("RAB.xlsx") }).count()).toBe(1);
  });

  inChromium("are asked about before the page is left, until the result was downloaded", async () => {
    const { page } = pane;
    await choose(page, folder.at("RAB.xlsx"));
    await reviewed(page);
    const asked = page.waitForEvent("dialog");
    await page.evaluate(() => void setTimeout(() => location.reload()));
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await downloadResult(page, "sebelum-pergi.xlsx");
    await page.reload();
    await page.getByText(beranda.promise).waitFor();
  });
});

describe("where a paper or a payment was found", () => {
  /** `Lihat RAB.xlsx › RAB!F45` says the same to everybody: a cell without its sheet is nowhere. */
  const NAMED = /^[^›]+\.xlsx › .+![A-Z]+\d+$/;

  inChromium("is told with file and sheet, in the threads and in the lists of papers", async () => {
    const { page } = pane;
    await page.getByRole("button", { name: beranda.trySamples }).click();
    await reviewed(page);
    await toTab("rekap")(page);
    await page.getByRole("tab", { name: rekap.tabs.benang }).click();
    await page.locator("[role=tabpanel] li button[aria-expanded=false]").first().click();
    const links = page.locator("[role=tabpanel] ol > li").locator("visible=true").getByRole("button", { name: /›/ });
    const threads = await links.allInnerTexts();
    await page.getByRole("tab", { name: rekap.tabs.kelengkapan }).click();
    await page.locator("[role=tabpanel] li button[aria-expanded=false]").first().click();
    const papers = await page.locator("[role=tabpanel] li li").getByRole("button", { name: /›/ }).allInnerTexts();
    expect([threads.length > 3, papers.length > 3]).toEqual([true, true]);
    for (const place of [...threads, ...papers]) expect(place).toMatch(NAMED);
  });
});

describe("an activity file among the papers", () => {
  inChromium("is offered, and the papers are held against its pagu once the person takes it", async () => {
    const { page } = pane;
    const say = givenIn("id");
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: beranda.chooseFiles, exact: true }).click();
    await (await chooser).setFiles([...BIMTEK_BUDGET, BIMTEK_ACARA]);
    await page.getByText(/^acara\.json: Bimtek Kepala Desa, 20 Mei 2025, pagu Rp.38\.750\.000\./).waitFor();
    await reviewed(page);
    await page.getByRole("button", { name: say.use.acara }).click();
    await page.getByText("Bimtek Kepala Desa, 20 Mei 2025").waitFor();
    await settled(page);
    expect(await page.getByText("Rp 38.750.000").first().isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: say.use.acara }).count()).toBe(0);
  });
});

describe("what cannot be read", () => {
  inChromium.each([
    ["an encrypted workbook", "rahasia.xlsx", /sandi/i],
    ["a web page with the name of a workbook", "laporan.xlsx", /halaman web|HTML/i],
    ["a damaged workbook", "rusak.xlsx", /rusak|terpotong/i],
    ["an empty file", "kosong.xlsx", /kosong/i],
    ["a note named like a workbook", "catatan.xlsx", /catatan teks.*Notepad/i],
    ["a PDF file named like a workbook", "pindai.xlsx", /PDF.*Minta buku kerja aslinya/i],
    ["a picture named like a workbook", "foto.xlsx", /gambar.*Minta buku kerja aslinya/i],
  ])("%s is told with what to do next, and the others are kept", async (_what, name, expected) => {
    await writeFile(folder.at(name), unreadable(name));
    const { page } = pane;
    await choose(page, folder.at(name), folder.at("RAB.xlsx"));
    await page.getByText(shell.refusedTitle).waitFor();
    const notice = await page.locator(".fui-MessageBar").innerText();
    expect(notice).toContain(name);
    expect(notice).toMatch(expected);
    await reviewed(page);
    await toStep("sumber")(page);
    await page.getByRole("button", { name: rapikan.sumber.remove("RAB.xlsx") }).waitFor();
  });

  inChromium("our own result is named, and not taken for a source", async () => {
    const { page } = pane;
    await choose(page, folder.at("RAB.xlsx"));
    await reviewed(page);
    await downloadResult(page, "hasil.xlsx");
    await toStep("sumber")(page);
    await choose(page, folder.at("hasil.xlsx"));
    await page.getByText(rapikan.sumber.own).waitFor();
  });
});

/** Files that are no workbooks, each in its way. */
function unreadable(name: string): Uint8Array {
  const workbook = readFileSync(folder.at("RAB.xlsx"));
  switch (name) {
    case "rahasia.xlsx":
      // What Excel saves with a password: an old container around what is locked.
      return oleOf("EncryptionInfo", "EncryptedPackage");
    case "laporan.xlsx":
      return Buffer.from("<html><body><table><tr><td>RAB</td></tr></table></body></html>");
    case "rusak.xlsx":
      return workbook.subarray(0, workbook.length / 2);
    case "catatan.xlsx":
      return Buffer.from("Catatan rapat hari Rabu.\nYang hadir menandatangani daftar.\n");
    case "pindai.xlsx":
      return Buffer.from("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n", "latin1");
    case "foto.xlsx":
      return Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1");
    default:
      return new Uint8Array();
  }
}

describe("what was set", () => {
  inChromium("is still so after the page was opened again, in the language that was chosen", async () => {
    const { page } = pane;
    await page.getByRole("button", { name: shell.otherLanguage }).click();
    const en = paneWords("en");
    await page.getByText(en.beranda.promise).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    await page.getByRole("button", { name: en.shell.settings }).click();
    await page.getByRole("button", { name: en.pengaturan.sections.person }).click();
    await page.getByLabel(en.pengaturan.person.name).fill("Rina Contoh");
    await page.reload();
    await page.getByText(en.beranda.promise).waitFor();
    await page.getByRole("button", { name: en.shell.settings }).click();
    await page.getByRole("button", { name: en.pengaturan.sections.person }).click();
    expect(await page.getByLabel(en.pengaturan.person.name).inputValue()).toBe("Rina Contoh");
    await page.getByRole("button", { name: en.shell.otherLanguage }).click();
    await page.getByRole("button", { name: shell.settings }).waitFor();
  });
});
