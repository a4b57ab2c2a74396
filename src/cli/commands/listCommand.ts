import { relative, resolve, sep } from "node:path";
import { realpathSync } from "node:fs";
import { stat } from "node:fs/promises";
import { glob } from "tinyglobby";
import type { PaketHead } from "../../core/paket/paketHead";
import { registerOf } from "../../core/paket/register";
import { readDiskFile } from "../../hosts/files/diskFile";
import { nodeBytes } from "../../hosts/files/nodeBytes";
import { readPaketHead } from "../../hosts/files/paket/readPaket";
import { EXIT, type ExitCode } from "../exitCode";
import { Problem } from "../problem";
import type { ListOptions } from "../paketCommands";
import type { Session } from "../session";
import { paketRefusal } from "../text/paketRefusal";
import { paketCsv, paketLines } from "../text/paketList";
import { verifyFile } from "../verifyFile";

/** How much is wrong, and how much only the version that made the package could settle. */
interface VerifiedCount {
  readonly differences: number;
  readonly unsettled: number;
}

/** A package of the folder, or why its line holds no more than its name. */
export interface ListedPaket {
  /** Path from the folder, with `/`. */
  readonly file: string;
  readonly head: PaketHead | undefined;
  readonly problem: string | undefined;
  /** What verifying it came to; undefined where nobody asked. */
  readonly verified: VerifiedCount | undefined;
}

/** `daftar`: the packages of a folder, one line each. */
export async function listCommand(folder: string, options: ListOptions, session: Session): Promise<ExitCode> {
  const { messages, screen } = session;
  const root = resolve(folder);
  const found = await stat(root).catch(() => undefined);
  if (!found?.isDirectory()) throw new Problem(messages.paket.list.notFolder(folder));
  const paths = onceEach(await glob("**/*.zip", { cwd: root, absolute: true, caseSensitiveMatch: false })).sort();
  if (paths.length === 0) throw new Problem(messages.paket.list.none(folder));
  const listed: ListedPaket[] = [];
  for (const path of paths) {
    session.signal.throwIfAborted();
    const name = relative(root, path).split(sep).join("/");
    listed.push(await paketAt(path, name, options.verifikasi === true, session));
  }
  const register = registerOf(listed.flatMap(({ file, head }) => (head ? [{ file, head }] : [])));
  if (options.json) screen.print(JSON.stringify({ format: 1, ...register, packages: listed.map(jsonOf) }, null, 2));
  else if (options.csv) screen.print(paketCsv(listed, session));
  else for (const line of paketLines(listed, register, session)) screen.print(line);
  if (listed.some(({ problem }) => problem !== undefined)) return EXIT.failed;
  return listed.some(({ verified }) => verified && verified.differences + verified.unsettled > 0)
    ? EXIT.wrong
    : EXIT.fine;
}

/** Each file once, by its shortest path: a link to a folder above leads to all of them again. */
function onceEach(paths: readonly string[]): string[] {
  const byFile = new Map<string, string>();
  for (const path of [...paths].sort((a, b) => a.length - b.length)) {
    const file = realPath(path);
    if (!byFile.has(file)) byFile.set(file, path);
  }
  return [...byFile.values()];
}

/** A link that leads nowhere stays what it is: reading it says why. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

async function paketAt(path: string, name: string, verify: boolean, session: Session): Promise<ListedPaket> {
  const { messages } = session;
  const broken = (problem: string): ListedPaket => ({ file: name, head: undefined, problem, verified: undefined });
  const file = await readDiskFile(path, name);
  if (!file.ok) return broken(paketRefusal(file.refusal, session));
  const read = await readPaketHead(name, file.bytes, nodeBytes);
  if (!read.ok) return broken(paketRefusal(read.refusal, session));
  if (read.value === undefined) return broken(messages.paket.notAPaket(name));
  if (!verify) return { file: name, head: read.value, problem: undefined, verified: undefined };
  const answer = await verifyFile(path);
  if ("refusal" in answer) return broken(paketRefusal(answer.refusal, session));
  const { differences, unsettled } = answer.verified;
  const verified = { differences: differences.length, unsettled: unsettled.length };
  return { file: name, head: read.value, problem: undefined, verified };
}

function jsonOf({ file, head, problem, verified }: ListedPaket) {
  return {
    file,
    problem: problem ?? null,
    verified: verified ?? null,
    paket: head ?? null,
  };
}
