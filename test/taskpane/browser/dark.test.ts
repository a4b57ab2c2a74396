import { panesInChromium } from "../../support/pane/paneBrowser";
import { paneWords } from "../../support/pane/paneWords";
import { itWith, TOOLS } from "../../support/requireTool";

const inChromium = itWith(TOOLS.chromium);
const open = panesInChromium();
const { beranda } = paneWords("id");

describe("the page on a computer that is set to dark", () => {
  inChromium("is never light: not before its scripts have run, and not in its first frame", async () => {
    const { page, close } = await open({ context: { colorScheme: "dark" } });
    await page.addInitScript(() => {
      const grounds: string[] = [];
      Object.assign(window, { grounds });
      const look = () => {
        const shown = document.querySelector("main")?.parentElement ?? document.body;
        grounds.push(getComputedStyle(shown).backgroundColor);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.reload();
    await page.getByRole("button", { name: beranda.trySamples }).waitFor();
    const grounds = await page.evaluate(() => (window as unknown as { grounds: readonly string[] }).grounds);
    expect(grounds.length).toBeGreaterThan(0);
    expect(grounds.filter((ground) => !isDark(ground))).toEqual([]);
    await close();
  });
});

/** Of `rgb(41, 41, 41)`; what lets the white of the window through is not dark. */
function isDark(ground: string): boolean {
  const [red = 255, green = 255, blue = 255, opaque = 1] = (ground.match(/[\d.]+/g) ?? []).map(Number);
  return opaque > 0 && Math.max(red, green, blue) < 128;
}
