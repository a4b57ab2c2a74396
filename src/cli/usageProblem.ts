import type { CommanderError } from "commander";
import type { CliMessages } from "../messages/cli";

/** The sentence for a command line that was typed wrongly; undefined where help or the version was asked for. */
export function usageProblem({ code, message, exitCode }: CommanderError, says: CliMessages): string | undefined {
  if (exitCode === 0) return undefined;
  // Commander keeps the word it stumbled over only in its own English sentence, between quotes.
  const word = /'([^']*)'/.exec(message)?.[1] ?? "";
  switch (code) {
    case "commander.unknownOption":
      return says.unknownOption(word);
    case "commander.optionMissingArgument":
      return says.optionWithoutValue(word.replace(/^.*?(--[\w-]+).*$/, "$1"));
    case "commander.missingArgument":
      return word === says.placeholders.kind ? says.forms.noKind : says.noFiles;
    case "commander.invalidArgument":
      if (message.includes("--untuk")) return says.badMode(/argument '([^']*)' is invalid/.exec(message)?.[1] ?? "");
      if (message.includes("--per-halaman")) return says.forms.badPerPage;
      if (message.includes("--kertas")) return says.forms.badPaper;
      if (!message.includes("--bahasa")) return says.forms.noKind;
      return says.badLanguage(/argument '([^']*)' is invalid/.exec(message)?.[1] ?? "");
    case "commander.excessArguments":
      return says.tooManyArguments;
    case "commander.unknownCommand":
      return says.unknownCommand(word);
    default:
      return says.noCommand;
  }
}
