import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { program } from "../../src/cli/program";
import { LANGUAGES } from "../../src/messages/language";
import { messagesIn } from "../../src/messages/messagesIn";

const ROOT = join(__dirname, "..", "..");
const README = { id: "README.md", en: "README.en.md" } as const;
const nothing = () => Promise.resolve();

function commands(language: "id" | "en"): Command {
  return program(messagesIn(language).cli, messagesIn(language).paket, {
    review: nothing,
    read: nothing,
    sample: nothing,
    form: nothing,
    exportPaket: nothing,
    verify: nothing,
    list: nothing,
    mergeDesks: nothing,
  });
}

function codeIn(file: string): string {
  const text = readFileSync(join(ROOT, file), "utf8").replaceAll(/^```[^`]*```/gm, "");
  return (text.match(/`[^`\n]+`/g) ?? []).join(" ");
}

describe.each(LANGUAGES)("the README in %s", (language) => {
  const root = commands(language);
  const code = codeIn(README[language]);

  it("names every command", () => {
    for (const command of root.commands) expect(code).toContain(`\`${command.name()} `);
  });

  it("names every option, and none that is not there", () => {
    const known = [root, ...root.commands].flatMap(({ options }) => options.map(({ long }) => long ?? ""));
    const named = new Set(code.match(/--[a-z-]*[a-z]/g));
    expect([...named].sort()).toEqual([...new Set([...known, "--help"])].sort());
  });
});

it("is the same in both languages: headings, code and tables", () => {
  const shape = (file: string) => {
    const text = readFileSync(join(ROOT, file), "utf8");
    return {
      headings: text.match(/^#+ /gm),
      tableRows: text.match(/^\|/gm)?.length,
      blocks: text.match(/^```[^`]*```/gm),
      links: text.match(/\]\((docs|src|LICENSE|CHANGELOG)[^)]*\)/g),
    };
  };
  expect(shape(README.en)).toEqual(shape(README.id));
});

it("gives a reason and a licence for every package that is shipped", () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  for (const [name] of Object.entries(dependencies)) {
    const { license } = JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8")) as {
      license: string;
    };
    for (const file of Object.values(README)) {
      expect(readFileSync(join(ROOT, file), "utf8")).toMatch(
        new RegExp(`^\\| ${name} +\\| \\S.* \\| ${licenceName(license)} +\\|$`, "m"),
      );
    }
  }
});

/** Microsoft's own terms have no name in the list of licences; its package only points to the file. */
function licenceName(license: string): string {
  return license === "LICENSE" ? "Microsoft Office\\.js" : license;
}
