import type { Peserta } from "../records/peserta";
import type { Question } from "../records/records";
import type { Rupiah } from "../values/rupiah";
import { total } from "../values/exact";
import { grouped } from "../values/grouped";
import type { With } from "../values/having";
import { sheetKey } from "../cells/sheetKey";
import { tupleKey } from "../values/keys";

export type Paid = With<Peserta, "dibayar">;

/** One payment list: the rows of a sheet, of one month where it says so, on which somebody was paid. */
export interface PaymentList {
  readonly rows: readonly Paid[];
  /** After tax, and before. */
  readonly sums: readonly [Rupiah, Rupiah];
}

export const net = ({ dibayar }: Paid): Rupiah => dibayar.value;
export const gross = ({ dibayar, potongan }: Paid): Rupiah => potongan?.bruto.value ?? dibayar.value;

/** The payment lists, sheet by sheet; without those of which an amount is still asked about, where questions are given. */
export function paymentLists(dibayar: readonly Paid[], questions: readonly Question[] = []): readonly PaymentList[] {
  const open = new Set(
    questions.flatMap(({ about, at }) =>
      about === "amount" || about === "number" || about === "row" || about === "table-kind" ? [sheetKey(at)] : [],
    ),
  );
  return [
    ...grouped(
      dibayar.filter((row) => row.dibayar.value > 0),
      ({ at, bulan }) => tupleKey(sheetKey(at), bulan),
    ),
  ].flatMap(([, rows]) =>
    rows.some(({ at }) => open.has(sheetKey(at)))
      ? []
      : [{ rows, sums: [total(rows.map(net)), total(rows.map(gross))] }],
  );
}
