import { cli } from "./id/cli";
import { decisions } from "./id/decisions";
import { names } from "./id/names";
import { notes } from "./id/notes";
import { paket } from "./id/paket";
import { reading } from "./id/reading";
import { refusals } from "./id/refusals";
import { summary } from "./id/summary";
import { why } from "./id/why";
import type { Messages } from "./messages";

export const id: Messages = { cli, decisions, names, notes, paket, reading, refusals, summary, why };
