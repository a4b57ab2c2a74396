import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { type Browser, chromium } from "playwright";
import { requireTool, TOOLS } from "../requireTool";

/** The machine's own Chromium: Playwright brings none, and wants the whole path of it. */
export function openChromium(): Promise<Browser> {
  const command = requireTool(TOOLS.chromium);
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const executablePath = isAbsolute(command)
    ? command
    : folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error(`${command} is in no folder of PATH`);
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
