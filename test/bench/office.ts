// What reading and writing cost in Excel: requests, bytes, and the longest stretch of our own work between two of them
// (the emulated workbook, whose time is not Excel's, is left out). Microsoft's client, no limits but those of the web.
// node -r ./test/bench/runTypescript.cjs test/bench/office.ts
import type { Sheet } from "../../src/core/cells/workbook";
import type { PlannedColumn, PlannedValue, PlannedWorkbook } from "../../src/core/sheets/plannedWorkbook";
import type { ExcelGateway } from "../../src/hosts/office/excelGateway";
import { officeHost } from "../../src/hosts/office/officeHost";
import { createEmulatedExcel, type EmulatedExcel } from "../support/emulatedExcel/createEmulatedExcel";
import { loosePlan, plannedSheet } from "../support/plannedSheets";

const SIZES = [1_000, 10_000, 20_000];
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

/** A gateway that takes the time of our own work: from an answer to the next request, inside of batches and between. */
class Stopwatch {
  longest = 0;
  #since = performance.now();

  over(excel: EmulatedExcel["Excel"]): ExcelGateway {
    return {
      run: async (options, batch) => {
        this.#stop();
        const answer = await excel.run(options, (context) => {
          const sync = context.sync.bind(context);
          // The client hands the batch's result through the last sync.
          context.sync = async <T>(passed?: T) => {
            this.#stop();
            const answered = await sync(passed);
            this.#start();
            return answered;
          };
          this.#start();
          return batch(context).finally(() => this.#stop());
        });
        this.#start();
        return answer;
      },
      createWorkbook: (base64) => excel.createWorkbook(base64),
    };
  }

  #start(): void {
    this.#since = performance.now();
  }

  #stop(): void {
    this.longest = Math.max(this.longest, performance.now() - this.#since);
    this.#since = performance.now();
  }
}

async function measure(what: string, rows: number, work: "read" | "write"): Promise<void> {
  const excel = createEmulatedExcel();
  excel.addSheet(work === "read" ? staffSheet(rows) : staffSheet(1));
  const planned = plan(work === "write" ? rows : 1);
  const stopwatch = new Stopwatch();
  const host = officeHost(stopwatch.over(excel.Excel));
  const started = performance.now();
  if (work === "read") await host.readSheet("Daftar hadir");
  else await host.writeSheets(planned);
  const seconds = (performance.now() - started) / 1_000;
  const { requests, bytesSent, bytesReceived, largestRequest, largestResponse } = excel.counters;
  const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(2)} MB`;
  process.stdout.write(
    [
      what.padEnd(6),
      `${rows.toLocaleString("en")} x ${COLUMNS}`.padStart(12),
      `${requests} requests`.padStart(14),
      `${megabytes(bytesSent)} out`.padStart(14),
      `${megabytes(bytesReceived)} in`.padStart(14),
      `${(((bytesSent + bytesReceived) / requests / 1_000_000) * 1).toFixed(2)} MB a request`.padStart(20),
      `largest ${megabytes(Math.max(largestRequest, largestResponse))}`.padStart(18),
      `longest ${stopwatch.longest.toFixed(0)} ms`.padStart(15),
      `${seconds.toFixed(1)} s with the emulation`.padStart(26),
    ].join(" ") + "\n",
  );
}

async function main(): Promise<void> {
  for (const rows of SIZES) await measure("read", rows, "read");
  for (const rows of SIZES) await measure("write", rows, "write");
}

void main();
