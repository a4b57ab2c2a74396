import { Option, type Argument, type Command } from "commander";
import { PAKET_MODES, type PaketMode } from "../core/paket/paketMode";
import type { CliMessages } from "../messages/cli";
import type { PaketMessages } from "../messages/paket";

export interface ExportOptions {
  readonly acara?: string;
  readonly pagu?: string;
  readonly keputusan?: string;
  readonly hasil?: string;
  readonly untuk: PaketMode;
  readonly timpa?: true;
  readonly json?: true;
}

export interface VerifyOptions {
  readonly sumber?: string;
  readonly acara?: string;
  readonly pagu?: string;
  readonly keputusan?: string;
  readonly json?: true;
}

export interface ListOptions {
  readonly verifikasi?: true;
  readonly csv?: true;
  readonly json?: true;
}

/** What the commands about packages do, with what was typed after them. */
export interface PaketActions {
  exportPaket(files: readonly string[], options: ExportOptions): Promise<void>;
  verify(file: string, options: VerifyOptions): Promise<void>;
  list(folder: string, options: ListOptions): Promise<void>;
}

interface Making {
  /** A command of this name with what every command has. */
  readonly prepare: (name: string) => Command;
  readonly files: Argument;
}

/** Adds the commands that make, verify and list packages. */
export function addPaketCommands(
  { prepare, files }: Making,
  { options, placeholders }: CliMessages,
  ofPaket: PaketMessages,
  actions: PaketActions,
): void {
  prepare("ekspor")
    .description(ofPaket.commands.ekspor)
    .usage(`[${placeholders.options}] <${placeholders.files}...>`)
    .addArgument(files)
    .option(`--acara <${placeholders.file}.json>`, options.acara)
    .option(`--pagu <${placeholders.amount}>`, options.pagu)
    .option(`--keputusan <${placeholders.file}.json>`, options.keputusan)
    .option(`-o, --hasil <${placeholders.file}.zip>`, ofPaket.options.hasil)
    .addOption(
      new Option("--untuk <pemeriksa|bagikan>", ofPaket.options.untuk).choices(PAKET_MODES).default("pemeriksa"),
    )
    .option("--timpa", ofPaket.options.timpa)
    .option("--json", ofPaket.options.json)
    .action((given: string[], chosen: ExportOptions) => actions.exportPaket(given, chosen));
  prepare("verifikasi")
    .description(ofPaket.commands.verifikasi)
    .usage(`[${placeholders.options}] <${ofPaket.placeholders.paket}.zip>`)
    .argument(`<${ofPaket.placeholders.paket}>`, ofPaket.argumentHelp.paket)
    .option(`--sumber <${placeholders.folder}>`, ofPaket.options.sumber)
    .option(`--acara <${placeholders.file}.json>`, ofPaket.options.acaraAgain)
    .option(`--pagu <${placeholders.amount}>`, ofPaket.options.paguAgain)
    .option(`--keputusan <${placeholders.file}.json>`, ofPaket.options.keputusanAgain)
    .option("--json", ofPaket.options.json)
    .action((file: string, chosen: VerifyOptions) => actions.verify(file, chosen));
  prepare("daftar")
    .description(ofPaket.commands.daftar)
    .usage(`[${placeholders.options}] <${placeholders.folder}>`)
    .argument(`<${placeholders.folder}>`, ofPaket.argumentHelp.folder)
    .option("--verifikasi", ofPaket.options.verifikasi)
    .option("--csv", ofPaket.options.csv)
    .option("--json", ofPaket.options.json)
    .action((folder: string, chosen: ListOptions) => actions.list(folder, chosen));
}
