import type { KodeRekening } from "../values/kodeRekening";
import { BudgetLines, found } from "./anggaranRuas";
import { answeredLinks, cellKey } from "./answeredLinks";
import { SAID_MISSING, type BenangAnggaran, type LinkDecision, type Ruas } from "./benang";
import type { Party } from "./party";

/** The budget with what people said of it. */
export class ThreadBudget {
  private readonly lines: BudgetLines;
  private readonly open: Map<string, LinkDecision>;
  private readonly changed: LinkDecision[] = [];

  constructor(
    private readonly parties: readonly Party[],
    links: readonly LinkDecision[],
  ) {
    this.lines = new BudgetLines(parties);
    this.open = new Map(links.filter(({ ruas }) => ruas === "anggaran").map((link) => [cellKey(link.from), link]));
  }

  allowing(expense: Party, kode: KodeRekening | undefined): Ruas {
    const link = this.open.get(cellKey(expense.at));
    if (link === undefined) return this.lines.allowing(expense, kode);
    this.open.delete(cellKey(expense.at));
    const { matches, refused } = answeredLinks([link], [expense], this.parties);
    if (refused.size > 0) return SAID_MISSING;
    const [match] = matches;
    if (match) return found(match.right, match.keyakinan, match.alasan);
    this.changed.push(link);
    return this.lines.allowing(expense, kode);
  }

  /** Told once every expense has asked. */
  get stale(): BenangAnggaran["stale"] {
    return [
      ...this.changed.map((link) => ({ link, because: "text-changed" as const })),
      ...[...this.open.values()].map((link) => ({ link, because: "not-asked" as const })),
    ];
  }
}
