import { resolve } from "node:path";
import { sourceStates, type SourceState } from "../../core/paket/verify/sourceStates";
import type { Verified } from "../../core/paket/verify/verifyPaket";
import { MAKER } from "../version";
import { EXIT, type ExitCode } from "../exitCode";
import { filesAtHand } from "../filesAtHand";
import { Problem } from "../problem";
import type { VerifyOptions } from "../paketCommands";
import type { Session } from "../session";
import { paketRefusal } from "../text/paketRefusal";
import { verifyFile } from "../verifyFile";

/** So many differences are printed; all of them stand in the JSON. */
const MOST = 25;
/** What says that a source is not the one that was examined, or not there to show it. */
const WRONG: readonly SourceState["state"][] = ["altered", "missing", "unreadable"];

/** `verifikasi`: says whether a package is what it was, and where it is not; and so of its sources, where a folder is named. */
export async function verifyCommand(
  file: string,
  { json, sumber }: VerifyOptions,
  session: Session,
): Promise<ExitCode> {
  const { messages, screen } = session;
  const answer = await verifyFile(resolve(file));
  if ("refusal" in answer) throw new Problem(paketRefusal(answer.refusal, session));
  const { verified } = answer;
  if (verified.head === undefined && verified.parts === 0) throw new Problem(messages.paket.notAPaket(file));
  const sources = sumber === undefined ? undefined : await statesIn(sumber, verified, session);
  const isMade = verified.differences.length === 0 && verified.unsettled.length === 0;
  const isWhole = isMade && !sources?.some(({ state }) => WRONG.includes(state));
  const exitCode = isWhole ? EXIT.fine : EXIT.wrong;
  if (json) screen.print(JSON.stringify(jsonOf(file, verified, sources, exitCode, session), null, 2));
  else for (const line of linesOf(file, verified, sources, session)) screen.print(line);
  return exitCode;
}

async function statesIn(folder: string, { sources }: Verified, { messages }: Session): Promise<readonly SourceState[]> {
  const atHand = await filesAtHand(folder);
  if (atHand === undefined) throw new Problem(messages.paket.sources.none(folder));
  return sourceStates(sources, atHand);
}

function jsonOf(
  file: string,
  verified: Verified,
  sources: readonly SourceState[] | undefined,
  exitCode: ExitCode,
  { messages: { paket: say } }: Session,
) {
  const told = (list: Verified["differences"]) => list.map((one) => ({ ...one, sentence: say.difference(one) }));
  const [differences, unsettled] = [told(verified.differences), told(verified.unsettled)];
  const compared = sources?.map((source) => ({ ...source, sentence: say.sources.state(source) }));
  return { format: 1, exitCode, file, ...verified, differences, unsettled, sources: compared };
}

function linesOf(
  file: string,
  verified: Verified,
  sources: readonly SourceState[] | undefined,
  { messages: { paket: say } }: Session,
): readonly string[] {
  const { differences, unsettled, head, otherMaker, checksNotRepeated, formulasNotReckoned } = verified;
  const all = [...differences, ...unsettled];
  const left = all.length - MOST;
  return [
    ...(head === undefined ? [say.notAPaket(file)] : []),
    verdictOn(file, verified, say),
    ...all.slice(0, MOST).map((difference) => `- ${say.difference(difference)}`),
    ...(left > 0 ? [say.more(left)] : []),
    ...(sources === undefined ? [] : sourceLines(sources, say)),
    say.looked(verified),
    ...(checksNotRepeated.length > 0 ? [say.notRepeated(checksNotRepeated)] : []),
    ...(formulasNotReckoned > 0 ? [say.notReckoned(formulasNotReckoned)] : []),
    ...(otherMaker && head !== undefined ? [say.otherMaker(head.madeWith, MAKER)] : []),
    say.hashesOnly,
  ];
}

/** Three verdicts: whole, not whole, and what only the version that made the package can settle. */
function verdictOn(file: string, { differences, unsettled }: Verified, say: Session["messages"]["paket"]): string {
  if (differences.length > 0) return say.differs(file, differences.length + unsettled.length);
  return unsettled.length > 0 ? say.unsettled(file, unsettled.length) : say.isTrue(file);
}

function sourceLines(sources: readonly SourceState[], { sources: say }: Session["messages"]["paket"]) {
  const same = sources.filter(({ state }) => state === "same" || state === "renamed").length;
  return [
    say.same(same, sources.length),
    ...sources.filter(({ state }) => state !== "same").map((source) => `- ${say.state(source)}`),
  ];
}
