import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { plantedContradictions, sampleWorkbooks } from "../../contoh/contoh";
import { kejanggalanJson, kejanggalanMarkdown } from "../../contoh/kejanggalan/kejanggalanFiles";
import { systemCode } from "../../hosts/files/diskFile";
import { packNatively } from "../../hosts/files/packNatively";
import { writeWorkbook } from "../../hosts/files/write/writeWorkbook";
import { EXIT, type ExitCode } from "../exitCode";
import { isOwnWorkbook } from "../ownResult";
import { Problem } from "../problem";
import { writeResult } from "../resultFile";
import type { Session } from "../session";
import { reviewCommand } from "./reviewCommand";

const RESULT = "hasil.xlsx";

/** `contoh`: writes the samples and reviews them. What is found in them was planted, so it is no reason to fail. */
export async function sampleCommand(folder: string, session: Session): Promise<ExitCode> {
  const { cli } = session.messages;
  await makeFolder(folder, session);
  const samples = sampleWorkbooks().map(({ file, plan }) => ({ path: join(folder, file), plan }));
  const result = join(folder, RESULT);
  const lists = [
    { path: join(folder, "kejanggalan.md"), text: kejanggalanMarkdown(plantedContradictions) },
    { path: join(folder, "kejanggalan.json"), text: kejanggalanJson(plantedContradictions) },
  ];
  for (const path of [...samples.map((sample) => sample.path), result]) {
    if (!(await isFree(path, isOwnWorkbook))) throw new Problem(cli.samplesInTheWay(path));
  }
  for (const { path, text } of lists) {
    if (!(await isFree(path, (bytes) => beginsLike(bytes, text)))) throw new Problem(cli.samplesInTheWay(path));
  }
  for (const { path, plan } of samples) await writeResult(path, await writeWorkbook(plan, packNatively), session);
  for (const { path, text } of lists) await writeResult(path, new TextEncoder().encode(text), session);
  session.screen.print(`${cli.samplesWritten(samples.length, folder)}\n`);
  const code = await reviewCommand(
    samples.map(({ path }) => path),
    { hasil: result },
    session,
  );
  session.screen.print(cli.samplesMeant(plantedContradictions.length));
  return code === EXIT.failed ? code : EXIT.fine;
}

async function makeFolder(folder: string, { messages: { cli } }: Session): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (fault) {
    if (systemCode(fault) === undefined) throw fault;
    throw new Problem(cli.resultUnwritable(folder));
  }
}

/** Nothing is there yet, or something that SPJ Rapi made. */
async function isFree(path: string, isOwn: (bytes: Uint8Array) => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await isOwn(await readFile(path));
  } catch (fault) {
    const code = systemCode(fault);
    if (code === undefined) throw fault;
    return code === "ENOENT";
  }
}

/** The list of an earlier run, perhaps of another version: it opens with the same words. */
function beginsLike(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 16)) === text.slice(0, 16);
}
