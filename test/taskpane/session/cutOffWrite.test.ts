import { HostFailure } from "../../../src/core/host";
import { lookAtCutOff, writeResult } from "../../../src/taskpane/session/actions/result";
import { openPane } from "../../../src/taskpane/session/openPane";
import type { Pane } from "../../../src/taskpane/session/pane";
import type { DeskLine } from "../../../src/taskpane/work/deskLine";
import type { World } from "../../../src/taskpane/worlds/world";

beforeAll(() =>
  Object.defineProperty(globalThis, "localStorage", {
    value: { getItem: () => null, setItem: () => undefined },
    configurable: true,
  }),
);
afterAll(() => Reflect.deleteProperty(globalThis, "localStorage"));

type LastWrite = { readonly sheets: readonly string[]; readonly finished: boolean } | undefined;
const OFFLINE = new HostFailure("no-connection", "NoConnection", "as-it-was");

/** A pane beside an Excel that cuts every write off, and then says `found` of what stands there, or nothing either. */
function paneThatIsCutOff(found: () => LastWrite): Pane {
  const host = {
    writeSheets: () => Promise.reject(new HostFailure("no-connection", "NoConnection", "unknown")),
    lastWrite: () => new Promise<LastWrite>((resolve) => resolve(found())),
  };
  const world = { kind: "excel", language: "id", host, watchDark: () => () => undefined };
  const line = { holdsReview: true, ask: () => Promise.resolve({ sheets: [] }), stop: () => undefined };
  return { ...openPane(world as unknown as World), line: line as unknown as DeskLine };
}

const trouble = (pane: Pane) => pane.store.getState().trouble;

describe("a write that Excel cut off", () => {
  it.each([
    ["unfinished", { sheets: ["Jejak"], finished: false }],
    ["whole", { sheets: ["Jejak"], finished: true }],
    ["none", undefined],
  ] as const)("tells what stands in the workbook, looked at afterwards: %s", async (cutOff, found) => {
    const pane = paneThatIsCutOff(() => found);
    await writeResult(pane);
    expect(trouble(pane)).toMatchObject({ kind: "outside", left: "unknown", cutOff });
  });

  it("names no button of the ribbon: people are led by the buttons beside the sentence", async () => {
    const pane = paneThatIsCutOff(() => undefined);
    await writeResult(pane);
    expect(JSON.stringify(trouble(pane))).not.toContain("Periksa sekarang");
  });

  it("is not said to have changed nothing because nothing could be looked at, and can be looked at again", async () => {
    let back = false;
    const pane = paneThatIsCutOff(() => {
      if (!back) throw OFFLINE;
      return { sheets: ["Jejak"], finished: false };
    });
    await writeResult(pane);
    expect(trouble(pane)).toMatchObject({ kind: "outside", left: "unknown", cutOff: "unseen" });
    back = true;
    await lookAtCutOff(pane);
    expect(trouble(pane)).toMatchObject({ cutOff: "unfinished" });
    expect(pane.store.getState().written).toMatchObject({ finished: false });
  });
});
