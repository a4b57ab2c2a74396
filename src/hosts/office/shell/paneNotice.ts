/// <reference types="office-js" />
import type { Notice } from "./notice";

/** What is used of the page: our own types, so that no other file can lean on a browser's. */
interface PageElement {
  id: string;
  textContent: string;
  onclick: () => void;
  readonly style: { cssText: string };
  setAttribute(name: string, value: string): void;
  appendChild(child: PageElement): void;
  prepend(child: PageElement): void;
  remove(): void;
  focus(): void;
}
declare const document: {
  readonly body: PageElement;
  getElementById(id: string): PageElement | null;
  createElement(name: "section" | "p" | "button"): PageElement;
};

const ID = "spj-rapi-pesan";
/** Above whatever the pane shows; its colours are those of the small window. */
const FRAME =
  "position:sticky;top:0;z-index:1000;margin:0;padding:12px 44px 12px 16px;background:#fdf3dc;color:#1f1f1f;" +
  "border-bottom:2px solid #6f4a00;font:14px/1.4 'Segoe UI',sans-serif";

/**
 * Shows a notice at the head of the pane, and the pane itself: for where no small window can be opened. A single button
 * is only a way to close it and is not waited for, since Excel runs no other command meanwhile. Where the pane cannot be
 * shown, or is closed, the answer is undefined; the sentence stays there until it is read.
 */
export async function showPaneNotice({ sentence, buttons }: Notice): Promise<string | undefined> {
  document.getElementById(ID)?.remove();
  const frame = document.createElement("section");
  frame.id = ID;
  frame.setAttribute("role", "alert");
  frame.style.cssText = FRAME;
  const text = document.createElement("p");
  text.style.cssText = "margin:0 0 8px;white-space:pre-wrap";
  text.textContent = sentence;
  frame.appendChild(text);
  const pressed = new Promise<string | undefined>((resolve) => {
    for (const label of buttons) {
      const button = document.createElement("button");
      button.textContent = label;
      button.style.cssText = "margin-right:8px;padding:4px 12px;font:inherit";
      button.onclick = () => {
        frame.remove();
        resolve(label);
      };
      frame.appendChild(button);
    }
  });
  document.body.prepend(frame);
  const shown = await Office.addin.showAsTaskpane().then(
    () => true,
    () => false,
  );
  return shown && buttons.length > 1 ? Promise.race([pressed, paneClosed()]) : undefined;
}

async function paneClosed(): Promise<undefined> {
  await new Promise<void>((resolve) => {
    void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.hidden) resolve();
    });
  });
}
