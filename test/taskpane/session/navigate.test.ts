import { createStore } from "zustand/vanilla";
import { leadTo } from "../../../src/taskpane/screens/pengaturan/form/fieldWords";
import {
  goBack,
  goTo,
  goToMatch,
  openSettings,
  showCell,
  showInRekap,
} from "../../../src/taskpane/session/actions/navigate";
import type { Pane } from "../../../src/taskpane/session/pane";
import type { PaneState, Screen } from "../../../src/taskpane/session/paneState";

const CELL = { file: "RAB.xlsx", sheet: "RAB", row: 12, col: 3 };

/** A narrow pane in a plain browser, at one screen. */
function paneAt(screen: Screen): Pane {
  const state = { screen, gridBeside: false, cameFrom: undefined } as unknown as PaneState;
  return { store: createStore(() => state), world: { kind: "files" } } as unknown as Pane;
}

describe("the way back from a cell", () => {
  it("leads to the screen whose cell was opened, also after other cells of the sheet", async () => {
    const pane = paneAt("diperiksa");
    await showCell(pane, CELL);
    await showCell(pane, { ...CELL, row: 13 });
    expect(pane.store.getState().screen).toBe("lembar");
    goBack(pane);
    expect(pane.store.getState().screen).toBe("diperiksa");
  });

  it("is forgotten once people went elsewhere: sheets opened later lead back to nothing", async () => {
    const pane = paneAt("diperiksa");
    await showCell(pane, CELL);
    goTo(pane, "rekap");
    goTo(pane, "lembar");
    goBack(pane);
    expect(pane.store.getState()).toMatchObject({ screen: "lembar", cameFrom: undefined });
  });

  it("leads to the same lines of the expenses, also where a person was led to others before", async () => {
    const pane = paneAt("beranda");
    goToMatch(pane);
    expect(pane.store.getState()).toMatchObject({ screen: "rekap", rekapShown: { view: "benang", benang: "tanya" } });
    showInRekap(pane, { benang: "kurang" });
    await showCell(pane, CELL);
    goBack(pane);
    expect(pane.store.getState()).toMatchObject({ screen: "rekap", rekapShown: { view: "benang", benang: "kurang" } });
  });
});

describe("the way to a field of the settings", () => {
  it("is kept until its drawer shows it, and forgotten once people went elsewhere", () => {
    const pane = paneAt("beranda");
    openSettings(pane, "ketentuan", "hargaTertinggi[25].harga");
    expect(pane.store.getState()).toMatchObject({
      screen: "pengaturan",
      settings: "ketentuan",
      settingsField: "hargaTertinggi[25].harga",
    });
    goTo(pane, "rekap");
    expect(pane.store.getState()).toMatchObject({ settings: undefined, settingsField: undefined });
    openSettings(pane, "acara");
    expect(pane.store.getState().settingsField).toBeUndefined();
  });

  it("leads to the field itself, or to the nearest one that is shown for it, and ends where none is", () => {
    const focused: string[] = [];
    const shown = ["acara-hargaTertinggi[2].harga", "acara-wilayah.kabKota"];
    const fieldOf = (id: string) => ({ focus: () => focused.push(id), scrollIntoView: () => undefined });
    const getElementById = (id: string) => (shown.includes(id) ? fieldOf(id) : null);
    Object.defineProperty(globalThis, "document", { value: { getElementById }, configurable: true });
    const found = ["hargaTertinggi[2].harga", "wilayah.kabKota[3]", "hargaTertinggi[1].harga"].map(leadTo);
    Reflect.deleteProperty(globalThis, "document");
    expect(found).toEqual([true, true, false]);
    expect(focused).toEqual(shown);
  });
});
