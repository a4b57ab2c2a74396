import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../../src/commands/commandNames";
import type { ManifestSurroundings } from "../support/manifestRules/rule";

const ROOT = join(__dirname, "..", "..");

export const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");

/** What webpack serves besides the pictures of assets/, which are served under their own path. */
const BUILT: Readonly<Record<string, string>> = {
  "pane.html": "src/taskpane/pane.html",
  "bantuan.html": "src/taskpane/bantuan.html",
  "functions.js": "src/commands/functions/register.ts",
  "functions.id.json": "src/commands/functions/metadata/functions.id.json",
  "functions.en.json": "src/commands/functions/metadata/functions.en.json",
};

export const DEVELOPMENT_SURROUNDINGS: ManifestSurroundings = {
  production: false,
  commands: COMMANDS,
  served(path) {
    const file = join(ROOT, BUILT[path] ?? path);
    return existsSync(file) ? readFileSync(file) : undefined;
  },
};
