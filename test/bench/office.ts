// What reading and writing cost in Excel: requests, bytes, and the longest task of the thread that the pane's screen lives
// on, ours and Microsoft's client's together. The emulated workbook works in a thread of its own, as Excel does.
// node -r ./test/bench/runTypescript.cjs test/bench/office.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Sheet } from "../../src/core/cells/workbook";
import type { PlannedColumn, PlannedValue, PlannedWorkbook } from "../../src/core/sheets/plan/plannedWorkbook";
import { officeHost } from "../../src/hosts/office/officeHost";
import type { Counters } from "../support/emulatedExcel/excelBridge";
import type { ClientBridge } from "../support/emulatedExcel/officeContext";
import { loadExcelClient } from "../support/emulatedExcel/runtime";
import { loosePlan, plannedSheet } from "../support/plannedSheets";
import type { ToExcel } from "./excelWorker";

const QUICK = process.argv.includes("--quick");
const SIZES = QUICK ? [1_000, 10_000] : [1_000, 10_000, 20_000];
const RUNS = QUICK ? 1 : 3;
const COLUMNS = 15;

/** One record as lists of participants have them: texts, numbers as text, amounts, a date. */
function record(row: number): PlannedValue[] {
  return Array.from({ length: COLUMNS }, (_, col) => {
    if (col % 5 === 0) return row + 1;
    if (col % 5 === 1) return `Nama Contoh ${row} ${col}`;
    if (col % 5 === 2) return `19880101201001${String(row % 10_000).padStart(4, "0")}`;
    return col % 5 === 3 ? row * 12_500.5 : 45_000 + (row % 365);
  });
}

const STYLES = ["integer", "wrapped", "text", "rupiah", "date"] as const;

function plan(rows: number): PlannedWorkbook {
  const columns = Array.from({ length: COLUMNS }, (_, col): PlannedColumn => ({
    header: `Kolom ${col + 1}`,
    style: STYLES[col % STYLES.length] ?? "text",
  }));
  const table = { name: "Data", row: 3, col: 1, columns, rows: Array.from({ length: rows }, (_, row) => record(row)) };
  const sheet = plannedSheet("Data", [["Daftar"]]);
  return loosePlan([{ ...sheet, tables: [table], columnWidths: columns.map(() => 15) }]);
}

function staffSheet(rows: number): Sheet {
  const cellOf = (value: PlannedValue, col: number) => {
    const format = col % 5 === 4 ? "dd/mm/yyyy" : "General";
    if (typeof value === "string") return { kind: "text", value, format: "@", formula: undefined } as const;
    return { kind: col % 5 === 4 ? "date" : "number", value: value ?? 0, format, formula: undefined } as const;
  };
  return {
    name: "Daftar hadir",
    state: "visible",
    rows: Array.from({ length: rows }, (_, row) => ({ row: row + 1, cells: record(row).map(cellOf) })),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    filter: undefined,
  };
}

/**
 * Time that this thread has worked, in milliseconds: on Linux without the moments in which other programs had its
 * processor, elsewhere the clock's.
 */
function worked(): number {
  if (process.platform !== "linux") return performance.now();
  return Number(readFileSync("/proc/thread-self/schedstat", "utf8").split(" ")[0]) / 1_000_000;
}

/** Longest task since `start`: the longest that an immediate had to wait for its turn. */
class Ticker {
  longest = 0;
  #last = 0;
  #running = false;

  start(): void {
    this.longest = 0;
    this.#last = worked();
    this.#running = true;
    setImmediate(this.#tick);
  }

  stop(): void {
    this.#running = false;
  }

  readonly #tick = (): void => {
    const now = worked();
    this.longest = Math.max(this.longest, now - this.#last);
    this.#last = now;
    if (this.#running) setImmediate(this.#tick);
  };
}

const worker = new Worker(join(__dirname, "excelWorker.ts"), {
  execArgv: ["-r", join(__dirname, "runTypescript.cjs")],
});
const tell = (message: ToExcel) => worker.postMessage(message);

const bridge: ClientBridge = { sendMessageToHost: (request) => tell({ request }) };
const context = {
  requirements: { isSetSupported: () => true },
  platform: "OfficeOnline",
  displayLanguage: "id-ID",
  contentLanguage: "id-ID",
} as const;
const { Excel } = loadExcelClient(context, bridge);
let counted: (counters: Counters) => void = () => undefined;
worker.on("message", (told: { readonly answer: string } | { readonly counters: Counters }) => {
  if ("answer" in told) bridge.onMessageFromHost?.(told.answer);
  else counted(told.counters);
});

/** Compared, and written again: with and over the sheet of an earlier write, and what people typed in it. */
type Work = "read" | "write" | "compare" | "again";

interface Cost extends Counters {
  readonly longest: number;
  readonly seconds: number;
}

async function costOf(rows: number, work: Work): Promise<Cost> {
  tell({ open: work === "read" ? staffSheet(rows) : staffSheet(1) });
  const planned = plan(work === "read" ? 1 : rows);
  const host = officeHost(Excel);
  if (work === "again" || work === "compare") await host.writeSheets(planned);
  const before = await counters();
  const ticker = new Ticker();
  // The making of the sample is no part of it.
  await new Promise((resolve) => setTimeout(resolve, 50));
  ticker.start();
  const started = performance.now();
  if (work === "read") await host.readSheet("Daftar hadir");
  else if (work === "compare") await host.compareSheets(planned);
  else await host.writeSheets(planned);
  const seconds = (performance.now() - started) / 1_000;
  ticker.stop();
  const after = await counters();
  return {
    ...after,
    requests: after.requests - before.requests,
    bytesSent: after.bytesSent - before.bytesSent,
    bytesReceived: after.bytesReceived - before.bytesReceived,
    longest: ticker.longest,
    seconds,
  };
}

function counters(): Promise<Counters> {
  return new Promise((resolve) => {
    counted = resolve;
    tell({ count: true });
  });
}

/** Counts are the same each time; of times the middle one of three is shown. */
async function measure(work: Work, rows: number, smaller: Cost | undefined): Promise<Cost | undefined> {
  const costs: Cost[] = [];
  while (costs.length < RUNS) costs.push(await costOf(rows, work));
  const cost = costs.sort((a, b) => a.longest - b.longest)[Math.floor(RUNS / 2)];
  if (cost === undefined) return undefined;
  const { requests, bytesSent, bytesReceived, largestRequest, largestResponse, longest, seconds } = cost;
  const more = bytesSent + bytesReceived - (smaller === undefined ? 0 : smaller.bytesSent + smaller.bytesReceived);
  const growth =
    smaller === undefined ? "" : `+${((requests - smaller.requests) / (more / 2_000_000)).toFixed(1)} per 2 MB more`;
  const megabytes = (size: number) => `${(size / 1_000_000).toFixed(2)} MB`;
  process.stdout.write(
    [
      work.padEnd(8),
      `${rows.toLocaleString("en")} x ${COLUMNS}`.padStart(12),
      `${requests} requests`.padStart(14),
      `${megabytes(bytesSent)} out`.padStart(14),
      `${megabytes(bytesReceived)} in`.padStart(14),
      growth.padStart(20),
      `largest ${megabytes(Math.max(largestRequest, largestResponse))}`.padStart(18),
      `longest task ${longest.toFixed(0)} ms`.padStart(20),
      `${seconds.toFixed(1)} s`.padStart(8),
    ].join(" ") + "\n",
  );
  return cost;
}

async function main(): Promise<void> {
  process.stdout.write("\nExcel (Microsoft's client, emulated workbook): reading and writing\n");
  // Once to warm up: the first run pays for compiling the client.
  await costOf(1_000, "read");
  await costOf(1_000, "write");
  for (const work of ["read", "write", "compare", "again"] as const) {
    let smaller: Cost | undefined;
    for (const rows of SIZES) smaller = await measure(work, rows, smaller);
  }
  await worker.terminate();
}

void main();
