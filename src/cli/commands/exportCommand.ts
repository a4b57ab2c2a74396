import { extname, basename, join, resolve } from "node:path";
import { planPaket, type PaketPlan } from "../../core/paket/planPaket";
import { conclude } from "../../core/review";
import { nodeBytes } from "../../hosts/files/nodeBytes";
import { textSha256 } from "../../hosts/files/paket/sums";
import { readPaketHead } from "../../hosts/files/paket/readPaket";
import { MAKER } from "../version";
import { paketWordsIn } from "../../messages/paketWords";
import { acaraOf } from "../acara/acaraOf";
import { decisionsOf } from "../decisionsOf";
import { EXIT, type ExitCode } from "../exitCode";
import { namedFiles } from "../namedFiles";
import { Problem } from "../problem";
import type { ExportOptions } from "../paketCommands";
import { folderOf, holdTarget, writeResult } from "../resultFile";
import type { Session } from "../session";
import type { SourceFile } from "../sourceFiles";
import { sweepMemory } from "../sweepMemory";
import { understandFiles } from "../understandFiles";

/** `ekspor`: reviews all files of one activity and writes the package that leaves the office. */
export async function exportCommand(
  given: readonly string[],
  options: ExportOptions,
  session: Session,
): Promise<ExitCode> {
  const { messages, language, screen } = session;
  const known = { acara: await acaraOf(options, messages.cli), decisions: await decisionsOf(options, session) };
  const { files, missing } = await namedFiles(given, session);
  const target = await paketFile(options, given, files, session);
  const { understood, trail, taken } = await understandFiles(files, known, session);
  sweepMemory();
  const review = conclude(understood);
  const words = paketWordsIn(language, review.acara);
  const sha256 = textSha256(nodeBytes);
  const plan = planPaket(review, trail, words, { madeWith: MAKER, language, mode: options.untuk, sha256 });
  const { writePaket } = await import("../../hosts/files/paket/writePaket");
  const bytes = await writePaket(plan, nodeBytes.sha256);
  await writeResult(target, bytes, session);
  const sum = nodeBytes.sha256(bytes);
  const refused = missing + trail.length - taken;
  const exitCode = refused > 0 ? EXIT.failed : EXIT.fine;
  if (options.json) {
    screen.print(
      JSON.stringify(
        { format: 1, exitCode, file: target, bytes: bytes.length, sha256: sum, paket: plan.head },
        null,
        2,
      ),
    );
    return exitCode;
  }
  for (const line of linesOf(target, plan, session)) screen.print(line);
  screen.print(`SHA-256: ${sum}`);
  if (refused > 0) screen.complain(messages.cli.someRefused(refused, files.length + missing));
  return exitCode;
}

/**
 * Where the package goes; a package of an earlier run is replaced, but for one of the other mode: a masked one holds less
 * than the whole. Throws `Problem`.
 */
async function paketFile(
  { hasil, timpa, untuk }: ExportOptions,
  given: readonly string[],
  files: readonly SourceFile[],
  { messages: { cli, paket } }: Session,
): Promise<string> {
  const path = resolve(hasil ?? join(await folderOf(given, files), paket.fileName));
  if (extname(path).toLowerCase() !== ".zip") throw new Problem(paket.notZip(basename(path)));
  const isOwn = async (bytes: Uint8Array) => {
    const read = await readPaketHead(path, bytes, nodeBytes);
    return read.ok && read.value?.mode === untuk;
  };
  await holdTarget(path, files, { isOwn, timpa: timpa === true, exists: paket.exists(path) }, cli);
  return path;
}

function linesOf(target: string, { head }: PaketPlan, { messages: { paket: say } }: Session): readonly string[] {
  const { mode, masked, findings, questions, notCheckable, switchedOff } = head;
  const open = { salah: findings.salah.open, periksa: findings.periksa.open, info: findings.info.open };
  return [
    `${say.written(target)} (${say.mode[mode]})`,
    ...(mode === "bagikan" ? [say.masked(masked)] : []),
    say.still(open, { questions, notCheckable, switchedOff }),
  ];
}
