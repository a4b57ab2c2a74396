/// <reference types="office-js" />
import { noticeIn } from "./noticeIn";

/** What is used of the page: our own types, so that no other file can lean on a browser's. */
interface PageElement {
  textContent: string;
  onclick: () => void;
  appendChild(child: PageElement): void;
}
declare const document: {
  getElementById(id: string): PageElement | null;
  createElement(name: "button"): PageElement;
};
declare const location: { readonly hash: string };

/** The small window itself: its sentence, and buttons that tell the add-in which one was pressed. */
void Office.onReady(() => {
  const notice = noticeIn(location.hash);
  // The page itself says what to do where nothing can be shown.
  if (notice === undefined) return;
  const { sentence, buttons } = notice;
  const [text, row] = [document.getElementById("sentence"), document.getElementById("buttons")];
  if (text) text.textContent = sentence;
  for (const label of buttons) {
    const button = document.createElement("button");
    button.textContent = label;
    button.onclick = () => Office.context.ui.messageParent(label);
    row?.appendChild(button);
  }
});
