import { resolve } from "node:path";
import type { Verified } from "../../core/paket/verify/verifyPaket";
import { MAKER } from "../version";
import { EXIT, type ExitCode } from "../exitCode";
import { Problem } from "../problem";
import type { VerifyOptions } from "../paketCommands";
import type { Session } from "../session";
import { paketRefusal } from "../text/paketRefusal";
import { verifyFile } from "../verifyFile";

/** So many differences are printed; all of them stand in the JSON. */
const MOST = 25;

/** `verifikasi`: says whether a package is what it was, and where it is not. */
export async function verifyCommand(file: string, { json }: VerifyOptions, session: Session): Promise<ExitCode> {
  const { messages, screen } = session;
  const answer = await verifyFile(resolve(file));
  if ("refusal" in answer) throw new Problem(paketRefusal(answer.refusal, session));
  const { verified } = answer;
  if (verified.head === undefined && verified.parts === 0) throw new Problem(messages.paket.notAPaket(file));
  const exitCode = verified.differences.length === 0 ? EXIT.fine : EXIT.wrong;
  if (json) screen.print(JSON.stringify(jsonOf(file, verified, exitCode, session), null, 2));
  else for (const line of linesOf(file, verified, session)) screen.print(line);
  return exitCode;
}

function jsonOf(file: string, verified: Verified, exitCode: ExitCode, { messages: { paket: say } }: Session) {
  const { differences, ...rest } = verified;
  const told = differences.map((difference) => ({ ...difference, sentence: say.difference(difference) }));
  return { format: 1, exitCode, file, ...rest, differences: told };
}

function linesOf(file: string, verified: Verified, { messages: { paket: say } }: Session): readonly string[] {
  const { differences, head, otherMaker, checksNotRepeated, formulasNotReckoned } = verified;
  const left = differences.length - MOST;
  return [
    ...(head === undefined ? [say.notAPaket(file)] : []),
    differences.length === 0 ? say.isTrue(file) : say.differs(file, differences.length),
    ...differences.slice(0, MOST).map((difference) => `- ${say.difference(difference)}`),
    ...(left > 0 ? [say.more(left)] : []),
    say.looked(verified),
    ...(checksNotRepeated.length > 0 ? [say.notRepeated(checksNotRepeated)] : []),
    ...(formulasNotReckoned > 0 ? [say.notReckoned(formulasNotReckoned)] : []),
    ...(otherMaker && head !== undefined ? [say.otherMaker(head.madeWith, MAKER)] : []),
    say.hashesOnly,
  ];
}
