import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** A program outside npm that some tests lean on, as an independent witness. */
export interface Tool {
  readonly name: string;
  /** Debian packages that bring it. */
  readonly packages: readonly string[];
  /** Commands to try, with arguments that answer quickly and with exit code 0 when the tool is whole. */
  readonly tries: readonly (readonly [command: string, ...probe: string[]])[];
}

const PYTHON_PROBE = ["-c", "import openpyxl"] as const;

export const TOOLS = {
  libreOffice: {
    name: "LibreOffice Calc",
    packages: ["libreoffice-calc"],
    tries: [
      ["soffice", "--version"],
      ["libreoffice", "--version"],
    ],
  },
  python: {
    name: "Python 3 with openpyxl and pandas",
    packages: ["python3-openpyxl", "python3-pandas"],
    tries: [
      ["/usr/bin/python3", ...PYTHON_PROBE],
      ["python3", ...PYTHON_PROBE],
    ],
  },
  pdfText: { name: "Poppler's pdftotext", packages: ["poppler-utils"], tries: [["pdftotext", "-v"]] },
  pdfLetters: { name: "Poppler's pdftohtml", packages: ["poppler-utils"], tries: [["pdftohtml", "-v"]] },
  xmllint: { name: "xmllint", packages: ["libxml2-utils"], tries: [["xmllint", "--version"]] },
  chromium: {
    name: "Chromium",
    packages: ["chromium"],
    tries: [
      ["chromium", "--version"],
      ["chromium-browser", "--version"],
      ["google-chrome", "--version"],
    ],
  },
} as const satisfies Record<string, Tool>;

const found = new Map<string, string | undefined>();

/**
 * The command of a tool; undefined where the machine has none. On a Debian machine, as root, a missing one is
 * installed once. With `CI=true` a missing tool is an error: there, a test that did not run must not look green.
 */
export function findTool(tool: Tool): string | undefined {
  if (!found.has(tool.name)) found.set(tool.name, probe(tool) ?? install(tool));
  const command = found.get(tool.name);
  if (command === undefined && process.env["CI"] === "true") throw new Error(howToInstall(tool));
  return command;
}

/** As `it`, for tests that need a tool; where it is missing they are skipped, and standard error says so aloud. */
export function itWith(...tools: readonly Tool[]): jest.It {
  const missing = tools.filter((tool) => findTool(tool) === undefined);
  for (const tool of missing) process.stderr.write(`NOT RUN: ${howToInstall(tool)}\n`);
  return missing.length === 0 ? it : it.skip;
}

/** The command of a tool that a test cannot do without. */
export function requireTool(tool: Tool): string {
  const command = findTool(tool);
  if (command === undefined) throw new Error(howToInstall(tool));
  return command;
}

function probe(tool: Tool): string | undefined {
  return tool.tries.find(([command, ...probing]) => {
    return spawnSync(command, probing, { stdio: "ignore", timeout: 60_000 }).status === 0;
  })?.[0];
}

function install(tool: Tool): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  process.stderr.write(`Installing ${tool.packages.join(" ")} for the tests\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // Several test workers may come here at once: apt waits for its own lock.
  const lock = ["-o", "DPkg::Lock::Timeout=600"];
  spawnSync("apt-get", [...lock, "update"], { env, stdio: "ignore", timeout: 300_000 });
  const options = [...lock, "install", "-y", "--no-install-recommends", ...tool.packages];
  spawnSync("apt-get", options, { env, stdio: "ignore", timeout: 900_000 });
  return probe(tool);
}

function howToInstall(tool: Tool): string {
  return `${tool.name} is missing. Install it with: apt-get install ${tool.packages.join(" ")}`;
}
