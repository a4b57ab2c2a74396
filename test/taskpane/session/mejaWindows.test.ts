import type { BukuTamu } from "../../../src/core/meja/bukuTamu";
import { mergeBuku } from "../../../src/core/meja/mergeBuku";
import { isThere, tamuOf, type Tamu } from "../../../src/core/meja/people";
import {
  openMeja,
  settlePair,
  settlePerson,
  startMeja,
  tickTamu,
  untickTamu,
} from "../../../src/taskpane/session/meja/mejaActions";
import { mejaStore } from "../../../src/taskpane/session/meja/mejaState";
import { openPane } from "../../../src/taskpane/session/openPane";
import type { Pane } from "../../../src/taskpane/session/pane";
import type { BukuKeep } from "../../../src/taskpane/worlds/bukuKeep";
import type { World } from "../../../src/taskpane/worlds/world";
import { openPairs } from "../../../src/core/meja/resemblance";
import { bookOf, DATA, invitedPerson, tamuIn } from "../../core/meja/books";

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

/** Windows that keep in one place: each shows what it saw last. */
function computer(orang: BukuTamu["orang"] = [invitedPerson("nina")]) {
  let kept: BukuTamu = bookOf({ orang });
  const keep: BukuKeep = {
    read: () => Promise.resolve({ book: kept, damaged: 0 }),
    add: (makeEntry) => Promise.resolve((kept = mergeBuku(kept, makeEntry(kept)))),
    forget: undefined,
  };
  return {
    kept: () => kept,
    async window(desk = "Meja 1"): Promise<Pane> {
      const world = { kind: "files", language: "id", openBuku: () => Promise.resolve(keep) };
      const pane = openPane(world as unknown as World);
      await openMeja(pane);
      await startMeja(pane, desk, SESI);
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

describe("two desks that keep in one workbook", () => {
  it("take back their own tick, and no later one of the other desk that they have not seen", async () => {
    const { window, kept } = computer();
    const first = await window("Meja 1");
    const second = await window("Meja 2");
    await tickTamu(first, ninaIn(first));
    const slip = ninaIn(first);
    await tickTamu(second, ninaIn(second));
    await untickTamu(first, slip);
    expect(areThere(kept())).toEqual([true]);
    await untickTamu(first, ninaIn(first));
    expect(areThere(kept())).toEqual([false]);
  });

  it("do not take back a tick that was set again since they saw it", async () => {
    const { window, kept } = computer();
    const [first, second] = [await window("Meja 1"), await window("Meja 2")];
    await tickTamu(first, ninaIn(first));
    await tickTamu(second, ninaIn(second));
    const both = ninaIn(second);
    await untickTamu(first, ninaIn(first));
    await tickTamu(first, ninaIn(first));
    await untickTamu(second, both);
    expect(areThere(kept())).toEqual([true]);
  });

  const OFFICE = invitedPerson("dinas", { nama: "", jabatan: "Kepala Dinas" });
  const named = (nama: string) => ({ ...DATA, jabatan: "Kepala Dinas", nama });
  const namesIn = (book: BukuTamu) => {
    const { data, otherwise } = tamuIn(book, "dinas");
    return [data, ...otherwise].map(({ nama }) => nama).sort();
  };

  it("keep both names of an office that each of them wrote without having seen the other", async () => {
    const { window, kept } = computer([OFFICE]);
    const [first, second] = [await window("Meja 1"), await window("Meja 2")];
    const nameless = ninaIn(second);
    await settlePerson(first, ninaIn(first), named("Budi"));
    await settlePerson(second, nameless, named("Sari"));
    expect(namesIn(kept())).toEqual(["Budi", "Sari"]);
    // Whoever sees both decides.
    await settlePerson(second, ninaIn(second), named("Budi"));
    expect(namesIn(kept())).toEqual(["Budi"]);
    await settlePerson(second, ninaIn(second), named("Budi Hartono"));
    expect(namesIn(kept())).toEqual(["Budi Hartono"]);
  });

  it("keep both too where one of them wrote several times meanwhile", async () => {
    const { window, kept } = computer([OFFICE]);
    const [first, second] = [await window("Meja 1"), await window("Meja 2")];
    const nameless = ninaIn(second);
    for (const nama of ["Bud", "Budi", "Budi H."]) await settlePerson(first, ninaIn(first), named(nama));
    await settlePerson(second, nameless, named("Sari"));
    expect(namesIn(kept())).toEqual(["Budi H.", "Sari"]);
  });

  it("are asked again of two whom one of them called one person and the other two", async () => {
    const guest = { ...invitedPerson("t1", { nama: "Nina Marlina, S.Sos" }), diundang: false };
    const { window, kept } = computer([invitedPerson("nina"), guest]);
    const [first, second] = [await window("Meja 1"), await window("Meja 2")];
    const asked = () => openPairs(kept(), tamuOf(kept()));
    const [pair] = asked();
    if (pair === undefined) throw new Error("They resemble each other.");
    await settlePair(first, pair, { orangSama: true, pakai: "nina" });
    expect([asked().length, tamuOf(kept()).length]).toEqual([0, 1]);
    await settlePair(second, pair, { orangSama: false, pakai: "" });
    expect([asked().length, tamuOf(kept()).length]).toEqual([1, 2]);
    await settlePair(second, pair, { orangSama: true, pakai: "nina" });
    expect([asked().length, tamuOf(kept()).length]).toEqual([0, 1]);
  });
});
