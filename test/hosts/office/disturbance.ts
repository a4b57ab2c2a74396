import fc from "fast-check";
import { HostFailure } from "../../../src/core/host";
import { isWrite } from "../../support/emulatedExcel/actionLog";
import type { EmulatedExcel } from "../../support/emulatedExcel/createEmulatedExcel";
import type { OpenExcel } from "./openExcel";

/** A write into a workbook that stands in some way before it; entered anew for each disturbance. */
export interface Scene {
  enter(): Promise<OpenExcel>;
  write(open: OpenExcel): Promise<unknown>;
}

/** One thing that goes wrong in the course of a write. */
export interface Disturbance {
  readonly what: string;
  strike(excel: EmulatedExcel): void;
}

/** A write that nothing disturbs: its steps, and what stands before and after it. */
export interface Blueprint {
  readonly actions: readonly { readonly number: number; readonly write: boolean; readonly step: string }[];
  readonly syncs: readonly number[];
  readonly before: string;
  readonly after: string;
}

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

/** Everything that can be seen in the workbook, but for ids that Excel gives out and the count of writes. */
function seen(excel: EmulatedExcel): string {
  return excel
    .snapshot()
    .replaceAll(/\{[0-9A-Fa-f-]{36}\}/g, "{id}")
    .replaceAll(/(run|since)(\\*":)\d+/g, "$1$2n")
    .replaceAll(/#isian:\d+/g, "#isian:n");
}

export async function undisturbed(scene: Scene): Promise<Blueprint> {
  const open = await scene.enter();
  const { excel } = open;
  const before = seen(excel);
  const [done, syncs] = [excel.actions.length, excel.counters.requests];
  await scene.write(open);
  if (excel.unmodelled().length > 0) throw new Error("The emulated Excel was asked for what it does not model.");
  const actions = excel.actions.slice(done).map((action) => {
    const write = isWrite(action);
    return { number: action.number, write, step: write ? `${action.name} in ${action.sync}` : action.name };
  });
  const all = Array.from({ length: excel.counters.requests - syncs }, (_, index) => syncs + 1 + index);
  return { actions, syncs: all, before, after: seen(excel) };
}

/** How much is disturbed: something at every other step, each action with one code, or each action with every code. */
export type Extent = "usual" | "each" | "all";

/** Every disturbance of a write: other actions of each step, and other codes, with each seed. */
export function disturbancesOf(
  { actions, syncs }: Blueprint,
  extent: Extent,
  seed: number,
): Readonly<Record<"fails" | "fails for good" | "cut" | "hangs", readonly Disturbance[]>> {
  const dice = fc.sample(fc.nat(1_000_000), { seed, numRuns: actions.length * 2 });
  const throwFor = (index: number) => dice[index % dice.length] ?? 0;
  const oneOf = <T>(from: readonly T[], index: number): readonly T[] => {
    const one = from[throwFor(index) % from.length];
    return one === undefined ? [] : [one];
  };
  const picked = <A>(from: readonly A[], stepOf: (action: A) => string) =>
    extent === "usual" ? grouped(from, stepOf).flatMap(oneOf) : from;
  // Of all steps every other one, others with each seed: each of them costs two whole writes.
  const turned = <A>(from: readonly A[]) =>
    extent === "usual" ? from.filter((_one, index) => index % 2 === seed % 2) : from;
  const writes = actions.filter(({ write }) => write);
  const requestOf = ({ step }: Blueprint["actions"][number]) => step.replace(/^.* in /, "");
  return {
    fails: turned(picked(actions, ({ step }) => step)).flatMap(({ number }) =>
      (extent === "all" ? CODES : oneOf(CODES, number)).map((code) => ({
        what: `${code} at action ${number}`,
        strike: (excel: EmulatedExcel) => excel.failAt(number, code),
      })),
    ),
    "fails for good": picked(writes, requestOf).map(({ number }) => ({
      what: `no connection from action ${number} on`,
      strike(excel) {
        for (let more = 0; more < 400; more += 1)
          excel.failAt((action) => action.number >= number, "ConnectionFailure");
      },
    })),
    cut: picked(writes, requestOf).map(({ number }) => ({
      what: `cut at action ${number}`,
      strike: (excel) => excel.cutAt(number),
    })),
    hangs: syncs.flatMap((sync) => {
      const done = ["nothing", "everything"] as const;
      return (extent === "usual" ? oneOf(done, sync) : done).map((part) => ({
        what: `request ${sync} hangs with ${part} done`,
        strike: (excel: EmulatedExcel) => excel.hangAt(sync, part),
      }));
    }),
  };
}

function grouped<A>(from: readonly A[], keyOf: (one: A) => string): readonly (readonly A[])[] {
  const groups = new Map<string, A[]>();
  for (const one of from) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

/**
 * What is not as it must be after a write that was disturbed, and after it is asked for once more: the staff's sheets are
 * as they were; there is no trace, or what stands there says that it is unfinished; the repeat ends as if nothing had
 * happened.
 */
export async function faultsAfter(
  scene: Scene,
  blueprint: Blueprint,
  { what, strike }: Disturbance,
): Promise<readonly string[]> {
  const open = await scene.enter();
  const { excel, host } = open;
  const staff = open.staff().join();
  const faults: string[] = [];
  const must = (truth: string, holds: boolean) => void (holds || faults.push(`${what}: not so: ${truth}`));
  strike(excel);
  const fault: unknown = await scene.write(open).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  excel.faults.clear();
  const stands = seen(excel);
  must("only failures of the host are thrown", fault === undefined || fault instanceof HostFailure);
  must("staff sheets are as they were", open.staff().join() === staff);
  if (fault instanceof HostFailure && fault.left === "as-it-was") {
    must("the workbook is as it was, as the failure says", stands === blueprint.before);
  }
  // A printer that is not there leaves paper and margins undone, and nothing else.
  if (fault === undefined)
    must("a write without a failure is whole", withoutPrint(stands) === withoutPrint(blueprint.after));
  if (stands !== blueprint.before && withoutPrint(stands) !== withoutPrint(blueprint.after)) {
    const sheets = own(excel);
    must(
      "something says that it is unfinished",
      sheets.some(({ unfinished }) => unfinished),
    );
    must(
      "whatever is unfinished is signed",
      sheets.every(({ unfinished, signed }) => !unfinished || signed),
    );
    must("the journal offers to go on", (await host.lastWrite())?.finished === false);
  }
  await scene.write(open).catch((again: unknown) => faults.push(`${what}: the repeat failed: ${String(again)}`));
  must("the repeat gives the identical result", seen(excel) === blueprint.after);
  must("staff sheets are as they were after the repeat", open.staff().join() === staff);
  must("nothing was asked that is not modelled", excel.unmodelled().length === 0);
  return faults;
}

function withoutPrint(text: string): string {
  return text.replaceAll(/\\"pageLayout\\":\[.*?\],\\"cells\\"/gs, "");
}

/** The sheets of ours that the workbook holds: whether they are whole, and whether a person sees that they are not. */
function own(excel: EmulatedExcel): readonly { readonly unfinished: boolean; readonly signed: boolean }[] {
  return excel.workbook.sheets.flatMap((sheet) => {
    const mark = sheet.customProperties.get("SPJRapi");
    const remnant = sheet.name.startsWith("BELUM LENGKAP") && sheet.filledCells().length === 0;
    if (mark === undefined && !remnant) return [];
    const red = sheet.tabColor === "#C1000D";
    const unfinished = red || mark === undefined || (JSON.parse(mark) as { state: string }).state === "unfinished";
    return [{ unfinished, signed: red || sheet.name.startsWith("BELUM LENGKAP") }];
  });
}
