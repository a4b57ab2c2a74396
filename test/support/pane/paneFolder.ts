import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const ROOT = join(__dirname, "..", "..", "..");
const BUILT = join(ROOT, "dist", "excel");
/** Written last by every build of the whole page. */
const PAGE = join(BUILT, "worker-source.js");
const LOCK = join(ROOT, ".cache", "building-the-pane");

/**
 * The folder of the pane as it is delivered. `npm test` builds it first; a test file that is run alone builds what is missing
 * or older than its sources. `SPJ_PAGE` names another folder that holds a build.
 */
export async function paneFolder(): Promise<string> {
  const named = process.env["SPJ_PAGE"];
  if (named !== undefined) return named;
  if (isFresh()) return BUILT;
  const release = await alone();
  try {
    if (!isFresh()) build();
  } finally {
    release();
  }
  return BUILT;
}

function build(): void {
  const run = spawnSync(process.execPath, [join(ROOT, "scripts", "build.mjs")], { cwd: ROOT, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`The pane cannot be built:\n${run.stdout}${run.stderr}`);
  // What comes out the same is not written anew, and would look old for ever.
  utimesSync(PAGE, new Date(), new Date());
}

function isFresh(): boolean {
  if (!existsSync(PAGE) || !existsSync(join(BUILT, "index.html"))) return false;
  const built = statSync(PAGE).mtimeMs;
  return [join(ROOT, "webpack.config.js"), join(ROOT, "package-lock.json"), ...filesIn(join(ROOT, "src"))].every(
    (file) => statSync(file).mtimeMs <= built,
  );
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
}

/** Waits until no other test process builds. One that was killed leaves its lock: after ten minutes it counts for nothing. */
async function alone(): Promise<() => void> {
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  for (;;) {
    if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > 600_000) rmSync(LOCK, { force: true });
    if (!existsSync(LOCK)) {
      closeSync(openSync(LOCK, "wx"));
      return () => rmSync(LOCK, { force: true });
    }
    await pause(1_000);
  }
}
