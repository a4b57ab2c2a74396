import { rangeAddress } from "../../cells/cellRef";
import type { FoundForm, FoundTable } from "../../tables/foundTable";
import type { RowAccount } from "../records";

/** Keeps count of what became of each row of one table. */
export class AccountKeeper {
  private records = 0;
  private groups = 0;
  private witnesses = 0;
  private readonly dropped = new Map<string, number[]>();

  constructor(
    private readonly table: FoundTable,
    private readonly became: RowAccount["became"],
  ) {}

  record(): void {
    this.records += 1;
  }

  group(): void {
    this.groups += 1;
  }

  witness(): void {
    this.witnesses += 1;
  }

  drop(reason: string, row: number): void {
    const rows = this.dropped.get(reason);
    if (rows) rows.push(row);
    else this.dropped.set(reason, [row]);
  }

  close(): RowAccount {
    const { file, sheet, range, rows } = this.table;
    return {
      file,
      sheet,
      range: rangeAddress(range),
      became: this.became,
      read: rows.length,
      records: this.records,
      groups: this.groups,
      witnesses: this.witnesses,
      dropped: [...this.dropped].map(([reason, dropped]) => ({ reason, rows: dropped })),
    };
  }
}

/** A form is read as a whole: one form, one record. */
export function formAccount({ file, sheet, range, kind }: FoundForm): RowAccount {
  return {
    file,
    sheet,
    range: rangeAddress(range),
    became: kind,
    read: 1,
    records: 1,
    groups: 0,
    witnesses: 0,
    dropped: [],
  };
}
