import { unreadOf } from "../checks/unread";
import type { Review } from "../review";
import { isAtMost, minusInSen, number, share, text, when } from "../sheets/formula";
import type { PlannedPrint, PlannedWorkbook } from "../sheets/plannedWorkbook";
import { TableData } from "../sheets/tableData";
import { toNumber } from "../values/rupiah";
import { accountLines, type AccountLine } from "./accountLines";
import type { FormWords } from "./formWords";
import { tablePaper } from "./tablePaper";

export type ReportColumn = "no" | "kode" | "uraian" | "pagu" | "realisasi" | "sisa" | "persen";

/** What was spent on each account, held against what it may cost; undefined where no realisasi was read. */
export function realisasiPlan(
  { records, acara }: Review,
  { paper }: Pick<PlannedPrint, "paper">,
  words: FormWords,
): PlannedWorkbook | undefined {
  if (records.realisasi.length === 0) return undefined;
  const { realisasi: say } = words;
  const columns = words.templat.columns;
  const amount = { style: "rupiah", width: 18 } as const;
  const table = TableData.of<ReportColumn, AccountLine>("LaporanRealisasi", accountLines(records), [
    { key: "no", header: columns.no, style: "integer", width: 6, value: (_one, index) => index + 1 },
    { key: "kode", header: columns.kode, style: "text", width: 22, value: ({ kode }) => kode?.written },
    {
      key: "uraian",
      header: columns.uraian,
      style: "wrapped",
      width: 56,
      total: { label: words.total },
      value: ({ kode, uraian }) => (kode === undefined ? say.withoutKode : uraian),
    },
    { ...amount, key: "pagu", header: columns.pagu, total: "sum", value: ({ pagu }) => pagu && toNumber(pagu) },
    {
      ...amount,
      key: "realisasi",
      header: columns.realisasi,
      total: "sum",
      value: ({ realisasi }) => realisasi && toNumber(realisasi),
    },
    {
      ...amount,
      key: "sisa",
      header: columns.sisa,
      total: (all) => minusInSen(all.subtotal("pagu"), all.subtotal("realisasi")),
      // A line without a pagu has nothing left of it, and nothing over.
      formula: (all) =>
        when(
          isAtMost(number(1), all.numbersInRow("pagu")),
          minusInSen(all.thisRow("pagu"), all.thisRow("realisasi")),
          text(""),
        ),
    },
    {
      key: "persen",
      header: say.persen,
      style: "percent",
      width: 11,
      total: (all) => share(all.subtotal("realisasi"), all.subtotal("pagu")),
      formula: (all) => share(all.thisRow("realisasi"), all.thisRow("pagu")),
    },
  ]);
  const unread = unreadOf(records);
  const open = unread.realisasi.length + unread.anggaran.length;
  const frame = {
    name: say.sheet,
    title: say.title,
    notes: open === 0 ? [] : [words.openAmounts(open)],
    signers: [
      { lines: [words.known, words.kpa], office: "kpa" },
      { lines: [words.blank, words.pptk], office: "pptk" },
    ],
  } as const;
  return { title: say.title, sheets: [tablePaper(frame, [table], acara, paper, words)] };
}
