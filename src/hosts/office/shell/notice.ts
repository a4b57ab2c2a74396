/// <reference types="office-js" />

import { showPaneNotice } from "./paneNotice";

/** What a small window shows: carried behind the `#` of its address, which no server sees. */
export interface Notice {
  readonly sentence: string;
  readonly buttons: readonly string[];
}

declare const location: { readonly href: string };

/** In percent of the screen: room for four lines and a row of buttons. */
const SIZE = { height: 30, width: 30 } as const;

/**
 * Shows a notice and answers the button that was pressed; undefined where the window was closed. Where none can be opened
 * (one may be open already, or the browser holds it back) the pane shows the notice.
 */
export function showNotice(notice: Notice): Promise<string | undefined> {
  const address = new URL(`pesan.html#${encodeURIComponent(JSON.stringify(notice))}`, location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, (opened) => {
      if (opened.status === Office.AsyncResultStatus.Failed) return resolve(showPaneNotice(notice));
      const dialog = opened.value;
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (told) => {
        dialog.close();
        resolve("message" in told ? told.message : undefined);
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve(undefined));
    });
  });
}
