import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { breaches, type SourceText } from "./support/architecture";

const SRC = join(__dirname, "..", "src");

function sources(): readonly SourceText[] {
  return readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(SRC, file).split(sep).join("/"), text: readFileSync(file, "utf8") }));
}

describe("the house", () => {
  it("keeps its own rules", () => {
    expect(breaches(sources())).toEqual([]);
  });

  it("is looked at whole: every room that must be there is", () => {
    const rooms = new Set(sources().map(({ path }) => path.split("/")[0]));
    expect([...rooms]).toEqual(expect.arrayContaining(["core", "messages", "hosts", "contoh", "cli"]));
  });

  it("has files of one idea each: half of them within 60 lines, nine of ten within 150", () => {
    const lengths = sources()
      .filter(({ path }) => !path.startsWith("messages/") && !path.startsWith("core/values/wilayah/"))
      .map(({ text }) => text.replace(/\n$/, "").split("\n").length)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length * 0.5)]).toBeLessThanOrEqual(60);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(150);
  });
});

describe("the rules catch", () => {
  const breach = (path: string, text: string) => breaches([{ path, text }]);

  it.each([
    ["core looking out", "core/a.ts", 'import { x } from "../messages/id";', "core may not import from messages"],
    ["a type alone", "core/a.ts", 'import type { X } from "../hosts/files/x";', "core may not import from hosts"],
    ["a re-export", "core/values/a.ts", 'export * from "../../cli/run";', "core may not import from cli"],
    ["a late import", "core/a.ts", 'const x = await import("../cli/run");', "core may not import from cli"],
    ["an import inside a type", "core/a.ts", 'type X = import("../cli/run").X;', "core may not import from cli"],
    ["a require", "core/a.ts", 'const x = require("../cli/run");', "core may not import from cli"],
    ["messages reading files", "messages/a.ts", 'import "../hosts/files/x";', "messages may not import from hosts"],
    ["hosts speaking", "hosts/files/a.ts", 'import "../../messages/id";', "hosts may not import from messages"],
    ["samples reading files", "contoh/a.ts", 'import "../hosts/files/x";', "contoh may not import from hosts"],
    ["messages showing samples", "messages/a.ts", 'import "../contoh/x";', "messages may not import from contoh"],
    [
      "one world in another",
      "hosts/memory/a.ts",
      'import "../files/x";',
      "hosts/memory may not import from hosts/files",
    ],
    [
      "a record that looks at a check",
      "core/records/money/a.ts",
      'import { x } from "../../checks/b";',
      "core/records may not import from core/checks",
    ],
    [
      "an acara that is read from records",
      "core/acara/a.ts",
      'import { x } from "./stated/b";',
      "core/acara may not import from core/acara/stated",
    ],
    [
      "a word that looks at rows",
      "core/tables/words/a.ts",
      'import { x } from "../roles/b";',
      "core/tables/words may not import from core/tables/roles",
    ],
    [
      "a value that knows of money",
      "core/records/cells/a.ts",
      'import { x } from "../money/b";',
      "core/records/cells may not import from core/records/money",
    ],
    ["a way around the rooms", "core/a.ts", 'import "../../test/support/x";', "imports ../test/support/x, outside src"],
    ["an unknown room", "lib/a.ts", "", "lib is no room of the house"],
    [
      "a package in the core",
      "core/a.ts",
      'import x from "papaparse";',
      "the package papaparse may not be imported here",
    ],
    [
      "exceljs in the command line",
      "cli/a.ts",
      'import x from "exceljs";',
      "the package exceljs may not be imported here",
    ],
    [
      "a part of a scoped package",
      "core/a.ts",
      'import "@noble/hashes/sha2.js";',
      "the package @noble/hashes may not be imported here",
    ],
    ["a package of nobody", "cli/a.ts", 'import x from "left-pad";', "the package left-pad may not be imported here"],
    ["files in the core", "core/a.ts", 'import "node:fs";', "node:fs is not there in a browser"],
    ["files in the reader", "hosts/files/read/a.ts", 'import "node:fs";', "node:fs is not there in a browser"],
    ["Excel in the core", "core/a.ts", "Excel.run(x);", "Excel is named outside hosts/office"],
    [
      "Office in the pane",
      "taskpane/a.tsx",
      "const x = <a>{Office.context}</a>;",
      "Office is named outside hosts/office",
    ],
    ["printing in a host", "hosts/files/a.ts", "console.log(1);", "console is used outside cli"],
    ["a drawer for everything", "core/utils/a.ts", "", "utils says nothing about what is inside"],
    ["a file for everything", "cli/helpers.ts", "", "helpers.ts says nothing about what is inside"],
    ["a long file", "core/a.ts", "let x;\n".repeat(301), "301 lines, the limit is 300"],
  ])("%s", (_name, path, text, expected) => {
    expect(breach(path, text)).toEqual([`${path}: ${expected}`]);
  });

  it.each([
    ["the core within itself", "core/checks/a.ts", 'import { x } from "../values/rupiah";'],
    [
      "what is stated over the acara",
      "core/acara/stated/a.ts",
      'import { x } from "../acara"; import { y } from "../../records/b";',
    ],
    ["a sheet over the whole answer", "core/sheets/a.ts", 'import type { Review } from "../review";'],
    ["a role over sums", "core/tables/roles/a.ts", 'import { x } from "../sums/b"; import { y } from "../foundTable";'],
    ["sentences over facts", "messages/id/a.ts", 'import type { X } from "../../core/checks/check";'],
    [
      "the command line over everything",
      "cli/a.ts",
      'import "../core/x"; import "../messages/x"; import "../contoh/x";',
    ],
    ["the one pure package", "core/values/a.ts", 'import { distance } from "fastest-levenshtein";'],
    ["a package where it belongs", "hosts/files/read/a.ts", 'import { sha256 } from "@noble/hashes/sha2.js";'],
    ["Excel in a comment and a text", "messages/a.ts", '// Excel.run\nexport const x = "Excel.run";'],
    ["Excel where it belongs", "hosts/office/a.ts", "Excel.run(x);"],
    ["printing on the command line", "cli/a.ts", "console.log(1);"],
    ["a file of 300 lines", "core/a.ts", "let x;\n".repeat(300)],
    ["long sentences", "messages/id/a.ts", "let x;\n".repeat(400)],
    ["the version", "cli/a.ts", 'import { version } from "../../package.json";'],
  ])("nothing in %s", (_name, path, text) => {
    expect(breach(path, text)).toEqual([]);
  });
});
