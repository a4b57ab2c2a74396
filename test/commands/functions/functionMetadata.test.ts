import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { functionMetadata } from "../../../src/commands/functions/functionMetadata";
import { LANGUAGES } from "../../../src/messages/language";

const FOLDER = join(__dirname, "..", "..", "..", "src", "commands", "functions", "metadata");

describe.each(LANGUAGES)("functions.%s.json", (language) => {
  const file = join(FOLDER, `functions.${language}.json`);
  // `SPJ_WRITE_METADATA=1 npx jest test/commands/functions` writes the files anew.
  if (process.env["SPJ_WRITE_METADATA"] === "1") {
    writeFileSync(file, `${JSON.stringify(functionMetadata(language), null, 2)}\n`);
  }

  it("is what the code says", () => {
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(functionMetadata(language));
  });

  /** Microsoft: letters A to Z, digits, `_` and `.`, at least three characters, the first one a letter; no cell's address. */
  it("names functions as Excel allows", () => {
    const names = functionMetadata(language).functions.flatMap(({ id, name }) => [id, name]);
    for (const name of names) {
      expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
  });
});

it("names the same functions in every language: formulas travel between them", () => {
  const [id, en] = LANGUAGES.map((language) => functionMetadata(language).functions.map(({ name }) => name));
  expect(en).toEqual(id);
  expect(id).toEqual(["TERBILANG", "ANGKA", "RUPIAH", "KABKOTA", "NIP"]);
});
