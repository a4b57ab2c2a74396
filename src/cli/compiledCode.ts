import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";

/** Beside the program, and built anew with it. */
const FOLDER = ".terkompilasi";

/** A part of the program, and the name under which its compiled code is kept. */
interface Compiled {
  readonly script: Script;
  readonly kept: string;
}

/**
 * Keeps what the engine made of the parts of the program beside them, for the next run: compiling is a quarter of a small
 * one. Parts are called by the hash of their text and the engine, so that no other is ever taken for one. Where nothing
 * can be written, each run compiles anew.
 */
export function keepCompiledCode(program: string): void {
  const own = dirname(program);
  const folder = join(own, FOLDER);
  const parts = createRequire(program);
  const load = parts.extensions[".js"];
  const fresh: Compiled[] = [];
  parts.extensions[".js"] = (module, path) => {
    if (dirname(path) !== own) return load(module, path);
    const text = Module.wrap(readFileSync(path, "utf8"));
    const hash = createHash("sha256").update(`${process.version} ${process.arch} ${text}`);
    const kept = join(folder, hash.digest("base64url"));
    const cachedData = readIfAny(kept);
    const script = new Script(text, { filename: path, ...(cachedData === undefined ? {} : { cachedData }) });
    if (cachedData === undefined || script.cachedDataRejected === true) fresh.push({ script, kept });
    script.runInThisContext().call(module.exports, module.exports, createRequire(path), module, path, own);
  };
  process.once("exit", () => keep(fresh, folder));
}

function readIfAny(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (fault) {
    // Whatever keeps the disk from giving it, the text itself is there.
    if (isOfTheDisk(fault)) return undefined;
    throw fault;
  }
}

/** After the run, when the functions that it called are compiled too. */
function keep(fresh: readonly Compiled[], folder: string): void {
  try {
    if (fresh.length > 0) mkdirSync(folder, { recursive: true });
    for (const { script, kept } of fresh) {
      const beside = join(folder, `${process.pid}-${basename(kept)}`);
      writeFileSync(beside, script.createCachedData());
      renameSync(beside, kept);
    }
  } catch (fault) {
    // A folder that may not be written to, or a full disk: the next run compiles anew.
    if (!isOfTheDisk(fault)) throw fault;
  }
}

function isOfTheDisk(fault: unknown): boolean {
  return fault instanceof Error && "syscall" in fault;
}
