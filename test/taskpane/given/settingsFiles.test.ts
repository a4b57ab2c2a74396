import { acaraToJson } from "../../../src/core/acara/acaraToJson";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { NO_DECISIONS } from "../../../src/core/decisions/decisions";
import { decisionsToJson } from "../../../src/core/decisions/decisionsJson";
import { settleOffer, takeGiven } from "../../../src/taskpane/session/given/takeGiven";
import type { Offer } from "../../../src/taskpane/session/given/settingsFiles";
import type { Pane } from "../../../src/taskpane/session/pane";
import type { PaneState } from "../../../src/taskpane/session/paneState";

/** A pane over nothing yet, in which the built-in activity stands. */
function freshPane() {
  let state = {
    language: "id",
    sources: [],
    passedOver: [],
    offers: [],
    samples: false,
    acara: rakorVervalDtks,
    decisions: NO_DECISIONS,
  } as unknown as PaneState;
  const store = {
    getState: () => state,
    setState: (change: Partial<PaneState>) => void (state = { ...state, ...change }),
  };
  const kept: string[] = [];
  const world = {
    changeSetting: (_name: string, change: () => { readonly value: string }) =>
      Promise.resolve(kept.push(change().value)),
  };
  const pane = { store, world, files: new Map() } as unknown as Pane;
  return { pane, kept, now: () => state };
}

const jsonFile = (name: string, content: unknown) => new File([JSON.stringify(content)], name);
const BIMTEK = { nama: "Bimtek Kepala Desa", tanggal: "20 Mei 2025", pagu: "38.750.000", wilayah: "Jawa Tengah" };

describe("a file of settings among the files that a person gives", () => {
  it("is offered where it tells of an activity, and holds once the person says so", async () => {
    const { pane, kept, now } = freshPane();
    await takeGiven(pane, [jsonFile("kegiatan saya.json", BIMTEK)]);
    expect(now().offers).toMatchObject([{ what: "acara", path: "kegiatan saya.json", acara: { nama: BIMTEK.nama } }]);
    expect([now().acara.nama, now().trouble]).toEqual([rakorVervalDtks.nama, undefined]);
    await settleOffer(pane, now().offers[0] as Offer, true);
    expect([now().acara.nama, now().offers]).toEqual([BIMTEK.nama, []]);
    expect(kept).toEqual([JSON.stringify(BIMTEK)]);
  });

  it("changes nothing where the person does not want it", async () => {
    const { pane, kept, now } = freshPane();
    await takeGiven(pane, [jsonFile("acara.json", BIMTEK)]);
    await settleOffer(pane, now().offers[0] as Offer, false);
    expect([now().acara.nama, now().offers, kept]).toEqual([rakorVervalDtks.nama, [], []]);
  });

  it("is offered where it holds answers and corrections, whatever it is called", async () => {
    const { pane, now } = freshPane();
    const rulesOff = [{ code: "saldo-berbeda", reason: "BKU belum ditutup", by: "Rina Contoh", on: "2023-04-01" }];
    const decided = JSON.parse(decisionsToJson({ ...NO_DECISIONS, rulesOff } as typeof NO_DECISIONS)) as unknown;
    await takeGiven(pane, [jsonFile("jawaban.json", decided)]);
    expect(now().offers).toMatchObject([{ what: "decisions", decisions: { rulesOff: [{ code: "saldo-berbeda" }] } }]);
  });

  it("is offered to nobody where it says what stands already", async () => {
    const { pane, now } = freshPane();
    const { bawaan, ...saved } = rakorVervalDtks;
    expect(bawaan).toBe(true);
    pane.store.setState({ acara: saved });
    await takeGiven(pane, [jsonFile("acara.json", acaraToJson(rakorVervalDtks))]);
    expect([now().offers, now().passedOver, now().trouble]).toEqual([[], [], undefined]);
  });

  it("is told with what to put right where its activity cannot be read", async () => {
    const { pane, now } = freshPane();
    await takeGiven(pane, [jsonFile("acara.json", { ...BIMTEK, tanggal: "Mei 2025" })]);
    expect(now().trouble).toMatchObject({
      kind: "refused",
      sentences: [expect.stringMatching(/^acara\.json: Tanggal belum dapat dipakai/)],
    });
  });

  it("is named as not taken in where it is about something else", async () => {
    const { pane, now } = freshPane();
    await takeGiven(pane, [jsonFile("package.json", { name: "lain" })]);
    expect(now().passedOver).toEqual([{ name: "package.json", why: "other-kind" }]);
    expect(now().trouble).toMatchObject({ kind: "refused" });
  });
});
