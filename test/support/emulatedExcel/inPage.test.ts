import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright";
import webpack from "webpack";
import configurations from "../../../webpack.config.js";
import { findTool, itWith, TOOLS } from "../requireTool";
import { openExcelIn } from "./excelPage";
import { openChromium } from "./openChromium";
import type { ExcelInPage, PageWorkbook } from "./inPage";

declare const emulatedExcel: ExcelInPage;
/** The page's window, as tests reach into it. */
declare const window: { readonly Excel: typeof Excel };

const ADDRESS = "https://spj.contoh.test/";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
};

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

const inChromium = itWith(TOOLS.chromium);
const folder = mkdtempSync(join(tmpdir(), "spj-pane-"));
let browser: Browser | undefined;

beforeAll(async () => {
  if (findTool(TOOLS.chromium) === undefined) return;
  browser = await openChromium();
  const built = configurations({ url: ADDRESS }).find(({ name }) => name === "excel");
  await new Promise<void>((resolve, reject) => {
    webpack({ ...built, output: { ...built?.output, path: folder } }, (fault, stats) => {
      if (fault) reject(fault);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString()));
      else resolve();
    });
  });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** The add-in's own page, as it is built for an address, in a browser with an emulated Excel behind it. */
async function openPane(workbook: PageWorkbook): Promise<Page> {
  if (browser === undefined) throw new Error("no browser");
  const page = await browser.newPage();
  await page.route(`${ADDRESS}**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const file = join(folder, path);
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: TYPES[extname(path)] ?? "text/plain", body: readFileSync(file) });
  });
  await openExcelIn(page, workbook);
  await page.goto(`${ADDRESS}pane.html`, { waitUntil: "load" });
  return page;
}

describe("the built add-in in a browser, over an emulated Excel", () => {
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
