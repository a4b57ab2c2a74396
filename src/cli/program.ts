import { Argument, Command, Option, type Help } from "commander";
import { version } from "./version";
import { FORM_KINDS, type FormKind } from "../core/formulir/formKinds";
import { LANGUAGES } from "../messages/language";
import type { CliMessages } from "../messages/cli";
import type { PaketMessages } from "../messages/paket";
import { addPaketCommands, type PaketActions } from "./paketCommands";

export interface ReviewOptions {
  readonly acara?: string;
  readonly pagu?: string;
  readonly keputusan?: string;
  readonly hasil?: string;
  readonly timpa?: true;
  readonly tanpaHasil?: true;
  readonly json?: true;
}

export interface ReadOptions {
  readonly acara?: string;
  readonly keputusan?: string;
  readonly json?: true;
}

export interface FormOptions {
  readonly acara?: string;
  readonly keputusan?: string;
  readonly hasil?: string;
  readonly timpa?: true;
  readonly kertas: "F4" | "A4";
  readonly sesi?: string;
  readonly barisKosong: string;
  readonly nomor?: string;
  readonly perHalaman: "1" | "2";
}

export interface MergeOptions {
  readonly acara?: string;
  readonly hasil?: string;
  readonly timpa?: true;
}

/** What each command does, with what was typed after it. */
export interface Actions extends PaketActions {
  review(files: readonly string[], options: ReviewOptions): Promise<void>;
  read(files: readonly string[], options: ReadOptions): Promise<void>;
  sample(folder: string): Promise<void>;
  form(kind: FormKind, files: readonly string[], options: FormOptions): Promise<void>;
  mergeDesks(files: readonly string[], options: MergeOptions): Promise<void>;
}

/** The commands and options of the command line, with help in the language of `says`. */
export function program(says: CliMessages, ofPaket: PaketMessages, actions: Actions): Command {
  const { options, placeholders } = says;
  const prepare = (command: Command): Command =>
    command
      .configureHelp(helpWords(says))
      .helpOption("-h, --help", options.help)
      .exitOverride()
      .configureOutput({ outputError: () => undefined })
      .addOption(new Option("--bahasa <id|en>", options.bahasa).choices(LANGUAGES).default("id"));
  const root = prepare(new Command("spj-rapi"))
    .description(says.description)
    .version(version, "-V, --version", options.version)
    .usage(`[${placeholders.options}] <${placeholders.command}>`)
    .helpCommand(`help [${placeholders.command}]`, says.commands.help)
    .addHelpText("after", `\n${says.afterHelp}`);
  const files = new Argument(`[${placeholders.files}...]`, says.argumentHelp.files);

  prepare(root.command("periksa"))
    .description(says.commands.periksa)
    .usage(`[${placeholders.options}] <${placeholders.files}...>`)
    .addArgument(files)
    .option(`--acara <${placeholders.file}.json>`, options.acara)
    .option(`--pagu <${placeholders.amount}>`, options.pagu)
    .option(`--keputusan <${placeholders.file}.json>`, options.keputusan)
    .option(`-o, --hasil <${placeholders.file}.xlsx>`, options.hasil)
    .option("--timpa", options.timpa)
    .option("--tanpa-hasil", options.tanpaHasil)
    .option("--json", options.jsonPeriksa)
    .action((given: string[], chosen: ReviewOptions) => actions.review(given, chosen));
  prepare(root.command("baca"))
    .description(says.commands.baca)
    .usage(`[${placeholders.options}] <${placeholders.files}...>`)
    .addArgument(files)
    .option(`--acara <${placeholders.file}.json>`, options.acara)
    .option(`--keputusan <${placeholders.file}.json>`, options.keputusan)
    .option("--json", options.jsonBaca)
    .action((given: string[], chosen: ReadOptions) => actions.read(given, chosen));
  prepare(root.command("contoh"))
    .description(says.commands.contoh)
    .usage(`[${placeholders.options}] [${placeholders.folder}]`)
    .argument(`[${placeholders.folder}]`, says.argumentHelp.folder, "contoh")
    .action((folder: string) => actions.sample(folder));
  prepare(root.command("formulir"))
    .description(says.commands.formulir)
    .usage(`[${placeholders.options}] <${FORM_KINDS.join("|")}> [${placeholders.files}...]`)
    .addArgument(new Argument(`<${placeholders.kind}>`, says.argumentHelp.kind).choices(FORM_KINDS))
    .addArgument(files)
    .option(`--acara <${placeholders.file}.json>`, options.acara)
    .option(`--keputusan <${placeholders.file}.json>`, options.keputusan)
    .option(`-o, --hasil <${placeholders.file}.xlsx>`, options.hasilFormulir)
    .option("--timpa", options.timpaFormulir)
    .addOption(new Option("--kertas <F4|A4>", options.kertas).choices(["F4", "A4"]).default("F4"))
    .option(`--sesi <${placeholders.names}>`, options.sesi)
    .option(`--baris-kosong <${placeholders.amount}>`, options.barisKosong, "3")
    .option(`--nomor <${placeholders.names}>`, options.nomor)
    .addOption(new Option("--per-halaman <1|2>", options.perHalaman).choices(["1", "2"]).default("1"))
    .action((kind: FormKind, given: string[], chosen: FormOptions) => actions.form(kind, given, chosen));
  addPaketCommands({ prepare: (name) => prepare(root.command(name)), files }, says, ofPaket, actions);
  prepare(root.command("gabung-meja"))
    .description(says.commands.gabungMeja)
    .usage(`[${placeholders.options}] <${placeholders.files}...>`)
    .addArgument(files)
    .option(`--acara <${placeholders.file}.json>`, options.acara)
    .option(`-o, --hasil <${placeholders.file}.xlsx>`, options.hasilFormulir)
    .option("--timpa", options.timpaFormulir)
    .action((given: string[], chosen: MergeOptions) => actions.mergeDesks(given, chosen));
  return root;
}

function helpWords({ headings, defaultValue, placeholders }: CliMessages): Partial<Help> {
  const TITLES: Readonly<Record<string, string>> = {
    "Usage:": headings.usage,
    "Arguments:": headings.arguments,
    "Options:": headings.options,
    "Commands:": headings.commands,
  };
  return {
    styleTitle: (title) => TITLES[title] ?? title,
    optionDescription: ({ description, defaultValue: value }) =>
      value === undefined ? description : `${description} (${defaultValue}: ${String(value)})`,
    argumentDescription: ({ description, defaultValue: value }) =>
      value === undefined ? description : `${description} (${defaultValue}: ${String(value)})`,
    subcommandTerm: (command) => `${command.name()} ${command.usage().replace(`[${placeholders.options}] `, "")}`,
    commandUsage: (command) => {
      const names = [command.name()];
      for (let up = command.parent; up !== null; up = up.parent) names.unshift(up.name());
      return `${names.join(" ")} ${command.usage()}`;
    },
  };
}
