import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { Linter } from "eslint";
import webpack, { type Configuration } from "webpack";
import configurations from "../../webpack.config.js";
import { manifestBreaches } from "../support/manifestRules/manifestRules";
import { DEVELOPMENT_SURROUNDINGS } from "./surroundings";

const ADDRESS = "https://spj.contoh.go.id/rapi/";
const OFFICE_JS = join(__dirname, "..", "..", "node_modules", "@microsoft", "office-js");

const folder = mkdtempSync(join(tmpdir(), "spj-excel-"));
const built = (path: string) => readFileSync(join(folder, path));
const text = (path: string) => built(path).toString("utf8");

beforeAll(async () => {
  const configuration = configurations({ url: ADDRESS }).find(({ name }) => name === "excel");
  await build({ ...configuration, output: { ...configuration?.output, path: folder } });
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true }));

function build(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (fault, stats) => {
      if (fault) reject(fault);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString()));
      else resolve();
    });
  });
}

describe("the add-in built for an address", () => {
  it("has a manifest that keeps every rule, over the files that are really there", () => {
    const served = (path: string) => (existsSync(join(folder, path)) ? built(path) : undefined);
    const surroundings = { ...DEVELOPMENT_SURROUNDINGS, production: true, served };
    expect(manifestBreaches(text("manifest.xml"), surroundings)).toEqual([]);
    expect(text("manifest.xml")).not.toContain("localhost");
  });

  it.each(["pane.html", "pesan.html", "bantuan.html"])("has %s under a policy that lets nothing out", (page) => {
    const policy = /Content-Security-Policy"? content="([^"]*)"/.exec(text(page))?.[1];
    expect(policy?.split("; ").sort()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
      ].sort(),
    );
    expect(text(page)).not.toMatch(/<script(?![^>]*\bsrc=)|\b(?:src|href)="?https?:/);
  });

  it("serves Microsoft's library as it came, with its licence", () => {
    const files = ["office.js", "o15apptofilemappingtable.js", "excel-win32-16.01.js", "excel-web-16.00.js"];
    const all = [...files, "excel-mac-16.00.js", "id-id/office_strings.js", "en-us/office_strings.js"];
    for (const file of all) {
      expect(built(`office/${file}`).equals(readFileSync(join(OFFICE_JS, "dist", file)))).toBe(true);
    }
    expect(text("office/LICENSE.md")).toBe(readFileSync(join(OFFICE_JS, "LICENSE.md"), "utf8"));
    expect(text("bantuan.html")).toContain(
      "Microsoft is not responsible for maintaining, updating or supporting SPJ Rapi.",
    );
  });

  it("loads the notice for old web views first, then Microsoft's library, then ours", () => {
    const scripts = [...text("pane.html").matchAll(/<script[^>]*\bsrc="?([^"\s>]+)/g)].map(([, src]) => src);
    expect(scripts).toEqual([
      "oldBrowser.js",
      "office/office.js",
      "runtime.js",
      "functions.js",
      "ribbon.js",
      "pane.js",
    ]);
  });
});

describe("the notice for old web views", () => {
  const complaints = (script: string) =>
    new Linter()
      .verify(script, [{ languageOptions: { ecmaVersion: 5, sourceType: "script" } }])
      .map(({ message }) => message);

  it("can be read by a browser of 2009, as it is served", () => {
    expect(complaints(text("oldBrowser.js"))).toEqual([]);
  });

  it("would be caught with newer words in it", () => {
    expect(complaints("const x = () => 1;")).toEqual([expect.stringContaining("Parsing error")]);
  });

  /** The page as the script leaves it; `missing` is taken out of the browser first. */
  function pageAfter(missing: string): { readonly notice: string; readonly page: string } {
    const notice = { style: { display: "none" } };
    const page = { style: { display: "" } };
    const window: { onload?: () => void } & Record<string, unknown> = {
      document: {
        createElement: () => (missing === "noModule" ? {} : { noModule: false }),
        getElementById: (id: string) => (id === "too-old" ? notice : page),
      },
    };
    const context = createContext(Object.assign(window, { window }));
    const without = { Promise: "window.Promise = undefined;", at: "delete Array.prototype.at;" }[missing] ?? "";
    const regExp = missing === "lookbehind" ? "RegExp = function () { throw new SyntaxError('lookbehind'); };" : "";
    runInContext(`window.Promise = Promise;${without}${regExp}${text("oldBrowser.js")}`, context);
    window.onload?.();
    return { notice: notice.style.display, page: page.style.display };
  }

  it("stays hidden where the browser has what is needed", () => {
    expect(pageAfter("nothing")).toEqual({ notice: "none", page: "" });
  });

  it.each(["Promise", "at", "noModule", "lookbehind"])("takes the place of the page without %s", (missing) => {
    expect(pageAfter(missing)).toEqual({ notice: "block", page: "none" });
  });

  it("says in both languages what to do instead", () => {
    expect(text("pane.html").replaceAll(/\s+/g, " ")).toMatch(
      /id="?too-old"?.*terlalu lama untuk SPJ Rapi.*baris perintah.*too old for SPJ Rapi.*command line/,
    );
  });
});
