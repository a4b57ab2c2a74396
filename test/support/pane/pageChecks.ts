import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright";

/** How people may have set their computer. */
export const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const;
export type Look = keyof typeof LOOKS;

/** Widths of a pane in Excel, from the narrowest that people can draw to a comfortable one; in CSS pixels. */
export const WIDTHS = [320, 350, 450] as const;

/** Everything axe finds, target sizes included: rule, what is wrong, and where. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })
    // In this page itself: no second one is opened for what frames would tell.
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}

/** What stands out of the window sideways: the page itself, or controls that cannot be scrolled to in a part of it. */
export function sidewaysOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (["auto", "scroll"].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const outside = [
      ...document.querySelectorAll("button, a, input, select, textarea, [tabindex], p, span, dt, dd, li"),
    ]
      .filter((element) => !scrolls(element.parentElement))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > clientWidth + 1);
      })
      .map((element) => `${element.tagName} "${(element.textContent ?? "").slice(0, 40)}" stands out`);
    return scrollWidth > clientWidth ? [`page ${scrollWidth} px wide in ${clientWidth} px`, ...outside] : outside;
  });
}

/** Controls that are smaller than a finger needs (24 px each way); links within a sentence are as high as their line. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST = 23.5;
    const inSentence = (element: Element) =>
      element.matches("a, button") &&
      getComputedStyle(element).display === "inline" &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
      );
    return (
      [...document.querySelectorAll("button, a[href], input, select, textarea, [role=tab], [role=option]")]
        .filter((element) => !inSentence(element))
        // A field of Fluent takes clicks with the frame around it, a box to tick with its label.
        .map((element) => element.closest(".fui-Input, .fui-Select, .fui-Radio, .fui-Checkbox, .fui-Switch") ?? element)
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && box.height > 1 && (box.width < LEAST || box.height < LEAST))
        .map(
          ({ element, box }) =>
            `${element.tagName} "${(element.textContent ?? "").slice(0, 40)}" ${box.width.toFixed(0)} x ${box.height.toFixed(0)}`,
        )
    );
  });
}

/** Runs a look at the page while every word in it is 40 % longer, as in a language of long words. */
export async function withLongerWords<T>(page: Page, look: () => Promise<T>): Promise<T> {
  await page.evaluate(() => {
    const longer = (word: string) => word + word.slice(0, Math.ceil(word.length * 0.4));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const kept: [Text, string][] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node as Text;
      if (text.parentElement?.closest("script, style, noscript") !== null) continue;
      kept.push([text, text.data]);
      text.data = text.data.replace(/\p{L}+/gu, longer);
    }
    (window as unknown as { kept: unknown }).kept = kept;
  });
  try {
    return await look();
  } finally {
    await page.evaluate(() => {
      for (const [text, data] of (window as unknown as { kept: [Text, string][] }).kept) text.data = data;
    });
  }
}
