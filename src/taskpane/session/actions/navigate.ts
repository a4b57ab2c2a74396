import type { CellRef } from "../../../core/cells/cellRef";
import type { Pane } from "../pane";
import type { Screen, Settings, Step } from "../paneState";
import { REKAP_FROM_START, type RekapShown } from "../rekapShown";

export function goTo({ store }: Pane, screen: Screen): void {
  store.setState({
    screen,
    settings: undefined,
    settingsField: undefined,
    rekapShown: REKAP_FROM_START,
    cameFrom: undefined,
  });
}

/** Opens the expenses of which a person has to say what belongs to them. */
export function goToMatch({ store }: Pane): void {
  store.setState({ screen: "rekap", rekapShown: { ...REKAP_FROM_START, view: "benang", benang: "tanya" } });
}

/** Shows another part of `rekap`, or other lines of it. */
export function showInRekap({ store }: Pane, change: Partial<RekapShown>): void {
  store.setState({ rekapShown: { ...store.getState().rekapShown, ...change } });
}

/** Opens one drawer of the settings, at one field where one is named. */
export function openSettings({ store }: Pane, settings: Settings, field?: string): void {
  store.setState({ screen: "pengaturan", settings, settingsField: field });
}

/** Opens one step of `rapikan`. */
export function goToStep({ store }: Pane, step: Step): void {
  store.setState({ screen: "rapikan", step });
}

/** Opens one table of the review, to be looked at or put right. */
export function openTable({ store }: Pane, table: number): void {
  store.setState({ screen: "rapikan", step: "hasil", openedTable: table });
}

/** Lets the sheets beside the screen go to a cell; does nothing where none stand there. */
export function showBeside({ store }: Pane, at: CellRef): void {
  if (store.getState().gridBeside) store.setState({ shown: at });
}

/** Back from a sheet to the screen that led to it. */
export function goBack({ store }: Pane): void {
  const { cameFrom } = store.getState();
  if (cameFrom !== undefined) store.setState({ screen: cameFrom, cameFrom: undefined });
}

/** Brings a cell into view: in Excel in the workbook itself, elsewhere (and where Excel cannot) in the pane's own grid. */
export async function showCell({ store, world }: Pane, at: CellRef): Promise<void> {
  store.setState({ shown: at });
  if (world.kind === "excel" && (await world.host.revealCell(at))) return;
  const { gridBeside, screen } = store.getState();
  if (gridBeside || screen === "lembar") return;
  store.setState({ screen: "lembar", cameFrom: screen });
}
