import { CommanderError } from "commander";
import { LANGUAGES, type Language } from "../messages/language";
import { messagesIn } from "../messages/messagesIn";
import { EXIT, type ExitCode } from "./exitCode";
import { faultReport } from "./faultReport";
import { Problem } from "./problem";
import { program } from "./program";
import { Screen } from "./screen";
import type { Session } from "./session";
import { usageProblem } from "./usageProblem";

/** Runs one command line to its end, and says in which of three ways it ended. */
export async function run(args: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  const language = languageOf(args);
  const messages = messagesIn(language);
  let code: ExitCode = EXIT.fine;
  const session: Session = { language, messages, signal, screen: new Screen() };
  const commands = program(messages.cli, messages.paket, {
    async review(files, options) {
      const { reviewCommand } = await import("./commands/reviewCommand");
      code = await reviewCommand(files, options, session);
    },
    async read(files, options) {
      const { readCommand } = await import("./commands/readCommand");
      code = await readCommand(files, options, session);
    },
    async sample(folder) {
      const { sampleCommand } = await import("./commands/sampleCommand");
      code = await sampleCommand(folder, session);
    },
    async form(kind, files, options) {
      const { formCommand } = await import("./commands/formCommand");
      code = await formCommand(kind, files, options, session);
    },
    async exportPaket(files, options) {
      const { exportCommand } = await import("./commands/exportCommand");
      code = await exportCommand(files, options, session);
    },
    async verify(file, options) {
      const { verifyCommand } = await import("./commands/verifyCommand");
      code = await verifyCommand(file, options, session);
    },
    async list(folder, options) {
      const { listCommand } = await import("./commands/listCommand");
      code = await listCommand(folder, options, session);
    },
    async mergeDesks(files, options) {
      const { mergeCommand } = await import("./commands/mergeCommand");
      code = await mergeCommand(files, options, session);
    },
  });
  try {
    await commands.parseAsync(args, { from: "user" });
    return code;
  } catch (fault) {
    const sentence = sentenceOf(fault, session);
    if (sentence !== undefined) session.screen.complain(sentence);
    return sentence === undefined ? EXIT.fine : EXIT.failed;
  }
}

function sentenceOf(fault: unknown, { messages, signal }: Session): string | undefined {
  const { cli } = messages;
  if (fault instanceof CommanderError) return usageProblem(fault, cli);
  if (fault instanceof Problem) return fault.sentence;
  if (signal.aborted) return cli.stopped;
  return [cli.ourFault, "", `${cli.faultReportTitle}:`, faultReport(fault)].join("\n");
}

/** Known before the command line is understood, so that its help and complaints are in the right language. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--bahasa" || arg.startsWith("--bahasa="));
  const given = at === -1 ? undefined : (args[at]?.split("=")[1] ?? args[at + 1]);
  return LANGUAGES.find((language) => language === given) ?? "id";
}
