import type { Page } from "playwright";

/** What a page did that it must never do. */
export interface Misdeeds {
  /** Addresses outside the folder of the page that anything in it asked for. */
  readonly outside: readonly string[];
  /** What the page's own policy held back. */
  readonly heldBack: readonly string[];
  /** Faults that nobody caught, and what was written to the console as one. */
  readonly faults: readonly string[];
}

/** Records what must not happen, from the first request on: in the page and in its workers. */
export async function watchPage(page: Page, address: string): Promise<Misdeeds> {
  const [outside, heldBack, faults]: [string[], string[], string[]] = [[], [], []];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:blob|data):/.test(url)) outside.push(url);
  });
  page.on("pageerror", (fault) => void faults.push(fault.message));
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    const told = `${message.text()} (${message.location().url})`;
    (told.includes("Content Security Policy") ? heldBack : faults).push(told);
  });
  await page.exposeFunction("tellViolation", (what: string) => void heldBack.push(what));
  await page.addInitScript({
    content:
      "addEventListener('securitypolicyviolation', (e) => tellViolation(e.violatedDirective + ' ' + e.blockedURI), true);",
  });
  return { outside, heldBack, faults };
}
