import type { Acara } from "../core/acara/acara";
import { acaraIn } from "../core/acara/acaraIn";
import { NO_DECISIONS, type Decisions } from "../core/decisions/decisions";
import { parseDecisions } from "../core/decisions/decisionsJson";
import type { JournalHost } from "../core/host";

/** What the workbook keeps of how it is to be reviewed, under the names that the pane keeps it by. */
export interface Remembered {
  readonly acara: Acara;
  readonly decisions: Decisions;
  /** Kept, but no longer readable: the built-in acara, or no decision, stands in its place. */
  readonly unread: readonly ("acara" | "decisions")[];
}

export async function rememberedIn(host: Pick<JournalHost, "readSetting">, builtIn: Acara): Promise<Remembered> {
  const kept = { acara: await host.readSetting("acara"), decisions: await host.readSetting("decisions") };
  const acara = kept.acara === undefined ? builtIn : acaraIn(kept.acara);
  const decisions = kept.decisions === undefined ? undefined : parseDecisions(kept.decisions);
  return {
    acara: acara ?? builtIn,
    decisions: decisions?.ok === true ? decisions.decisions : NO_DECISIONS,
    unread: [
      ...(acara === undefined ? (["acara"] as const) : []),
      ...(decisions?.ok === false ? (["decisions"] as const) : []),
    ],
  };
}
