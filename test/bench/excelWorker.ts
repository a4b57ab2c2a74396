// The emulated workbook of test/bench/office.ts, in a thread of its own: its work is Excel's, not the add-in's.
import { parentPort } from "node:worker_threads";
import type { Sheet } from "../../src/core/cells/workbook";
import { createEmulatedHost } from "../support/emulatedExcel/emulatedHost";

/** A staff sheet opens a new workbook; a text is a request of Microsoft's client; nothing asks for the counters. */
export type ToExcel = { readonly open: Sheet } | { readonly request: string } | { readonly count: true };

function listen(): void {
  let host = createEmulatedHost();
  parentPort?.on("message", (told: ToExcel) => {
    if ("open" in told) {
      host = createEmulatedHost();
      host.addSheet(told.open);
      host.bridge.onMessageFromHost = (message) => parentPort?.postMessage({ answer: message });
    } else if ("request" in told) host.bridge.sendMessageToHost(told.request);
    else parentPort?.postMessage({ counters: host.counters });
  });
}

listen();
