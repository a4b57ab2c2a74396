/// <reference types="office-js" />
import { createEmulatedHost, type EmulatedExcelOptions, type EmulatedHost } from "./emulatedHost";
import { type ExcelClient, loadExcelClient } from "./runtime";

export type { EmulatedExcelOptions } from "./emulatedHost";

/** Microsoft's client over an emulated workbook: what the add-in gets, and what a test may see and bring about. */
export interface EmulatedExcel extends ExcelClient, EmulatedHost {
  /** Puts `Excel`, `Office` and `OfficeExtension` on the global object, as a page has them; the answer takes them away. */
  install(): () => void;
}

export function createEmulatedExcel(options: EmulatedExcelOptions = {}): EmulatedExcel {
  const { bridge, context, ...host } = createEmulatedHost(options);
  const client = loadExcelClient(context, bridge);
  return { ...client, ...host, install: () => install(client) };
}

function install(client: ExcelClient): () => void {
  const names = ["Excel", "OfficeExtension", "Office"] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names) {
    Object.defineProperty(globalThis, name, { value: client[name], configurable: true, writable: true });
  }
  return () => {
    names.forEach((name, i) => {
      const descriptor = before[i];
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    });
  };
}
