import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkDocs } from "../../src/messages/checkDocs";

const FILE = join(__dirname, "..", "..", "docs", "pemeriksaan.md");

describe("docs/pemeriksaan.md", () => {
  it("says what the checks are today (UPDATE_DOCS=1 writes it anew)", () => {
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(FILE, checkDocs());
    expect(existsSync(FILE) ? readFileSync(FILE, "utf8") : "").toBe(checkDocs());
  });
});
