import type { CliMessages } from "./cli";
import type { DecisionMessages } from "./decisions";
import type { NameMessages } from "./names";
import type { NoteMessages } from "./notes";
import type { PaketMessages } from "./paket";
import type { ReadingMessages } from "./reading";
import type { RefusalMessages } from "./refusals";
import type { SummaryMessages } from "./summary";
import type { WhyMessages } from "./why";

/** Every sentence of one language, by topic. A topic that lacks a sentence does not compile. */
export interface Messages {
  readonly cli: CliMessages;
  readonly decisions: DecisionMessages;
  readonly names: NameMessages;
  readonly notes: NoteMessages;
  readonly paket: PaketMessages;
  readonly reading: ReadingMessages;
  readonly refusals: RefusalMessages;
  readonly summary: SummaryMessages;
  readonly why: WhyMessages;
}
