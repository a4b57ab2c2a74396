import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PlannedSheet } from "../../src/core/sheets/plan/plannedWorkbook";
import { writeWorkbook } from "../../src/hosts/files/write/writeWorkbook";
import { loosePlan } from "./plannedSheets";

export const BUNDLE = join(__dirname, "..", "..", "dist", "cli", "spj-rapi.js");

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line in a folder, as a script would: its output is piped. */
export function spjRapi(folder: string, args: readonly string[], bundle = BUNDLE): Promise<Ended> {
  if (!existsSync(bundle)) throw new Error("The command line is not built: npm run build:cli");
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [bundle, ...args], { cwd: folder }, (_fault, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

/** A folder of its own for one test. */
export class Folder {
  private constructor(readonly path: string) {}

  static async make(): Promise<Folder> {
    return new Folder(await mkdtemp(join(tmpdir(), "spj-rapi-")));
  }

  at(...names: readonly string[]): string {
    return join(this.path, ...names);
  }

  async workbook(name: string, ...sheets: readonly PlannedSheet[]): Promise<string> {
    await writeFile(this.at(name), await writeWorkbook(loosePlan(sheets)));
    return this.at(name);
  }

  remove(): Promise<void> {
    return rm(this.path, { recursive: true });
  }
}
