/// <reference types="office-js" />
import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import type { ClientBridge, OfficeContext } from "./officeContext";

/** The two namespaces of Microsoft's client, loaded anew for each workbook so that nothing is shared between tests. */
export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: OfficeContextOnly;
}

export interface OfficeContextOnly {
  readonly context: OfficeContext;
}

let script: Script | undefined;

function clientScript(): Script {
  const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  script ??= new Script(readFileSync(path, "utf8"), { filename: path });
  return script;
}

export function loadExcelClient(context: OfficeContext, bridge: ClientBridge): ExcelClient {
  const window = fakeWindow();
  clientScript().runInContext(createContext(window));
  const loaded = window as unknown as ExcelClient & {
    readonly OfficeExtension: {
      readonly HostBridge: { init(bridge: ClientBridge): void };
      readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    };
  };
  const office = Object.create(loaded.Office, { context: { value: context } }) as OfficeContextOnly;
  window["Office"] = office;
  loaded.OfficeExtension.HostBridge.init(bridge);
  // The script means to switch its check of requirement sets on, but sets the flag where the check doesn't look.
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return { Excel: loaded.Excel, OfficeExtension: loaded.OfficeExtension, Office: office };
}

/** Just enough of a page for the script to load. Errors, promises and arrays are this realm's, so that `instanceof` holds. */
function fakeWindow(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const element = (): object => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const window: Record<string, unknown> = {
    Array,
    Date,
    Error,
    JSON,
    Object,
    Promise,
    TypeError,
    setTimeout: () => 0,
    clearTimeout: nothing,
    setInterval: () => 0,
    clearInterval: nothing,
    addEventListener: nothing,
    removeEventListener: nothing,
    navigator: { userAgent: "", platform: "", language: "id-ID" },
    location: { href: "https://addin.invalid/", search: "", protocol: "https:", host: "addin.invalid", pathname: "/" },
    document: {
      createElement: element,
      getElementsByTagName: () => [],
      addEventListener: nothing,
      cookie: "",
      URL: "https://addin.invalid/",
      head: element(),
      documentElement: element(),
    },
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  return window;
}
