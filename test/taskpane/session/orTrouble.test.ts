import { HostFailure } from "../../../src/core/host";
import { orTrouble } from "../../../src/taskpane/session/actions/withWork";
import { openPane } from "../../../src/taskpane/session/openPane";
import type { World } from "../../../src/taskpane/worlds/world";

beforeAll(() =>
  Object.defineProperty(globalThis, "localStorage", {
    value: { getItem: () => null, setItem: () => undefined },
    configurable: true,
  }),
);
afterAll(() => Reflect.deleteProperty(globalThis, "localStorage"));

const paneHere = () =>
  openPane({ kind: "files", language: "id", watchDark: () => () => undefined } as unknown as World);

describe("work that a button began", () => {
  it("ends also where it fails at once, or later, and what went wrong is told", async () => {
    const failing = [
      () => {
        throw new HostFailure("not-kept", "at once");
      },
      () => Promise.reject(new HostFailure("not-kept", "later")),
    ];
    for (const work of failing) {
      const pane = paneHere();
      expect(await orTrouble(pane, "writing", work)).toBeUndefined();
      expect(pane.store.getState().trouble).toBeDefined();
    }
  });

  it("says nothing where a person stopped it", async () => {
    const pane = paneHere();
    await orTrouble(pane, "writing", () => Promise.reject(new DOMException("", "AbortError")));
    expect(pane.store.getState().trouble).toBeUndefined();
  });

  it("answers what it came to", async () => {
    expect(await orTrouble(paneHere(), "writing", () => Promise.resolve(7))).toBe(7);
  });
});
