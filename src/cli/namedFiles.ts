import { describeRefusal } from "../messages/refusals";
import { Problem } from "./problem";
import type { Session } from "./session";
import { sourceFiles, type NothingThere, type SourceFile } from "./sourceFiles";

/**
 * The files that a command was given; what leads to no file is said at once. `missing` counts them.
 * Throws `Problem` where there is nothing to read at all.
 */
export async function namedFiles(
  given: readonly string[],
  session: Session,
): Promise<{ readonly files: readonly SourceFile[]; readonly missing: number }> {
  const { messages, language, screen } = session;
  if (given.length === 0) throw new Problem(messages.cli.noFiles);
  const { files, nothing, passedOver } = await sourceFiles(given, process.cwd());
  const sentences = nothing.map((one) => sentenceOf(one, session));
  if (files.length === 0) throw new Problem(sentences.join("\n"));
  for (const sentence of sentences) screen.complain(sentence);
  if (passedOver.length > 0) screen.complain(messages.cli.passedOver(passedOver, language));
  return { files, missing: nothing.length };
}

function sentenceOf({ argument, why }: NothingThere, { messages, language }: Session): string {
  if (why === "empty-folder") return messages.cli.emptyFolder(argument);
  if (why === "no-match") return messages.cli.nothingMatches(argument);
  const refusal = { file: argument, reason: "unreadable", detail: why } as const;
  return describeRefusal(messages.refusals, refusal, language);
}
