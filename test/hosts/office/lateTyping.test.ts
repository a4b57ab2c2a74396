import fc from "fast-check";
import { HostFailure } from "../../../src/core/host";
import { FINDINGS, type Finding, PEOPLE, smallResult } from "./smallResult";
import { type OpenExcel, openExcel } from "./openExcel";

const SEED = Number(process.env["SPJ_SEED"] ?? 393_397_341);
const OURS = "Perlu Diperiksa";
const TYPED = "diketik saat itu";
const LATER: readonly Finding[] = [["bukti-ganda", "Realisasi!C4", 75_000], ...FINDINGS];

const write = ({ host }: OpenExcel, findings = FINDINGS) => host.writeSheets(smallResult(findings), { people: PEOPLE });

/** The requests of a second write, counted from its first; some of them, others with each seed, unless all are wanted. */
async function someRequests(): Promise<readonly number[]> {
  const open = await written();
  const before = open.excel.counters.requests;
  await write(open, LATER);
  const all = Array.from({ length: open.excel.counters.requests - before }, (_, index) => index + 1);
  const [from = 0] = fc.sample(fc.nat(2), { seed: SEED, numRuns: 1 });
  return process.env["SPJ_FAULTS"] === undefined ? all.filter((nth) => nth % 3 === from) : all;
}

async function written(): Promise<OpenExcel> {
  const open = await openExcel();
  await write(open);
  return open;
}

function notesOf({ excel }: OpenExcel): readonly unknown[] {
  const found = excel.workbook.findTable("PerluDiperiksa");
  if (found === undefined) return [];
  const { top, left, rows } = found.table.bodyArea();
  return Array.from({ length: rows }, (_, row) => [
    found.sheet.cell(top + row, left + 1).value,
    found.sheet.cell(top + row, left + 6).value,
  ]);
}

describe.each([
  // SPJ_FAULTS=each types at every request.
  ["a note on a finding", "G6"],
  ["a note where nothing of ours stands", "E13"],
  ["a note in the row of totals", "G8"],
  ["a note below everything", "C20"],
  ["a text over our title", "A1"],
])(`what a co-author types while a result is written again: %s (SPJ_SEED=${SEED})`, (_what, address) => {
  it(
    "stands in the workbook afterwards, at whichever request it is typed, or the write says that it stopped",
    async () => {
      const lost: number[] = [];
      for (const nth of await someRequests()) {
        const open = await written();
        const { excel } = open;
        excel.onSync(excel.counters.requests + nth, () => {
          if (excel.workbook.findSheet(OURS) !== undefined) excel.coauthor.type(OURS, address, TYPED);
        });
        const fault: unknown = await write(open, LATER).catch((reason: unknown) => reason);
        const stopped = fault instanceof HostFailure && fault.left !== "as-it-was";
        if (!stopped && !excel.snapshot().includes(TYPED)) lost.push(nth);
        expect(excel.unmodelled()).toEqual([]);
      }
      expect(lost).toEqual([]);
    },
    30 * 60_000,
  );
});

describe("a note that a co-author types between the reading of our sheet and its clearing", () => {
  it(
    "stands in the row that it was typed for, which stands elsewhere now",
    async () => {
      let inItsRow = 0;
      for (const nth of await someRequests()) {
        const open = await written();
        const { excel } = open;
        let meant: unknown;
        excel.onSync(excel.counters.requests + nth, () => {
          // Only as long as the old result stands there.
          meant = excel.workbook.sheet(OURS).cell(5, 1).value;
          if (meant === "nip-tidak-sah") excel.coauthor.type(OURS, "G6", TYPED);
        });
        const { moved } = await write(open, LATER);
        if (meant !== "nip-tidak-sah" || moved !== undefined) continue;
        expect([nth, notesOf(open)]).toEqual([nth, expect.arrayContaining([["nip-tidak-sah", TYPED]])]);
        inItsRow += 1;
      }
      expect(inItsRow).toBeGreaterThan(3);
    },
    30 * 60_000,
  );
});

it("a write stops and says so where people don't stop typing", async () => {
  const open = await written();
  let typed = 0;
  const type = () => {
    if (open.excel.workbook.findSheet(OURS) !== undefined) open.excel.coauthor.type(OURS, "E13", `ketikan ${++typed}`);
    open.excel.onSync(open.excel.counters.requests + 1, type);
  };
  open.excel.onSync(open.excel.counters.requests + 1, type);
  await expect(write(open, LATER)).rejects.toMatchObject({ kind: "changed-meanwhile", left: "unfinished" });
}, 60_000);
