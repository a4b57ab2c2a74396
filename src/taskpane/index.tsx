import type { PlannedWorkbook } from "../core/sheets/plannedWorkbook";
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
  document.documentElement.lang = pane.store.getState().language;
  await new Promise<void>((shown) => createRoot(root).render(<App pane={pane} onShown={shown} />));
  // What was remembered is fetched and read when the first screen stands.
  const { recall } = await import(/* webpackChunkName: "recall" */ "./session/actions/recall");
  await recall(pane);
  if (pane.world.kind === "files") await keepOffline();
}

const root = document.getElementById("page");
if (root !== null) void start(root);
