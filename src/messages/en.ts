import { cli } from "./en/cli";
import { decisions } from "./en/decisions";
import { names } from "./en/names";
import { notes } from "./en/notes";
import { paket } from "./en/paket";
import { reading } from "./en/reading";
import { refusals } from "./en/refusals";
import { summary } from "./en/summary";
import { why } from "./en/why";
import type { Messages } from "./messages";

export const en: Messages = { cli, decisions, names, notes, paket, reading, refusals, summary, why };
