import { resolve } from "node:path";
import type { Difference } from "../../core/paket/verify/difference";
import type { Verified } from "../../core/paket/verify/verifyPaket";
import { MAKER } from "../version";
import { EXIT, type ExitCode } from "../exitCode";
import type { ReadAgain } from "../sumber/readAgain";
import { areSourcesFine, verifySources, type SourcesHeld } from "../sumber/verifySources";
import { Problem } from "../problem";
import type { VerifyOptions } from "../paketCommands";
import type { Session } from "../session";
import { paketRefusal } from "../text/paketRefusal";
import { verifyFile } from "../verifyFile";

/** So many differences are printed; all of them stand in the JSON. */
const MOST = 25;
/** `verifikasi`: says whether a package is what it was, and where it is not; and so of its sources, where a folder is named. */
export async function verifyCommand(file: string, options: VerifyOptions, session: Session): Promise<ExitCode> {
  const { messages, screen } = session;
  const { json, sumber, acara, pagu, keputusan } = options;
  if (sumber === undefined && (acara ?? pagu ?? keputusan) !== undefined)
    throw new Problem(messages.paket.sources.onlyWith);
  const answer = await verifyFile(resolve(file));
  if ("refusal" in answer) throw new Problem(paketRefusal(answer.refusal, session));
  const { verified } = answer;
  if (verified.head === undefined && verified.parts === 0) throw new Problem(messages.paket.notAPaket(file));
  const sources = sumber === undefined ? undefined : await verifySources(sumber, answer, options, session);
  const isMade = verified.differences.length === 0 && verified.unsettled.length === 0;
  const exitCode = isMade && (sources === undefined || areSourcesFine(sources)) ? EXIT.fine : EXIT.wrong;
  if (json) screen.print(JSON.stringify(jsonOf(file, verified, sources, exitCode, session), null, 2));
  else for (const line of linesOf(file, verified, sources, session)) screen.print(line);
  return exitCode;
}

function jsonOf(
  file: string,
  verified: Verified,
  sources: SourcesHeld | undefined,
  exitCode: ExitCode,
  { messages: { paket: say } }: Session,
) {
  const told = (list: Verified["differences"]) => list.map((one) => ({ ...one, sentence: say.difference(one) }));
  const [differences, unsettled] = [told(verified.differences), told(verified.unsettled)];
  const compared = sources?.states.map((source) => ({ ...source, sentence: say.sources.state(source) }));
  const again = sources?.again;
  const readAgain = again && ("notRead" in again ? again : { differences: told(again.differences) });
  return { format: 1, exitCode, file, ...verified, differences, unsettled, sources: compared, readAgain };
}

function linesOf(
  file: string,
  verified: Verified,
  sources: SourcesHeld | undefined,
  { messages: { paket: say } }: Session,
): readonly string[] {
  const { differences, unsettled, head, otherMaker, checksNotRepeated, formulasNotReckoned, onTrust } = verified;
  return [
    ...(head === undefined ? [say.notAPaket(file)] : []),
    verdictOn(file, verified, say),
    ...differenceLines([...differences, ...unsettled], say),
    ...(sources === undefined ? [] : sourceLines(sources, otherMaker, say)),
    say.looked(verified),
    ...(checksNotRepeated.length > 0 ? [say.notRepeated(checksNotRepeated)] : []),
    ...(formulasNotReckoned > 0 ? [say.notReckoned(formulasNotReckoned)] : []),
    ...(otherMaker && head !== undefined ? [say.otherMaker(head.madeWith, MAKER)] : []),
    ...(onTrust === undefined ? [] : say.onTrust(onTrust)),
    say.hashesOnly,
  ];
}

/** Three verdicts: whole, not whole, and what only the version that made the package can settle. */
function verdictOn(file: string, { differences, unsettled }: Verified, say: Session["messages"]["paket"]): string {
  if (differences.length > 0) return say.differs(file, differences.length + unsettled.length);
  return unsettled.length > 0 ? say.unsettled(file, unsettled.length) : say.isTrue(file);
}

function differenceLines(differences: readonly Difference[], say: Session["messages"]["paket"]): readonly string[] {
  const left = differences.length - MOST;
  return [
    ...differences.slice(0, MOST).map((difference) => `- ${say.difference(difference)}`),
    ...(left > 0 ? [say.more(left)] : []),
  ];
}

function sourceLines(
  { states, again }: SourcesHeld,
  otherMaker: boolean,
  { sources: say, ...others }: Session["messages"]["paket"],
): readonly string[] {
  const named = states.filter(({ state }) => state !== "not-named");
  const same = named.filter(({ state }) => state === "same" || state === "renamed").length;
  return [
    say.same(same, named.length),
    ...states.filter(({ state }) => state !== "same").map((source) => `- ${say.state(source)}`),
    ...(again === undefined ? [] : againLines(again, otherMaker, { sources: say, ...others })),
  ];
}

function againLines(again: ReadAgain, otherMaker: boolean, say: Session["messages"]["paket"]): readonly string[] {
  if ("notRead" in again) return [say.sources.notRead(again.notRead)];
  const { differences } = again;
  return [say.sources.again(differences.length, otherMaker), ...differenceLines(differences, say)];
}
