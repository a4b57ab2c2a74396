import type { Disposition } from "../../../src/core/decisions/decisions";
import { parseDecisions } from "../../../src/core/decisions/decisionsJson";
import { asideOf } from "../../../src/core/keptSetting";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { chooseAcara, dispose } from "../../../src/taskpane/session/actions/decide";
import { recall } from "../../../src/taskpane/session/actions/recall";
import { openPane } from "../../../src/taskpane/session/openPane";
import type { Pane } from "../../../src/taskpane/session/pane";
import type { FindingView } from "../../../src/taskpane/work/views/findingView";
import type { ExcelWorld } from "../../../src/taskpane/worlds/world";
import { type OpenExcel, openExcel } from "../../hosts/office/openExcel";

beforeAll(() =>
  Object.defineProperty(globalThis, "localStorage", {
    value: { getItem: () => null, setItem: () => undefined },
    configurable: true,
  }),
);
afterAll(() => Reflect.deleteProperty(globalThis, "localStorage"));

/** A pane that has opened over a workbook, with nothing read yet. */
async function paneOver({ host }: OpenExcel): Promise<Pane> {
  const world: ExcelWorld = {
    kind: "excel",
    host,
    language: "id",
    workbookName: () => Promise.resolve("buku.xlsx"),
    openNewWorkbook: () => Promise.resolve(),
    readSetting: (key) => host.readSetting(key),
    changeSetting: (key, change) => host.changeSetting(key, change),
    watchSetting: () => () => undefined,
    openBuku: () => Promise.reject(new Error("No desk is opened here")),
    watchDark: () => () => undefined,
  };
  const pane = openPane(world);
  await recall(pane);
  return pane;
}

const LATER = { status: "nanti", reason: "" } as const;

function finding(row: number): FindingView {
  const key = { code: "pagu-terlampaui", at: [{ file: "buku.xlsx", sheet: "RAB", row, col: 2 }], facts: {} } as const;
  return { key, disposition: undefined, former: undefined } as unknown as FindingView;
}

async function keptRows({ host }: OpenExcel): Promise<readonly (number | undefined)[]> {
  const read = parseDecisions((await host.readSetting("decisions")) ?? "");
  if (!read.ok) throw new Error(read.problem.problem);
  return read.decisions.dispositions.map(({ finding: { at } }: Disposition) => at[0]?.row);
}

describe("two panes over one workbook", () => {
  it("keep what was decided in either, and take up the other's", async () => {
    const open = await openExcel();
    const [first, second] = [await paneOver(open), await paneOver(open)];
    await dispose(first, finding(2), LATER);
    await dispose(second, finding(3), LATER);
    await dispose(first, finding(4), LATER);
    expect([...(await keptRows(open))].sort()).toEqual([2, 3, 4]);
    expect(first.store.getState().decisions.dispositions).toHaveLength(3);
    expect(first.store.getState()).toMatchObject({ stale: true, trouble: undefined });
  });

  it("take back what one of them decided, in that one", async () => {
    const open = await openExcel();
    const first = await paneOver(open);
    await dispose(first, finding(2), LATER);
    const second = await paneOver(open);
    await dispose(second, finding(3), LATER);
    const [said] = first.store.getState().decisions.dispositions;
    await dispose(first, { ...finding(2), disposition: said }, undefined);
    expect(await keptRows(open)).toEqual([3]);
  });

  it("each at the same moment lose nothing", async () => {
    const open = await openExcel();
    const panes = [await paneOver(open), await paneOver(open), await paneOver(open)];
    await Promise.all(panes.map((pane, at) => dispose(pane, finding(at + 2), LATER)));
    expect([...(await keptRows(open))].sort()).toEqual([2, 3, 4]);
  });
});

describe("decisions in the workbook that cannot be read", () => {
  const BROKEN = '{"version":1,"answers":"punya kami"}';

  it("are kept aside before others take their place, and said to be", async () => {
    const open = await openExcel();
    await open.host.saveSetting("decisions", BROKEN);
    const pane = await paneOver(open);
    expect(pane.store.getState().trouble).toMatchObject({ kind: "refused" });
    await dispose(pane, finding(2), LATER);
    await dispose(pane, finding(3), LATER);
    expect(await keptRows(open)).toEqual([2, 3]);
    expect(JSON.parse((await open.host.readSetting(asideOf("decisions"))) ?? "")).toEqual([BROKEN]);
  });

  it("of a later SPJ Rapi are left as they are, and what is decided now is said not to be kept", async () => {
    const open = await openExcel();
    const newer = '{"version":99,"dispositions":["lain"]}';
    await open.host.saveSetting("decisions", newer);
    const pane = await paneOver(open);
    pane.store.setState({ trouble: undefined });
    await dispose(pane, finding(2), LATER);
    expect(await open.host.readSetting("decisions")).toBe(newer);
    expect(pane.store.getState().decisions.dispositions).toHaveLength(1);
    expect(pane.store.getState().trouble).toMatchObject({ kind: "outside", left: "as-it-was" });
    expect(JSON.stringify(pane.store.getState().trouble)).toContain("SPJ Rapi yang lebih baru");
  });
});

it("an activity in the workbook that cannot be read is kept aside when another is chosen", async () => {
  const open = await openExcel();
  const later = '{"nama":"Rakor","kolomBaru":1}';
  await open.host.saveSetting("acara", later);
  await chooseAcara(await paneOver(open), rakorVervalDtks, "");
  expect(await open.host.readSetting("acara")).toBe("");
  expect(JSON.parse((await open.host.readSetting(asideOf("acara"))) ?? "")).toEqual([later]);
});

it("a workbook that may not be written says how else a decision is kept", async () => {
  const open = await openExcel();
  const pane = await paneOver(open);
  open.excel.failAt(({ name }) => name.startsWith("SettingCollection.add"), "AccessDenied");
  await dispose(pane, finding(2), LATER);
  const { trouble } = pane.store.getState();
  expect(trouble).toMatchObject({ kind: "outside", left: "as-it-was" });
  expect(JSON.stringify(trouble)).toContain("lewat Pengaturan");
  expect(JSON.stringify(trouble)).not.toContain("Ekspor");
  // What could not be kept is kept with the next decision that can.
  await dispose(pane, finding(3), LATER);
  expect(await keptRows(open)).toEqual([2, 3]);
});
