import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { findTool, itWith, TOOLS } from "../requireTool";
import { bundleForPages, openExcelIn } from "./excelPage";
import { openChromium } from "./openChromium";
import type { ExcelInPage, PageWorkbook } from "./inPage";

declare const emulatedExcel: ExcelInPage;
/** The page's window, as tests reach into it. */
declare const window: { readonly Excel: typeof Excel };

const ADDRESS = "https://spj.contoh.test/";
/** A small RAB whose total is wrong by Rp 1.000. */
const RAB: PageWorkbook = {
  name: "Rakor.xlsx",
  sheets: [
    {
      name: "RAB",
      rows: [
        ["Kode Rekening", "Uraian", "Volume", "Satuan", "Harga Satuan", "Jumlah"],
        ["5.1.02.02.05.0043", "Paket fullday", 60, "orang", 268_000, 16_080_000],
        ["5.1.02.01.01.0024", "Alat tulis", 10, "paket", 50_000, 500_000],
        [null, "Jumlah", null, null, null, 16_581_000],
      ],
    },
  ],
  latency: 2,
};

/** The buttons and the custom functions as the add-in loads them, without its pane, under the add-in's policy. */
const PAGE = `<!doctype html><html lang="id"><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'unsafe-inline'" />
<script src="office/office.js"></script><script src="functions.js"></script><script src="ribbon.js"></script>
</head><body></body></html>`;

const inChromium = itWith(TOOLS.chromium);
const folder = mkdtempSync(join(tmpdir(), "spj-page-"));
let browser: Browser | undefined;

beforeAll(async () => {
  if (findTool(TOOLS.chromium) === undefined) return;
  browser = await openChromium();
  const commands = join(__dirname, "..", "..", "..", "src", "commands");
  const entry = { functions: join(commands, "functions", "register.ts"), ribbon: join(commands, "ribbon.ts") };
  await bundleForPages({ entry, output: { path: folder, filename: "[name].js", chunkFilename: "[name].js" } });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

async function openPane(workbook: PageWorkbook): Promise<Page> {
  if (browser === undefined) throw new Error("no browser");
  const page = await browser.newPage();
  await page.route(`${ADDRESS}**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    if (path === "pane.html") return route.fulfill({ contentType: "text/html", body: PAGE });
    const file = join(folder, path);
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: "text/javascript", body: readFileSync(file) });
  });
  await openExcelIn(page, workbook);
  await page.goto(`${ADDRESS}pane.html`, { waitUntil: "load" });
  return page;
}

describe("the add-in in a browser, over an emulated Excel", () => {
  inChromium(
    "reads the workbook, writes its sheets, and tells the outcome; the sources stay as they were",
    async () => {
      const page = await openPane({ ...RAB, presses: ["Tutup"] });
      const before = await page.evaluate(() => emulatedExcel.bytesOf("RAB"));
      await page.evaluate(() => emulatedExcel.press("reviewNow"));
      const seen = await page.evaluate(() => ({
        sheets: emulatedExcel.workbook.sheets.map(({ name }) => name),
        notices: emulatedExcel.notices,
        source: emulatedExcel.bytesOf("RAB"),
        unmodelled: emulatedExcel.unmodelled(),
        atOnce: emulatedExcel.counters.mostAtOnce,
        requests: emulatedExcel.counters.requests,
      }));
      expect(seen.sheets).toEqual(expect.arrayContaining(["RAB", "Kegiatan", "Perlu Diperiksa"]));
      expect(seen.notices).toEqual([expect.stringMatching(/^Selesai diperiksa: [1-9]/)]);
      expect(seen).toMatchObject({ source: before, unmodelled: [], atOnce: 1 });
      expect(seen.requests).toBeGreaterThan(10);
      await page.close();
    },
    60_000,
  );

  inChromium("can be made to fail from the test", async () => {
    const page = await openPane(RAB);
    await page.evaluate(() => emulatedExcel.failAt(1, "AccessDenied"));
    await page.evaluate(() => emulatedExcel.press("reviewNow"));
    expect(await page.evaluate(() => emulatedExcel.notices)).toEqual([expect.stringContaining("diproteksi")]);
    expect(await page.evaluate(() => emulatedExcel.faults.struck)).toBe(1);
    await page.close();
  });

  inChromium("reckons custom functions", async () => {
    const page = await openPane(RAB);
    expect(await page.evaluate(() => emulatedExcel.reckon("TERBILANG", 16_080_000))).toMatch(
      /^Enam belas juta delapan puluh ribu/i,
    );
    expect(await page.evaluate(() => emulatedExcel.reckon("KABKOTA", "Pessel"))).toBe("Kabupaten Pesisir Selatan");
    await page.close();
  });

  inChromium("reckons places in the province of the acara that the workbook keeps", async () => {
    const kabKota = [{ kode: "14.01", jenis: "Kabupaten", nama: "Kampar" }];
    const wilayah = { kodeProvinsi: "14", namaProvinsi: "Riau", kabKota };
    const acara = JSON.stringify({ nama: "Rakor", tanggal: "8 Maret 2023", pagu: 1_000_000, wilayah });
    const page = await openPane({ ...RAB, settings: { "SPJRapi.acara": acara } });
    expect(await page.evaluate(() => emulatedExcel.reckon("KABKOTA", "Kab. Kampar"))).toBe("Kabupaten Kampar");
    await page.close();
  });

  inChromium("tells the outcome at the head of the pane where no small window can be opened", async () => {
    const page = await openPane({ ...RAB, noDialogs: true });
    await page.evaluate(() => emulatedExcel.press("reviewNow"));
    expect(await page.getByRole("alert").filter({ hasText: "Selesai diperiksa" }).innerText()).toMatch(
      /^Selesai diperiksa: [1-9]/,
    );
    expect(await page.evaluate(() => emulatedExcel.paneShown)).toBe(true);
    // The next time there is a question, which is answered there.
    const again = page.evaluate(() => emulatedExcel.press("reviewNow"));
    await page.getByRole("button", { name: "Batal" }).click();
    await again;
    expect(await page.getByRole("alert").filter({ hasText: "diperbarui" }).count()).toBe(0);
    await page.close();
  });

  inChromium("gives the page Microsoft's own client", async () => {
    const page = await openPane(RAB);
    const code = await page.evaluate(() =>
      window.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("RAB").getRange("A1");
        await context.sync();
        return range.address;
      }).catch((fault: { readonly code: string }) => fault.code),
    );
    expect(code).toBe("PropertyNotLoaded");
    await page.close();
  });
});
