import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  axeViolations,
  type Look,
  LOOKS,
  sidewaysOverflow,
  smallTargets,
  WIDTHS,
  withLongerWords,
} from "../../support/pane/pageChecks";
import { onePane } from "../../support/pane/onePane";
import { panesInChromium, WELL_BEHAVED } from "../../support/pane/paneBrowser";
import { OF_ANOTHER_ACTIVITY } from "../../support/pane/anotherActivityStates";
import { IN_EXCEL } from "../../support/pane/inExcelStates";
import { samplesInOneWorkbook } from "../../support/pane/samplesInExcel";
import type { ExcelInPage } from "../../support/emulatedExcel/inPage";
import { IN_A_BROWSER, settled } from "../../support/pane/paneStates";
import { itWith, TOOLS } from "../../support/requireTool";

declare const emulatedExcel: ExcelInPage;

/** Excel tells its own colours, whatever the computer is set to. */
const EXCEL_GROUNDS: { readonly [L in Look]: string } = { light: "#FFFFFF", dark: "#262626", forced: "#262626" };

/** Pictures of every screen, to be looked at: they are kept as build output. */
const PICTURES = join(__dirname, "..", "..", "..", "dist", "gambar-layar");
const HEIGHT = 640;
/** A browser window in which the sheets stand beside the screen. */
const WIDE = { width: 1200, height: 800 };

const inChromium = itWith(TOOLS.chromium);
const open = panesInChromium();
const PATIENCE = 300_000;

const looks = Object.keys(LOOKS) as Look[];

beforeAll(() => mkdirSync(PICTURES, { recursive: true }));

describe.each([
  ["every screen in a plain browser", IN_A_BROWSER, {}],
  ["papers of another activity in a plain browser", OF_ANOTHER_ACTIVITY, {}],
  ["what looks otherwise beside a workbook in Excel", IN_EXCEL, { workbook: samplesInOneWorkbook("Rakor.xlsx") }],
])("%s", (_what, states, options) => {
  const pane = onePane(open, undefined, options);
  const setLook = async (look: Look) => {
    await pane.page.emulateMedia(LOOKS[look]);
    if (states === IN_EXCEL)
      await pane.page.evaluate((ground) => emulatedExcel.paintExcel(ground), EXCEL_GROUNDS[look]);
  };

  for (const { name, reach } of states) {
    inChromium(
      `${name}: can be used by everyone, in every look and width of a pane`,
      async () => {
        const { page } = pane;
        await page.setViewportSize({ width: 350, height: HEIGHT });
        await setLook("light");
        await reach(page);
        await settled(page);
        const found: string[] = [];
        for (const look of looks) {
          await setLook(look);
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: HEIGHT });
            const path = join(PICTURES, `${name}-${look}-${width}.png`);
            await page.screenshot({ path, fullPage: width === 350, animations: "disabled" });
            const wrong = [...(await axeViolations(page)), ...(await sidewaysOverflow(page))];
            found.push(...wrong.map((one) => `${look} ${width}: ${one}`));
            if (look !== "light") continue;
            const small = await smallTargets(page);
            const longer = await withLongerWords(page, () => sidewaysOverflow(page));
            found.push(
              ...small.map((one) => `${width}: ${one}`),
              ...longer.map((one) => `${width}, longer words: ${one}`),
            );
          }
        }
        await setLook("light");
        await page.setViewportSize(WIDE);
        const path = join(PICTURES, `${name}-light-${WIDE.width}.png`);
        await page.screenshot({ path, animations: "disabled" });
        expect(found).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe("id");
      },
      PATIENCE,
    );
  }

  inChromium("nothing of it asks another address or breaks the page's policy", () => {
    expect(pane.misdeeds).toEqual(WELL_BEHAVED);
  });
});
