import type { PlannedWorkbook } from "../core/sheets/plan/plannedWorkbook";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { openPane } from "./session/openPane";
import { keepOffline } from "./worlds/keepOffline";
import { hereWorld } from "./worlds/hereWorld";

/** Made only where a workbook takes no sheets: it is larger than all the rest. */
async function workbookBytes(plan: PlannedWorkbook): Promise<Uint8Array> {
  const { writeWorkbook } = await import("../hosts/files/write/writeWorkbook");
  return writeWorkbook(plan);
}

async function start(root: HTMLElement): Promise<void> {
  const pane = openPane(await hereWorld(workbookBytes));
  pane.world.watchDark((dark) => pane.store.setState({ dark }));
  document.documentElement.lang = pane.store.getState().language;
  // Nothing is begun before it is known what was remembered: a button that can be pressed stays so.
  pane.store.setState({ work: { doing: "reading", about: "", done: 0, inAll: 0, cancellable: false } });
  await new Promise<void>((shown) => createRoot(root).render(<App pane={pane} onShown={shown} />));
  // What was remembered is fetched and read when the first screen stands.
  const loaded = import(/* webpackChunkName: "recall" */ "./session/actions/recall");
  loaded.catch(() => pane.store.setState({ work: undefined }));
  const { recall } = await loaded;
  await recall(pane);
  if (pane.world.kind === "files") await keepOffline();
}

const root = document.getElementById("page");
if (root !== null) void start(root);
