import fc from "fast-check";
import { HostFailure } from "../../../src/core/host";
import { officeHost } from "../../../src/hosts/office/officeHost";
import type { EmulatedExcel } from "../../support/emulatedExcel/createEmulatedExcel";
import { openDisturbedExcel, openExcel, type OpenExcel } from "./openExcel";
import { FINDINGS, PEOPLE, smallResult } from "./smallResult";

const SEED = Number(process.env["SPJ_SEED"] ?? 393_397_341);
const OURS = "Perlu Diperiksa";

/** What other people can do to a workbook at any moment; and how it is taken back where nothing can be written before. */
interface Interference {
  readonly act: (excel: EmulatedExcel) => void;
  /** Changes a figure of ours, which may stand after it was read back, as if the change had come a moment later. */
  readonly changesFigure?: true;
  readonly takeBack?: (excel: EmulatedExcel) => void;
}

const onOurs = (work: (excel: EmulatedExcel) => void) => (excel: EmulatedExcel) => {
  if (excel.workbook.findSheet(OURS) !== undefined) work(excel);
};

const INTERFERENCES: Readonly<Record<string, Interference>> = {
  "our sheet is deleted": { act: onOurs((excel) => excel.coauthor.deleteSheet(OURS)) },
  "our sheet is renamed": { act: onOurs((excel) => excel.coauthor.renameSheet(OURS, "Temuan kami")) },
  "something is typed into our sheet": {
    act: onOurs((excel) => excel.coauthor.type(OURS, "D5", 7)),
    changesFigure: true,
  },
  "a sheet gets the name of ours": {
    act: (excel) => {
      if (excel.workbook.findSheet("Ringkas") === undefined) excel.coauthor.addSheet("Ringkas");
    },
  },
  "a table of staff gets the name of ours": {
    act: (excel) => excel.workbook.names.push({ name: "BelumPasti", formula: "=RAB!$B$2", comment: "", visible: true }),
    takeBack: (excel) => void excel.workbook.names.splice(0),
  },
  "the workbook is protected": {
    act: (excel) => (excel.workbook.structureProtected = true),
    takeBack: (excel) => (excel.workbook.structureProtected = false),
  },
  "the workbook becomes read-only": {
    act: (excel) => (excel.workbook.readOnly = true),
    takeBack: (excel) => (excel.workbook.readOnly = false),
  },
  "our sheet is protected": {
    act: onOurs((excel) => (excel.workbook.sheet(OURS).protection = { options: {}, password: "x" })),
    takeBack: onOurs((excel) => (excel.workbook.sheet(OURS).protection = undefined)),
  },
  "a filter hides rows of our sheet": {
    act: onOurs((excel) => {
      excel.workbook.sheet(OURS).filter = {
        area: { top: 3, left: 0, rows: 4, columns: 7 },
        hiddenRows: new Set([5]),
        criteria: new Map(),
      };
    }),
    takeBack: onOurs((excel) => (excel.workbook.sheet(OURS).filter = undefined)),
  },
  "rows of our sheet are hidden": { act: onOurs((excel) => excel.workbook.sheet(OURS).hiddenRows.add(5)) },
};

const write = ({ host }: OpenExcel, findings = FINDINGS) => host.writeSheets(smallResult(findings), { people: PEOPLE });

/** The findings as they stand in whichever sheet holds our table. */
function standing({ excel }: OpenExcel): readonly unknown[] {
  const found = excel.workbook.tables().find(({ table }) => /^PerluDiperiksa/.test(table.name));
  if (found === undefined) return [];
  const { top, left, rows } = found.table.bodyArea();
  return Array.from({ length: rows }, (_, row) =>
    [1, 2, 3].map((col) => found.sheet.cell(top + row, left + col).value ?? undefined),
  );
}

/** Of all requests of a write some, other ones with each seed. */
async function someSyncs(enter: () => Promise<OpenExcel>, findings = FINDINGS): Promise<readonly number[]> {
  const open = await enter();
  const before = open.excel.counters.requests;
  await write(open, findings);
  // The last request is the client's own, after everything has been done.
  const all = Array.from({ length: open.excel.counters.requests - before - 1 }, (_, index) => before + 1 + index);
  const [from = 0] = fc.sample(fc.nat(4), { seed: SEED, numRuns: 1 });
  return process.env["SPJ_FAULTS"] === undefined ? all.filter((sync) => sync % 5 === from) : all;
}

const SCENES = [
  ["a first write", () => openDisturbedExcel(), FINDINGS],
  [
    "a second write",
    async () => {
      const open = await openDisturbedExcel();
      await write(open);
      open.excel.coauthor.type(OURS, "G6", "sudah ditanyakan");
      return open;
    },
    FINDINGS.slice(1),
  ],
] as const;

describe.each(SCENES)(`%s in the middle of which (SPJ_SEED=${SEED})`, (_name, enter, findings) => {
  it.each(Object.entries(INTERFERENCES))(
    "%s",
    async (_what, { act, takeBack, changesFigure }) => {
      for (const sync of await someSyncs(enter, findings)) {
        const open = await enter();
        const { excel, host } = open;
        const staff = open.staff();
        const before = excel.snapshot();
        excel.onSync(sync, () => act(excel));
        const fault: unknown = await write(open, findings).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        excel.faults.clear();
        const where = `request ${sync}`;
        if (fault !== undefined) expect([where, fault]).toEqual([where, expect.any(HostFailure)]);
        expect([where, open.staff()]).toEqual([where, staff]);
        takeBack?.(excel);
        if (fault === undefined && changesFigure !== true) {
          expect([where, standing(open)]).toEqual([where, findings.map((one) => [...one])]);
        } else if (fault !== undefined && takeBack !== undefined && (await host.lastWrite())?.finished === true) {
          expect([where, excel.snapshot() === before]).toEqual([where, true]);
        }
        // Once more, undisturbed: all is whole.
        const again = await write(open, findings).catch((reason: unknown) => reason);
        expect([where, again]).toEqual([where, expect.objectContaining({ sheets: expect.any(Array) as unknown })]);
        expect([where, standing(open)]).toEqual([where, findings.map((one) => [...one])]);
        expect([where, await host.lastWrite()]).toEqual([where, expect.objectContaining({ finished: true })]);
        expect([where, open.staff(), excel.unmodelled()]).toEqual([where, staff, []]);
      }
    },
    30 * 60_000,
  );
});

describe("two results at once", () => {
  it("are written one after the other: the later one stands whole", async () => {
    const open = await openExcel();
    const staff = open.staff();
    const other = officeHost(open.excel.Excel);
    const first = write(open);
    const second = other.writeSheets(smallResult(FINDINGS.slice(1)), { people: PEOPLE });
    await Promise.all([first, second]);
    expect(standing(open)).toEqual(FINDINGS.slice(1).map((one) => [...one]));
    expect(open.excel.workbook.sheets).toHaveLength(5);
    expect(await open.host.lastWrite()).toEqual({ run: 2, finished: true, sheets: ["Ringkas", OURS] });
    expect(open.staff()).toEqual(staff);
  });

  it("where one is taken back, too", async () => {
    const open = await openExcel();
    const before = open.excel.snapshot();
    await Promise.all([write(open), open.host.undoWrite()]);
    expect(open.excel.snapshot() === before).toBe(true);
  });
});
