import { compareResult } from "../../../src/taskpane/session/actions/result";
import { cancelWork } from "../../../src/taskpane/session/actions/review";
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

/** A pane beside an Excel that answers the comparison with `answer`. */
function paneBeside(answer: () => Promise<unknown>): Pane {
  const host = { compareSheets: answer, stopWaiting: () => undefined };
  const world = { kind: "excel", language: "id", host, watchDark: () => () => undefined };
  const line = { holdsReview: true, ask: () => Promise.resolve({ sheets: [] }), stop: () => undefined };
  return { ...openPane(world as unknown as World), line: line as unknown as DeskLine };
}

describe("comparing a result with the one before", () => {
  it("can be stopped while Excel is still at it, and nobody is told of a fault", async () => {
    const pane = paneBeside(() => new Promise(() => undefined));
    const compared = compareResult(pane);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(pane.store.getState().work).toMatchObject({ doing: "comparing", cancellable: true });
    cancelWork(pane);
    expect(await compared).toBe(false);
    expect(pane.store.getState()).toMatchObject({ work: undefined, diff: undefined, trouble: undefined });
  });

  it("answers what would change", async () => {
    const pane = paneBeside(() => Promise.resolve([]));
    expect(await compareResult(pane)).toBe(true);
    expect(pane.store.getState().diff).toEqual([]);
  });
});
