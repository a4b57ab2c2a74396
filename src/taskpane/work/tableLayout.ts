import type { RememberedLayout } from "../../core/decisions/decisions";
import { layoutOf } from "../../core/decisions/layouts";
import type { Review } from "../../core/review";
import type { Language } from "../../messages/language";
import { tableView } from "./views/makeTableView";
import { foundIn } from "./views/tableGlances";

const TAHAP = ["undangan", "registrasi", "tercetak", "hadir", "pembayaran"] as const;

/** The layout of one table of a review, with the stage that its people came to; undefined for what is no table. */
export function tableLayout(review: Review, id: number, language: Language): RememberedLayout | undefined {
  const found = foundIn(review)[id];
  if (found?.shape !== "table") return undefined;
  const { file, sheet, range } = tableView(review, id, language);
  const account = review.records.accounts.find(
    (one) => one.file === file && one.sheet === sheet && one.range === range,
  );
  return layoutOf(
    found.table,
    TAHAP.find((tahap) => tahap === account?.became),
  );
}
