import { csvText } from "../../core/paket/csvText";
import type { PaketHead } from "../../core/paket/paketHead";
import { readIsoDate } from "../../core/values/isoDate";
import { rupiah } from "../../core/values/rupiah";
import { formatRupiah, formatTanggal } from "../../messages/format";
import type { ListColumn } from "../../messages/paket";
import type { ListedPaket } from "../commands/listCommand";
import type { Session } from "../session";
import { alignColumns } from "./alignColumns";

const COLUMNS: readonly ListColumn[] = [
  "file",
  "acara",
  "tanggal",
  "pagu",
  "realisasi",
  "documented",
  "salah",
  "periksa",
  "info",
  "mode",
  "verified",
];
const FIGURES: ReadonlySet<ListColumn> = new Set(["pagu", "realisasi", "documented", "salah", "periksa", "info"]);

/** The register as a table for a terminal; findings are those that are still open. */
export function paketLines(listed: readonly ListedPaket[], session: Session): readonly string[] {
  const { list } = session.messages.paket;
  const whole = listed.flatMap(({ file, head, differences }) => (head ? [{ file, head, differences }] : []));
  const verified = listed.some(({ differences }) => differences !== undefined);
  const columns = verified ? COLUMNS : COLUMNS.filter((column) => column !== "verified");
  const rows = whole.map((one) => columns.map((column) => shown(column, one, session)));
  const right = columns.flatMap((column, at) => (FIGURES.has(column) ? [at] : []));
  const broken = listed.flatMap(({ file, problem }) => (problem === undefined ? [] : [`${file}: ${problem}`]));
  return [
    ...(rows.length === 0 ? [] : alignColumns([columns.map((column) => list.columns[column]), ...rows], right)),
    ...broken,
    list.counted(listed.length, broken.length),
  ];
}

/** The same as CSV, with plain figures. */
export function paketCsv(listed: readonly ListedPaket[], session: Session): string {
  const { list } = session.messages.paket;
  const { text } = csvText({
    name: "Paket",
    row: 1,
    col: 1,
    columns: COLUMNS.map((column) => ({
      header: list.columns[column],
      style: FIGURES.has(column) ? "rupiah" : "text",
    })),
    rows: listed.map(({ file, head, problem, differences }) =>
      COLUMNS.map((column) => {
        if (head !== undefined) return plain(column, { file, head, differences }, session);
        return column === "file" ? file : column === "verified" ? problem : undefined;
      }),
    ),
  });
  return text.replaceAll("\r\n", "\n").trimEnd();
}

interface Whole {
  readonly file: string;
  readonly head: PaketHead;
  readonly differences: number | undefined;
}

function shown(column: ListColumn, one: Whole, session: Session): string {
  const value = plain(column, one, session);
  if (value === undefined) return "-";
  if (column === "tanggal") {
    const date = readIsoDate(String(value));
    return date === undefined ? String(value) : formatTanggal(date, session.language);
  }
  if (typeof value === "number" && (column === "pagu" || column === "realisasi" || column === "documented"))
    return formatRupiah(rupiah(value));
  return String(value);
}

function plain(
  column: ListColumn,
  { file, head, differences }: Whole,
  { messages: { paket } }: Session,
): string | number | undefined {
  switch (column) {
    case "file":
      return file;
    case "acara":
      return head.acara?.nama ?? paket.list.unnamed;
    case "tanggal":
      return head.acara?.tanggal;
    case "pagu":
    case "realisasi":
      return amountOf(head.money[column]);
    case "documented":
      return amountOf(head.money.adaKuitansi);
    case "salah":
    case "periksa":
    case "info":
      return head.findings[column].open;
    case "mode":
      return head.mode;
    case "verified":
      if (differences === undefined) return undefined;
      return differences === 0 ? paket.list.verified.true : paket.list.verified.differs(differences);
  }
}

/** A head is what somebody's file says: only an amount of whole sen is shown as one. */
function amountOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(Math.round(value * 100)) ? value : undefined;
}
