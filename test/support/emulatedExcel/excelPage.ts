import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import webpack from "webpack";
import type { PageWorkbook } from "./inPage";

let bundled: Promise<string> | undefined;

/** The emulated Excel as one script for a page: `emulatedExcelInPage.openInPage(workbook)`. */
export function excelForPages(): Promise<string> {
  return (bundled ??= bundle());
}

/**
 * Lets a page open inside the emulated Excel: whatever it loads as `office/office.js` is Microsoft's client over this
 * workbook, a new one after each navigation. Tests reach it as `window.emulatedExcel` (`ExcelInPage`).
 */
export async function openExcelIn(page: Page, workbook: PageWorkbook): Promise<void> {
  const start = `window.emulatedExcel = emulatedExcelInPage.openInPage(${JSON.stringify(workbook)});`;
  await page.addInitScript({ content: `${await excelForPages()};${start}` });
  const client = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8");
  await page.route("**/office/office.js", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: `${client};window.emulatedExcel.afterClient();performance.mark("after-client");`,
    }),
  );
}

async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "emulated-excel-"));
  const library = { name: "emulatedExcelInPage", type: "var" };
  await bundleForPages({
    entry: join(__dirname, "inPage.ts"),
    output: { path: folder, filename: "inPage.js", library },
  });
  const script = readFileSync(join(folder, "inPage.js"), "utf8");
  rmSync(folder, { recursive: true });
  return script;
}

/** Bundles TypeScript as it stands for a page of a test. */
export function bundleForPages(configuration: Pick<webpack.Configuration, "entry" | "output">): Promise<void> {
  const options = { transpileOnly: true, compilerOptions: { noEmit: false } };
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: "development",
        devtool: false,
        target: "web",
        resolve: { extensions: [".ts", ".js"] },
        module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options }] },
        ...configuration,
      },
      (fault, stats) => {
        if (fault) reject(fault);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString()));
        else resolve();
      },
    );
  });
}
