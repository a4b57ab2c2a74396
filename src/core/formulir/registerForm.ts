import { unreadOf } from "../tally/unread";
import type { Review } from "../review";
import { dateCell } from "../sheets/cellValues";
import type { PlannedPrint, PlannedValue, PlannedWorkbook } from "../sheets/plan/plannedWorkbook";
import { TableData } from "../sheets/plan/tableData";
import { toNumber } from "../values/rupiah";
import type { FormWords } from "./formWords";
import { buktiNamed } from "./buktiNamed";
import { isianOf, type IsianKuitansi } from "./kuitansiIsian";
import { tablePaper } from "./tablePaper";
import { noColumn } from "../sheets/plan/noColumn";

export type RegisterColumn = "no" | "tanggal" | "nomorBukti" | "kode" | "uraian" | "penerima" | "jumlah";

/** The register of kuitansi, each receipt once, with its sum; undefined where the papers hold none. */
export function registerPlan(
  { records, acara }: Review,
  { paper }: Pick<PlannedPrint, "paper">,
  words: FormWords,
): PlannedWorkbook | undefined {
  const { register: say } = words;
  const lines = isianOf(records, acara);
  if (lines.length === 0) return undefined;
  const columns = words.templat.columns;
  const text = { style: "wrapped" } as const;
  const table = TableData.of<RegisterColumn, IsianKuitansi>("RegisterKuitansi", lines, [
    noColumn(columns.no),
    { key: "tanggal", header: columns.tanggal, style: "date", width: 17, value: dateOf },
    { ...text, key: "nomorBukti", header: columns.nomorBukti, width: 16, value: ({ nomor }) => nomor },
    { ...text, key: "kode", header: columns.kode, width: 22, value: ({ kode }) => kode.belanja },
    {
      ...text,
      key: "uraian",
      header: columns.uraian,
      width: 60,
      total: { label: words.total },
      value: ({ untukPembayaran }) => untukPembayaran,
    },
    { ...text, key: "penerima", header: columns.penerima, width: 34, value: ({ penerima }) => penerima },
    {
      key: "jumlah",
      header: columns.jumlah,
      style: "rupiah",
      width: 18,
      total: "sum",
      value: ({ jumlah }) => jumlah && toNumber(jumlah),
    },
  ]);
  const blank = lines.filter(({ jumlah }) => jumlah === undefined).length;
  const open = Math.max(blank, unreadOf(records).kuitansi.length);
  const shared = records.realisasi.flatMap(({ nomorBukti }) =>
    nomorBukti && buktiNamed(nomorBukti.value) === "several" ? [nomorBukti.value] : [],
  );
  const frame = {
    name: say.sheet,
    title: say.title,
    notes: [...(open === 0 ? [] : [words.openAmounts(open)]), ...(shared.length === 0 ? [] : [say.shared(shared)])],
    signers: [
      { above: words.known, signing: "setuju" },
      { above: words.blank, signing: "bayar" },
    ],
  } as const;
  return { title: say.title, sheets: [tablePaper(frame, [table], acara, paper, words)] };
}

/** Its date; one that is not whole as it stands on the paper, without the place before it. */
function dateOf({ tanggal }: IsianKuitansi): PlannedValue {
  const value = dateCell(tanggal);
  return typeof value === "string" ? value.replace(/^[^,]*,/, "").trim() || undefined : value;
}
