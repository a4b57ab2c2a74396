import { forgetSource } from "../../../src/taskpane/session/actions/sources";
import { openPane } from "../../../src/taskpane/session/openPane";
import type { Pane } from "../../../src/taskpane/session/pane";
import type { DeskLine } from "../../../src/taskpane/work/deskLine";
import type { SourceView } from "../../../src/taskpane/work/views/sourceView";
import type { World } from "../../../src/taskpane/worlds/world";

beforeAll(() =>
  Object.defineProperty(globalThis, "localStorage", {
    value: { getItem: () => null, setItem: () => undefined },
    configurable: true,
  }),
);
afterAll(() => Reflect.deleteProperty(globalThis, "localStorage"));

const refusedOf = (file: string) => `${file} bukan buku kerja. Simpan sebagai .xlsx, lalu pilih lagi.`;

/** A pane in which these files were just refused. */
function paneThatRefused(...names: readonly string[]): Pane {
  const world = { kind: "browser", language: "id", watchDark: () => () => undefined };
  const line = { holdsReview: true, generation: 1, ask: () => Promise.resolve([]) };
  const pane = { ...openPane(world as unknown as World), line: line as unknown as DeskLine };
  const sources = names.map((file): SourceView => ({
    file,
    format: undefined,
    refused: refusedOf(file),
    own: false,
    notes: [],
    sheets: [],
  }));
  pane.store.setState({ sources, trouble: { kind: "refused", sentences: names.map(refusedOf), atFiles: true } });
  return pane;
}

describe("a refused file that is removed from the list", () => {
  it("is told of no more", async () => {
    const pane = paneThatRefused("Nota.pdf");
    await forgetSource(pane, "Nota.pdf");
    expect(pane.store.getState()).toMatchObject({ sources: [], trouble: undefined });
  });

  it("leaves told what was said of the others", async () => {
    const pane = paneThatRefused("Nota.pdf", "Foto.jpg");
    await forgetSource(pane, "Nota.pdf");
    expect(pane.store.getState().trouble).toEqual({
      kind: "refused",
      sentences: [refusedOf("Foto.jpg")],
      atFiles: true,
    });
  });

  it("takes no other trouble away", async () => {
    const pane = paneThatRefused("Nota.pdf");
    const trouble = { kind: "ours", report: "" } as const;
    pane.store.setState({ trouble });
    await forgetSource(pane, "Nota.pdf");
    expect(pane.store.getState().trouble).toEqual(trouble);
  });
});
