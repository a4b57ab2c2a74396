import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { KAMUS } from "../../src/messages/kamus";
import { LANGUAGES, type Language } from "../../src/messages/language";

const MESSAGES = join(__dirname, "..", "..", "src", "messages");

/** Every text that stands in the sentences of a language, with its file; names that code compares or imports are no texts. */
function textsOf(language: Language): readonly { readonly file: string; readonly text: string }[] {
  return filesOf(language).flatMap((file) =>
    literals(readFileSync(join(MESSAGES, language, file), "utf8")).map((text) => ({ file, text })),
  );
}

/** Files of a language and of the folders in it, from the folder of the language on. */
function filesOf(language: Language): readonly string[] {
  const all = readdirSync(join(MESSAGES, language), { recursive: true, encoding: "utf8" });
  return all.filter((file) => file.endsWith(".ts"));
}

function literals(source: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isPropertyAssignment(node)) return visit(node.initializer);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("messages.ts", source, ts.ScriptTarget.ES2022, true));
  return texts;
}

/** `avoid` as a word of its own, whatever its case; commands, options and file names are not prose. */
function avoided(text: string, language: Language): readonly string[] {
  const prose = text.replaceAll(/--[\w-]+|\.\w+|\{[^}]*\}/g, " ");
  return KAMUS.flatMap(({ avoid }) => avoid[language]).filter((word) =>
    new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, "iu").test(prose),
  );
}

describe.each(LANGUAGES)("the sentences in %s", (language) => {
  it("use the words of an office", () => {
    const found = textsOf(language).flatMap(({ file, text }) =>
      avoided(text, language).map((word) => `${file}: "${word}" in "${text}"`),
    );
    expect(found).toEqual([]);
  });

  it("are all looked at", () => {
    expect(new Set(textsOf(language).map(({ file }) => file)).size).toBe(filesOf(language).length);
  });
});

describe("looking for words to avoid", () => {
  it.each([
    ["Error saat membaca", "id", ["error"]],
    ["Hasil parsing tidak valid", "id", ["tidak valid", "parsing"]],
    ["3 temuan", "id", ["temuan"]],
    ["the value is undefined", "en", ["undefined"]],
    ["menemukan berkas .xlsx dengan --json", "id", []],
  ] as const)("%s", (text, language, expected) => {
    expect([...avoided(text, language)].sort()).toEqual([...expected].sort());
  });
});
