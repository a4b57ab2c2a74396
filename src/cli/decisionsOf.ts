import { readFile } from "node:fs/promises";
import { NO_DECISIONS, type Decisions } from "../core/decisions/decisions";
import { parseDecisions } from "../core/decisions/decisionsJson";
import { systemCode } from "../hosts/files/diskFile";
import { describeDecisionsProblem } from "../messages/decisions";
import { Problem } from "./problem";
import type { Session } from "./session";

/** The decisions that `--keputusan` names; none without it. */
export async function decisionsOf(
  { keputusan: file }: { readonly keputusan?: string },
  { messages: { decisions: say } }: Pick<Session, "messages">,
): Promise<Decisions> {
  if (file === undefined) return NO_DECISIONS;
  const text = await readFile(file, "utf8").catch((fault: unknown) => {
    if (systemCode(fault) === undefined) throw fault;
    throw new Problem(say.unreadable(file));
  });
  const parsed = parseDecisions(text);
  if (parsed.ok) return parsed.decisions;
  throw new Problem(say.unusable(file, describeDecisionsProblem(say, parsed.problem)));
}
