import type { PaneState } from "../../../src/taskpane/session/paneState";
import type { Pane } from "../../../src/taskpane/session/pane";
import { takeGiven } from "../../../src/taskpane/session/given/takeGiven";

function paneThatIs(state: Partial<PaneState>): { readonly pane: Pane; readonly told: Partial<PaneState>[] } {
  const told: Partial<PaneState>[] = [];
  const store = {
    getState: () => ({ language: "id", sources: [], passedOver: [], samples: false, ...state }),
    setState: (change: Partial<PaneState>) => told.push(change),
  };
  return { pane: { store, files: new Map() } as unknown as Pane, told };
}

describe("files that are dropped while something is being read or written", () => {
  const work = { doing: "reading", about: "RAB.xlsx", done: 1, inAll: 2, cancellable: true } as const;

  it("are not taken in, and the person is told so", async () => {
    const { pane, told } = paneThatIs({ work });
    await takeGiven(pane, [new File(["a;b"], "lain.csv")]);
    expect(told).toEqual([
      { trouble: { kind: "refused", sentences: [expect.stringMatching(/^Berkasnya belum diambil.*seret lagi\.$/)] } },
    ]);
  });
});
