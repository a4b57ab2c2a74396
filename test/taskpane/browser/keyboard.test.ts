import type { Page } from "playwright";
import { onePane } from "../../support/pane/onePane";
import { panesInChromium, WELL_BEHAVED } from "../../support/pane/paneBrowser";
import { settled } from "../../support/pane/paneStates";
import { paneWords } from "../../support/pane/paneWords";
import { itWith, TOOLS } from "../../support/requireTool";

const PATIENCE = 240_000;
/** More presses of Tab than any way takes: what is not reached by then is not reached at all. */
const PLENTY = 40;
/** Cells and more of them, the rule, the answers, and what has the same cause. */
const OFFERED_BY_A_FINDING = 9;

const { shell, beranda, rapikan, diperiksa, ekspor } = paneWords("id");
const inChromium = itWith(TOOLS.chromium);
const open = panesInChromium();

/** What has the focus, by the words that name it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const it = document.activeElement;
    const label = it instanceof HTMLInputElement ? it.labels?.[0]?.textContent : undefined;
    return it?.getAttribute("aria-label") ?? it?.getAttribute("data-name") ?? label ?? (it?.textContent ?? "").trim();
  });
}

/** Whether a line is drawn around what has the focus: by itself, or by Fluent in a layer over it or around what holds it. */
function isFocusDrawn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const isLine = (style: string, width: string) => style !== "none" && parseFloat(width) >= 1;
    const draws = (element: Element, layer?: string) => {
      const look = getComputedStyle(element, layer);
      if (layer !== undefined && look.content === "none") return false;
      const isBordered = layer !== undefined && isLine(look.borderTopStyle, look.borderTopWidth);
      return isBordered || isLine(look.outlineStyle, look.outlineWidth) || look.boxShadow !== "none";
    };
    const it = document.activeElement;
    if (it?.matches(":focus-visible") !== true) return false;
    const around = [it, it.parentElement, it.parentElement?.parentElement].flatMap((one) => one ?? []);
    return around.some((one) => draws(one) || draws(one, "::after"));
  });
}

/** Presses Tab until the focus is on what is called so, and sees to it that the focus can be seen. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let press = 0; press < PLENTY; press++) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    if (typeof name === "string" ? now !== name : !name.test(now)) continue;
    expect(await isFocusDrawn(page)).toBe(true);
    return;
  }
  throw new Error(`The Tab key never reached ${String(name)}`);
}

async function press(page: Page, name: string | RegExp, key = "Enter"): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** From the tab that has the focus, or is chosen, arrows lead to the others. */
async function toScreen(page: Page, tab: keyof typeof shell.tabs): Promise<void> {
  const names = Object.values(shell.tabs);
  await tabTo(page, new RegExp(`^(?:${names.join("|")})$`));
  for (let turn = 0; turn < names.length && (await focused(page)) !== shell.tabs[tab]; turn++) {
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Enter");
}

describe("the keyboard alone", () => {
  const pane = onePane(open);

  inChromium(
    "leads from the first run over an answer and a finding to the result",
    async () => {
      const { page } = pane;
      await page.getByRole("button", { name: beranda.trySamples }).waitFor();
      await press(page, beranda.trySamples);
      await page.getByRole("button", { name: beranda.tidy }).waitFor();
      await settled(page);

      // What is unsure is answered by its digit.
      await press(page, beranda.tidy);
      await press(page, new RegExp(`^\\d\\. ${rapikan.steps.jawab},`));
      const question = page.getByRole("radio").first();
      await question.waitFor();
      const firstChoice = await question.evaluate((it: HTMLInputElement) => it.labels?.[0]?.textContent ?? "");
      const asked = await page.locator("main form").first().textContent();
      await tabTo(page, firstChoice);
      await page.keyboard.press("1");
      await page.keyboard.press("Enter");
      await page.waitForFunction((before) => document.querySelector("main form")?.textContent !== before, asked);
      await page.getByText(rapikan.jawab.answered(1)).waitFor();
      await settled(page);

      // A finding is answered by its digit too, with the name that is asked for once.
      await toScreen(page, "diperiksa");
      await page.getByRole("list", { name: diperiksa.list }).waitFor();
      await tabTo(page, new RegExp(`^${shell.severities.salah}: `));
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("3");
      await page.keyboard.type("Rina Contoh");
      await page.keyboard.press("Enter");
      await page.getByText(diperiksa.saidFilters.later(1)).waitFor({ state: "attached" });

      await toScreen(page, "ekspor");
      // While the answer is taken in, the button takes the focus and does nothing.
      await page.getByRole("button", { name: ekspor.download, disabled: false }).waitFor();
      const download = page.waitForEvent("download");
      await press(page, ekspor.download);
      expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
      await page.getByText(ekspor.downloaded("").trim()).waitFor();
    },
    PATIENCE,
  );

  inChromium(
    "goes over the findings as over one thing: the Tab key stops at the open one and at what it offers",
    async () => {
      const { page } = pane;
      await toScreen(page, "diperiksa");
      const list = page.getByRole("list", { name: diperiksa.list });
      await list.waitFor();
      const open = list.locator("[aria-current=true]");
      const cellsOf = (finding: typeof open) =>
        finding.getByRole("button", { name: new RegExp(`^${shell.showCell("")}`) }).first();
      await tabTo(page, new RegExp(`^${shell.severities.salah}: `));
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe(await cellsOf(open).getAttribute("aria-label"));

      // Whoever sees or hears the page has the cells of the others, too.
      const place = Number(await open.getAttribute("data-place"));
      const next = list.locator(`[data-place="${place + 1}"]`);
      expect(await cellsOf(next).isVisible()).toBe(true);
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("ArrowDown");
      await list.locator(`[data-place="${place + 1}"]:focus`).waitFor();

      const left = async () => {
        await page.keyboard.press("Tab");
        return page.evaluate(() => document.activeElement?.closest("[role=list]") === null);
      };
      let stops = 0;
      while (!(await left())) stops += 1;
      expect(stops).toBeLessThanOrEqual(OFFERED_BY_A_FINDING);
    },
  );

  inChromium(
    "goes over all files, sheets and tables that were read as over one thing, so that the next step is near",
    async () => {
      const { page } = pane;
      const { sumber } = rapikan;
      await toScreen(page, "rapikan");
      await press(page, new RegExp(`^\\d\\. ${rapikan.steps.sumber},`));
      const sheets = page.getByRole("button", { name: sumber.showSheet("").trim() });
      await sheets.first().waitFor();
      await tabTo(page, new RegExp(sumber.remove("")));
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe(beranda.chooseFiles);

      // Arrows lead to each of them, and the Tab key comes back to where it left.
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("End");
      const last = await focused(page);
      expect(last).toBe(await sheets.last().getAttribute("aria-label"));
      await page.keyboard.press("ArrowUp");
      expect(await focused(page)).not.toBe(last);
      await page.keyboard.press("End");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Shift+Tab");
      expect(await focused(page)).toBe(last);

      await press(page, new RegExp(rapikan.steps.hasil));
      const tables = page.locator("main [data-table]");
      await tables.first().waitFor();
      expect(await tables.count()).toBeGreaterThan(20);
      expect(await page.locator("main [data-table][tabindex='0']").count()).toBe(1);
      await page.locator("main [data-table][tabindex='0']").focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.locator("main [data-table][aria-expanded=true]:focus").waitFor();
      await page.keyboard.press("Enter");
      await tabTo(page, new RegExp(rapikan.steps.jawab));
    },
    PATIENCE,
  );

  inChromium("asks no other address and breaks nothing of the page's policy", () => {
    expect(pane.misdeeds).toEqual(WELL_BEHAVED);
  });
});
