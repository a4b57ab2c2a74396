import { compareByItself, isToCompare } from "../../../src/taskpane/screens/rapikan/tulis/compareByItself";
import { cancelWork } from "../../../src/taskpane/session/actions/review";
import { openPane } from "../../../src/taskpane/session/openPane";
import type { Pane } from "../../../src/taskpane/session/pane";
import type { DeskLine } from "../../../src/taskpane/work/deskLine";
import type { ReviewView } from "../../../src/taskpane/work/views/reviewView";
import type { World } from "../../../src/taskpane/worlds/world";

beforeAll(() =>
  Object.defineProperty(globalThis, "localStorage", {
    value: { getItem: () => null, setItem: () => undefined },
    configurable: true,
  }),
);
afterAll(() => Reflect.deleteProperty(globalThis, "localStorage"));

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

/** A pane over a workbook that was written before, looked at as its screen does: after every change. */
function shown(compareSheets: () => Promise<unknown>) {
  const host = { compareSheets, stopWaiting: () => undefined };
  const world = { kind: "excel", language: "id", host, watchDark: () => () => undefined };
  const line = { holdsReview: true, ask: () => Promise.resolve({ sheets: [] }), stop: () => undefined };
  const pane: Pane = { ...openPane(world as unknown as World), line: line as unknown as DeskLine };
  let left = false;
  const look = () => {
    if (isToCompare(pane.store.getState(), left)) void compareByItself(pane, setLeft);
  };
  const setLeft = (now: boolean) => {
    left = now;
    look();
  };
  pane.store.subscribe(look);
  pane.store.setState({
    review: {} as unknown as ReviewView,
    written: { sheets: ["Orang"], newWorkbook: false, finished: true },
  });
  return { pane, setLeft, isLeft: () => left };
}

describe("the comparison with the result before, which begins by itself", () => {
  it("stays stopped once a person stopped it, until they ask for it", async () => {
    const compareSheets = jest.fn(() => new Promise(() => undefined));
    const { pane, setLeft, isLeft } = shown(compareSheets);
    await settled();
    cancelWork(pane);
    await settled();
    expect(compareSheets).toHaveBeenCalledTimes(1);
    expect(pane.store.getState().work).toBeUndefined();
    expect(isLeft()).toBe(true);
    setLeft(false);
    await settled();
    expect(compareSheets).toHaveBeenCalledTimes(2);
  });

  it("is made once, and made anew where what it answered was dropped by a write", async () => {
    const compareSheets = jest.fn(() => Promise.resolve([]));
    const { pane } = shown(compareSheets);
    await settled();
    expect(compareSheets).toHaveBeenCalledTimes(1);
    expect(pane.store.getState().diff).toEqual([]);
    pane.store.setState({ diff: undefined });
    await settled();
    expect(compareSheets).toHaveBeenCalledTimes(2);
  });
});
