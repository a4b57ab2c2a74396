import { budgetStatements, type AnggaranLine } from "../tally/budgetStatements";
import { total } from "../values/exact";
import { unreadOf } from "../tally/unread";
import type { BarisAnggaran } from "../records/anggaran";
import type { Review } from "../review";
import { minusInSen, share } from "../sheets/plan/formula";
import { inRow } from "../sheets/plan/inRow";
import type { PlannedPrint, PlannedWorkbook } from "../sheets/plan/plannedWorkbook";
import { TableData } from "../sheets/plan/tableData";
import { toNumber } from "../values/rupiah";
import { accountLines, type AccountLine } from "./accountLines";
import type { FormWords } from "./formWords";
import { sheetName } from "./formBlocks";
import { perSubKegiatan } from "./perSubKegiatan";
import { statedBy } from "./statedBy";
import { isOfAcara } from "./subKegiatanAbove";
import { tablePaper } from "./tablePaper";
import { noColumn } from "../sheets/plan/noColumn";

export type ReportColumn = "no" | "kode" | "uraian" | "pagu" | "realisasi" | "sisa" | "persen";

/**
 * What was spent on each account, held against what it may cost: a sheet for each sub kegiatan, for accounts of two are
 * never one. Undefined where no realisasi was read.
 */
export function realisasiPlan(
  { records, acara }: Review,
  { paper }: Pick<PlannedPrint, "paper">,
  words: FormWords,
): PlannedWorkbook | undefined {
  if (records.realisasi.length === 0) return undefined;
  const { realisasi: say } = words;
  const parts = perSubKegiatan(records);
  const taken = new Set<string>();
  const sheets = parts.map((part, index) => {
    const settled = !budgetStatements(part.anggaran.filter(hasJumlah)).undecided;
    const unread = unreadOf({ ...records, anggaran: part.anggaran, realisasi: part.realisasi });
    const open = unread.realisasi.length + unread.anggaran.length;
    const alone = parts.length === 1;
    const sub = part.sub?.written ?? say.withoutSubKegiatan;
    const name = alone ? say.sheet : sheetName(say.sheetOf(sub), taken);
    taken.add(name.toLowerCase());
    const isOther = !alone && (part.sub === undefined || !isOfAcara(part.sub, acara));
    const lines = accountLines(part, settled);
    const pagu = (isOther ? undefined : statedBy(acara)?.pagu) || undefined;
    const limits = lines.flatMap((line) => line.pagu ?? []);
    const jumlah = total(limits);
    const differs = pagu !== undefined && limits.length > 0 && jumlah !== pagu;
    const frame = {
      name,
      title: say.title,
      ...(isOther ? { otherSubKegiatan: sub } : {}),
      ...(pagu === undefined ? {} : { label: [say.pagu, words.rupiah(pagu)] as const }),
      notes: [
        ...(settled ? [] : [say.unsettled]),
        ...(differs ? [say.paguDiffers(pagu, jumlah)] : []),
        ...(open === 0 ? [] : [words.openAmounts(open)]),
      ],
      signers: [
        { above: words.known, signing: "setuju" },
        { above: words.blank, signing: "pptk" },
      ],
    } as const;
    const table = reportTable(index, lines, words);
    return tablePaper(frame, [table], acara, paper, words);
  });
  return { title: say.title, sheets };
}

function hasJumlah(line: BarisAnggaran): line is AnggaranLine {
  return line.jumlah !== undefined;
}

function reportTable(index: number, lines: readonly AccountLine[], { realisasi: say, templat, total }: FormWords) {
  const { columns } = templat;
  const amount = { style: "rupiah", width: 18 } as const;
  const name = index === 0 ? "LaporanRealisasi" : `LaporanRealisasi${index + 1}`;
  return TableData.of<ReportColumn, AccountLine>(name, lines, [
    noColumn(columns.no),
    { key: "kode", header: columns.kode, style: "text", width: 22, value: ({ kode }) => kode?.written },
    {
      key: "uraian",
      header: columns.uraian,
      style: "wrapped",
      width: 56,
      total: { label: total },
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
      formula: (all) => inRow(all, ["pagu"], minusInSen(all.thisRow("pagu"), all.thisRow("realisasi"))),
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
}
