import fc from "fast-check";
import { HostFailure } from "../../../src/core/host";
import { createEmulatedExcel, type EmulatedExcel } from "../../support/emulatedExcel/createEmulatedExcel";
import { isWrite } from "../../support/emulatedExcel/actionLog";
import { type OpenExcel, openExcel, SHORT_PATIENCE } from "./openExcel";
import { FINDINGS, PEOPLE, smallResult } from "./smallResult";

/** Codes that Excel may answer any action with, one of each kind that we treat differently. */
const CODES = [
  "GeneralException",
  "AccessDenied",
  "RequestAborted",
  "InvalidOperationInCellEditMode",
  "Conflict",
  "ItemNotFound",
  "ResponsePayloadSizeLimitExceeded",
];

const SECOND = [...FINDINGS.slice(1), ["bukti-ganda", "Realisasi!C4", 75_000] as const];

/** Everything that can be seen in the workbook, but for ids that Excel gives out and the count of writes. */
function seen(excel: EmulatedExcel): string {
  return excel
    .snapshot()
    .replaceAll(/\{[0-9A-Fa-f-]{36}\}/g, "{id}")
    .replaceAll(/(run|since)(\\*":)\d+/g, "$1$2n")
    .replaceAll(/#isian:\d+/g, "#isian:n");
}

function withoutPrint(text: string): string {
  return text.replaceAll(/\\"pageLayout\\":\[.*?\],\\"cells\\"/gs, "");
}

/** The sheets of ours that the workbook holds, and whether all of them say that they are whole. */
function own(
  excel: EmulatedExcel,
): readonly { readonly name: string; readonly unfinished: boolean; readonly signed: boolean }[] {
  return excel.workbook.sheets.flatMap((sheet) => {
    const mark = sheet.customProperties.get("SPJRapi");
    const remnant = sheet.name.startsWith("BELUM LENGKAP") && sheet.filledCells().length === 0;
    if (mark === undefined && !remnant) return [];
    const red = sheet.tabColor === "#C1000D";
    const unfinished = red || mark === undefined || (JSON.parse(mark) as { state: string }).state === "unfinished";
    return [{ name: sheet.name, unfinished, signed: red || sheet.name.startsWith("BELUM LENGKAP") }];
  });
}

interface Scene {
  readonly name: string;
  enter(): Promise<OpenExcel>;
  write(open: OpenExcel): Promise<unknown>;
}

const SCENES: readonly Scene[] = [
  {
    name: "a first write",
    enter: () => openExcel({ patience: SHORT_PATIENCE }),
    write: ({ host }) => host.writeSheets(smallResult(), { people: PEOPLE }),
  },
  {
    name: "a second write, after people typed",
    async enter() {
      const open = await openExcel({ patience: SHORT_PATIENCE });
      await open.host.writeSheets(smallResult(), { people: PEOPLE });
      open.excel.coauthor.type("Perlu Diperiksa", "F6", "Sudah dilihat");
      open.excel.coauthor.type("Perlu Diperiksa", "G6", "=NIP sudah ditanyakan");
      open.excel.coauthor.type("Perlu Diperiksa", "G5", "hanya di baris yang hilang");
      return open;
    },
    write: ({ host }) => host.writeSheets(smallResult(SECOND), { people: PEOPLE }),
  },
];

interface Blueprint {
  readonly actions: readonly { readonly number: number; readonly write: boolean }[];
  readonly firstSync: number;
  readonly lastSync: number;
  readonly before: string;
  readonly after: string;
}

/** A write that nothing disturbs: how many steps it has, and what it leaves. */
async function undisturbed(scene: Scene): Promise<Blueprint> {
  const open = await scene.enter();
  const { excel } = open;
  const before = seen(excel);
  const [done, syncs] = [excel.actions.length, excel.counters.requests];
  await scene.write(open);
  expect(excel.unmodelled()).toEqual([]);
  const actions = excel.actions.slice(done).map((action) => ({ number: action.number, write: isWrite(action) }));
  return { actions, firstSync: syncs + 1, lastSync: excel.counters.requests, before, after: seen(excel) };
}

/** What must be true after a write that was disturbed, and after it is asked for once more. */
async function judge(scene: Scene, open: OpenExcel, blueprint: Blueprint, staff: readonly string[], where: string) {
  const { excel, host } = open;
  expect([where, open.staff()]).toEqual([where, staff]);
  const sheets = own(excel);
  // A printer that is not there leaves paper and margins undone, and nothing else.
  const whole = withoutPrint(seen(excel)) === withoutPrint(blueprint.after);
  const noTrace = seen(excel) === blueprint.before;
  if (!whole && !noTrace) {
    // Whatever stands there says so itself, and the journal offers to go on.
    expect([where, sheets.filter(({ unfinished }) => unfinished).length > 0]).toEqual([where, true]);
    expect([where, (await host.lastWrite())?.finished]).toEqual([where, false]);
    for (const { name, unfinished, signed } of sheets) {
      if (unfinished && !signed) expect([where, name]).toEqual([where, "signed"]);
    }
  }
  await scene.write(open);
  expect([where, seen(excel) === blueprint.after]).toEqual([where, true]);
  expect([where, open.staff()]).toEqual([where, staff]);
  expect([where, excel.unmodelled()]).toEqual([where, []]);
}

async function disturbed(scene: Scene, blueprint: Blueprint, where: string, disturb: (excel: EmulatedExcel) => void) {
  const open = await scene.enter();
  const staff = open.staff();
  disturb(open.excel);
  const fault = await scene.write(open).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (fault !== undefined && !(fault instanceof HostFailure)) throw fault;
  open.excel.faults.clear();
  if (fault?.left === "as-it-was") expect([where, seen(open.excel) === blueprint.before]).toEqual([where, true]);
  await judge(scene, open, blueprint, staff, where);
}

// Every action once: SPJ_FAULTS=each npx jest test/hosts/office/faultInjection; with every code: SPJ_FAULTS=all.
const FAULTS = process.env["SPJ_FAULTS"];
const SEED = Number(process.env["SPJ_SEED"] ?? 393_397_341);
const HOURS = 3 * 60 * 60 * 1000;

/** Of so many steps one is disturbed in a usual run, other ones with each seed. */
function isDue(index: number, step: number): boolean {
  return FAULTS !== undefined || (index + SEED) % step === 0;
}

describe.each(SCENES)(`$name (SPJ_SEED=${SEED})`, (scene) => {
  let blueprint: Blueprint;
  beforeAll(async () => {
    // Microsoft's client takes a while to load once.
    createEmulatedExcel();
    blueprint = await undisturbed(scene);
  });

  it(
    "keeps the source and can be repeated whichever action fails",
    async () => {
      const random = fc.sample(fc.nat(CODES.length - 1), { seed: SEED, numRuns: blueprint.actions.length });
      for (const [index, { number }] of blueprint.actions.entries()) {
        if (!isDue(index, 29)) continue;
        const codes = FAULTS === "all" ? CODES : [CODES[random[index] ?? 0] ?? "GeneralException"];
        for (const code of codes) {
          await disturbed(scene, blueprint, `seed ${SEED}: ${code} at action ${number}`, (excel) =>
            excel.failAt(number, code),
          );
        }
      }
    },
    HOURS,
  );

  it(
    "keeps the source when everything fails from some action on, cleaning up too",
    async () => {
      const starts = blueprint.actions.filter(({ write }, index) => write && isDue(index, 31));
      for (const { number } of starts) {
        await disturbed(scene, blueprint, `seed ${SEED}: no connection from action ${number}`, (excel) => {
          for (let more = 0; more < 400; more += 1)
            excel.failAt((action) => action.number >= number, "ConnectionFailure");
        });
      }
    },
    HOURS,
  );

  it(
    "keeps the source when the connection is cut in the middle of a request",
    async () => {
      const cuts = blueprint.actions.filter(({ write }, index) => write && isDue(index, 31));
      for (const { number } of cuts) {
        await disturbed(scene, blueprint, `seed ${SEED}: cut at action ${number}`, (excel) => excel.cutAt(number));
      }
    },
    HOURS,
  );

  it(
    "keeps the source whichever request hangs, done or not",
    async () => {
      for (let sync = blueprint.firstSync; sync <= blueprint.lastSync; sync += 1) {
        if (!isDue(sync, 4)) continue;
        for (const done of ["nothing", "everything"] as const) {
          await disturbed(scene, blueprint, `request ${sync} hangs with ${done} done`, (excel) =>
            excel.hangAt(sync, done),
          );
        }
      }
    },
    HOURS,
  );
});
