import { createEmulatedHost, type EmulatedExcelOptions, type EmulatedHost } from "./emulatedHost";
import type { ClientBridge } from "./officeContext";
import type { GridValue } from "./staffSheets";

/** A workbook as plain data, which can be handed over to a page. */
export interface PageWorkbook {
  readonly name?: string;
  readonly excelApi?: string;
  /** The language of Excel's own buttons; Indonesian where nothing is said. */
  readonly displayLanguage?: string;
  readonly sheets: readonly PageSheet[];
  /** Settings kept in the workbook, under their whole names. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Milliseconds that each request travels; none where nothing is said. */
  readonly latency?: number;
  /** The buttons that the person presses in the small windows, one after another; then each window is closed. */
  readonly presses?: readonly string[];
  /** No small window can be opened: the browser holds them back. */
  readonly noDialogs?: true;
}

export interface PageSheet {
  readonly name: string;
  readonly rows: readonly (readonly (GridValue | null)[])[];
  readonly hidden?: true;
}

/** What stands on `window.emulatedExcel`: the workbook, and the person before it. */
export interface ExcelInPage extends EmulatedHost {
  /** To be called when Microsoft's script has run: gives `Office` the parts that only a real Excel brings. */
  afterClient(): void;
  /** Presses a button of the ribbon; settled when the command says that it is done. */
  press(command: string): Promise<void>;
  /** What a cell with a custom function gets; rejects with Excel's own error. */
  reckon(name: string, input: unknown): Promise<unknown>;
  /** Sentences of the small windows so far. */
  readonly notices: readonly string[];
  /** Whether the add-in asked for its pane. */
  paneShown: boolean;
  /** Gives Excel's own surfaces another colour (`#RRGGBB`), of which Excel tells nobody, and comes back to the pane. */
  paintExcel(colour: string): void;
}

type Work = (event: { completed(): void }) => void;
type Globals = Record<string, unknown> & {
  Office: Record<string, unknown>;
  CustomFunctions?: Record<string, unknown>;
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
};

/**
 * Puts an emulated Excel into this page, before Microsoft's client loads: that takes the channel from
 * `_richApiNativeBridge`.
 */
export function openInPage(source: PageWorkbook): ExcelInPage {
  const { bridge, context, ...host } = createEmulatedHost(optionsOf(source));
  for (const { name, rows, hidden } of source.sheets) {
    const sheet = host.addGrid(
      name,
      rows.map((row) => row.map((value) => value ?? undefined)),
    );
    if (hidden === true) sheet.visibility = "Hidden";
  }
  for (const [key, value] of Object.entries(source.settings ?? {})) host.workbook.settings.set(key, value);
  const globals = globalThis as unknown as Globals;
  globals["_richApiNativeBridge"] = delayed(bridge, source.latency ?? 0);

  const commands = new Map<string, Work>();
  const functions = new Map<string, (input: unknown) => unknown>();
  const presses = [...(source.presses ?? [])];
  const notices: string[] = [];
  const theme = { bodyBackgroundColor: "#FFFFFF" };
  const page: ExcelInPage = {
    ...host,
    notices,
    paneShown: false,
    afterClient() {
      // The script means to switch its check of requirement sets on, but sets the flag where the check doesn't look.
      globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
      const brought = {
        HostType: { Excel: "Excel" },
        context: {
          ...context,
          displayLanguage: source.displayLanguage ?? context.displayLanguage,
          host: "Excel",
          ui: { displayDialogAsync, messageParent: () => undefined },
          officeTheme: theme,
        },
        onReady: (ready?: (info: unknown) => unknown) => {
          const info = { host: "Excel", platform: "OfficeOnline" };
          return Promise.resolve(info).then((known) => (ready?.(known), known));
        },
        actions: { associate: (name: string, work: Work) => void commands.set(name, work) },
        addin: {
          showAsTaskpane: async () => void (page.paneShown = true),
          hide: async () => undefined,
          onVisibilityModeChanged: async () => async () => undefined,
        },
      };
      // Microsoft's own members cannot be defined anew, and so stay behind ours.
      const own = Object.entries(brought).map(([name, value]) => [name, { value, configurable: true }]);
      globals.Office = Object.create(globals.Office, Object.fromEntries(own)) as Globals["Office"];
      const associate = (name: string, reckon: (input: unknown) => unknown) => void functions.set(name, reckon);
      globals.CustomFunctions = { ...globals.CustomFunctions, associate };
    },
    paintExcel(colour) {
      theme.bodyBackgroundColor = colour;
      (globalThis as unknown as EventTarget).dispatchEvent(new Event("focus"));
    },
    press: (command) =>
      new Promise((completed, reject) => {
        const work = commands.get(command);
        if (work === undefined) reject(new Error(`No button runs ${command}.`));
        else work({ completed });
      }),
    async reckon(name, input) {
      const work = functions.get(name);
      if (work === undefined) throw new Error(`There is no function ${name}.`);
      return work(input);
    },
  };

  /** `Office.context.ui.displayDialogAsync`: the notice stands behind the `#` of its address. */
  function displayDialogAsync(address: string, _options: unknown, told: (answer: unknown) => void): void {
    if (source.noDialogs === true) return told({ status: "failed", error: { code: 12_009 } });
    const notice = JSON.parse(decodeURIComponent(new URL(address).hash.slice(1))) as { readonly sentence: string };
    notices.push(notice.sentence);
    const handlers = new Map<string, (event: unknown) => void>();
    const addEventHandler = (kind: string, handler: (event: unknown) => void) => void handlers.set(kind, handler);
    told({ status: "succeeded", value: { close: () => undefined, addEventHandler } });
    const message = presses.shift();
    if (message === undefined) handlers.get("dialogEventReceived")?.({ error: 12_006 });
    else handlers.get("dialogMessageReceived")?.({ message });
  }
  return page;
}

function optionsOf({ name, excelApi }: PageWorkbook): EmulatedExcelOptions {
  return { ...(name === undefined ? {} : { name }), ...(excelApi === undefined ? {} : { excelApi }) };
}

/**
 * The same channel, each request travelling for some time. Excel works on it in a task of its own, marked `excel-works`: what
 * that takes is no time of the pane's.
 */
function delayed(bridge: ClientBridge, latency: number): ClientBridge {
  const slow: ClientBridge = {
    sendMessageToHost: (message) =>
      void setTimeout(() => {
        performance.mark("excel-works");
        bridge.sendMessageToHost(message);
      }, latency),
  };
  bridge.onMessageFromHost = (message) => void setTimeout(() => slow.onMessageFromHost?.(message));
  return slow;
}
