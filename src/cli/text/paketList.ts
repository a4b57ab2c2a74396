import { csvText } from "../../core/paket/csvText";
import type { PaketHead } from "../../core/paket/paketHead";
import { amountIn, REGISTER_SUMS, type Register } from "../../core/paket/register";
import { readIsoDate } from "../../core/values/isoDate";
import { rupiah } from "../../core/values/rupiah";
import { formatRupiah, formatTanggal } from "../../messages/format";
import type { ListColumn } from "../../messages/paket";
import type { ListedPaket } from "../commands/listCommand";
import type { Session } from "../session";
import { visibleName } from "../visibleText";
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
export function paketLines(listed: readonly ListedPaket[], register: Register, session: Session): readonly string[] {
  const { list } = session.messages.paket;
  const whole = listed.flatMap(({ file, head, verified }) => (head ? [{ file, head, verified }] : []));
  const isVerified = listed.some(({ verified }) => verified !== undefined);
  const columns = isVerified ? COLUMNS : COLUMNS.filter((column) => column !== "verified");
  const rows = whole.map((one) => columns.map((column) => shown(column, one, session)));
  const right = columns.flatMap((column, at) => (FIGURES.has(column) ? [at] : []));
  const broken = listed.flatMap(({ file, problem }) => (problem === undefined ? [] : [`${file}: ${problem}`]));
  return [
    ...(rows.length === 0 ? [] : alignColumns([columns.map((column) => list.columns[column]), ...rows], right)),
    ...broken,
    ...register.repeated.map(({ files, agree }) => list.repeated(files, agree)),
    ...(whole.length > 1 ? [sumLine(register, session)] : []),
    list.counted(listed.length, broken.length),
  ];
}

/** What the activities come to, each once. */
function sumLine({ counted, sums }: Register, { messages: { paket } }: Session): string {
  const { columns, sum } = paket.list;
  const called = { pagu: columns.pagu, realisasi: columns.realisasi, adaKuitansi: columns.documented };
  const told = REGISTER_SUMS.map((line) => {
    const amount = sums[line];
    return `${called[line]} ${amount === undefined ? "-" : formatRupiah(rupiah(amount))}`;
  });
  return sum(counted, told.join(", "));
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
    rows: listed.map(({ file, head, problem, verified }) =>
      COLUMNS.map((column) => {
        if (head !== undefined) return plain(column, { file, head, verified }, session);
        return column === "file" ? file : column === "verified" ? problem : undefined;
      }),
    ),
  });
  return text.replaceAll("\r\n", "\n").trimEnd();
}

interface Whole {
  readonly file: string;
  readonly head: PaketHead;
  readonly verified: ListedPaket["verified"];
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
  { file, head, verified }: Whole,
  { messages: { paket } }: Session,
): string | number | undefined {
  switch (column) {
    case "file":
      return file;
    case "acara":
      return head.acara === null ? paket.list.unnamed : visibleName(head.acara.nama);
    case "tanggal":
      return head.acara?.tanggal;
    case "pagu":
    case "realisasi":
      return amountIn(head.money[column]);
    case "documented":
      return amountIn(head.money.adaKuitansi);
    case "salah":
    case "periksa":
    case "info":
      return head.findings[column].open;
    case "mode":
      return head.mode;
    case "verified":
      if (verified === undefined) return undefined;
      if (verified.differences > 0) return paket.list.verified.differs(verified.differences);
      return verified.unsettled > 0 ? paket.list.verified.unsettled : paket.list.verified.true;
  }
}
