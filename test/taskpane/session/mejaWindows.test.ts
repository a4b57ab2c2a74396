import type { BukuTamu } from "../../../src/core/meja/bukuTamu";
import { mergeBuku } from "../../../src/core/meja/mergeBuku";
import { isThere, tamuOf, type Tamu } from "../../../src/core/meja/people";
import { openMeja, startMeja, tickTamu, untickTamu } from "../../../src/taskpane/session/meja/mejaActions";
import { mejaStore } from "../../../src/taskpane/session/meja/mejaState";
import { openPane } from "../../../src/taskpane/session/openPane";
import type { Pane } from "../../../src/taskpane/session/pane";
import type { BukuKeep } from "../../../src/taskpane/worlds/bukuKeep";
import type { World } from "../../../src/taskpane/worlds/world";
import { bookOf, invitedPerson } from "../../core/meja/books";

const SESI = "2023-03-08";

/** What one computer remembers, and what its windows listen to. */
beforeEach(() => {
  const remembered = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => remembered.get(key) ?? null,
    setItem: (key: string, value: string) => remembered.set(key, value),
  };
  for (const [name, value] of Object.entries({ localStorage, window: { addEventListener: () => undefined } })) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, "localStorage");
  Reflect.deleteProperty(globalThis, "window");
});

/** Windows of one computer: each shows what it saw last, all keep in one place. */
function computer() {
  let kept: BukuTamu = bookOf({ orang: [invitedPerson("nina")] });
  const keep: BukuKeep = {
    read: () => Promise.resolve({ book: kept, damaged: 0 }),
    add: (makeEntry) => Promise.resolve((kept = mergeBuku(kept, makeEntry(kept)))),
    forget: undefined,
  };
  return {
    kept: () => kept,
    async window(): Promise<Pane> {
      const world = { kind: "files", language: "id", openBuku: () => Promise.resolve(keep) };
      const pane = openPane(world as unknown as World);
      await openMeja(pane);
      await startMeja(pane, "Meja 1", SESI);
      return pane;
    },
  };
}

const ninaIn = (pane: Pane): Tamu => {
  const [nina] = tamuOf(mejaStore(pane).getState().book);
  if (nina === undefined) throw new Error("Nina was invited.");
  return nina;
};
const areThere = (book: BukuTamu) => tamuOf(book).map((person) => isThere(person, SESI));

describe("two windows of one computer, which are one desk", () => {
  it("lose no tick, though neither has seen what the other wrote meanwhile", async () => {
    const { window, kept } = computer();
    const first = await window();
    const second = await window();
    expect(kept().meja.map(({ nama }) => nama)).toEqual(["Meja 1"]);
    await tickTamu(first, ninaIn(first));
    await untickTamu(first, ninaIn(first));
    expect(areThere(kept())).toEqual([false]);
    await tickTamu(second, ninaIn(second));
    expect(areThere(kept())).toEqual([true]);
  });

  it("take back in the one what stands, though it was ticked in the other", async () => {
    const { window, kept } = computer();
    const first = await window();
    const second = await window();
    await tickTamu(first, ninaIn(first));
    await untickTamu(second, ninaIn(second));
    expect(areThere(kept())).toEqual([false]);
  });
});
