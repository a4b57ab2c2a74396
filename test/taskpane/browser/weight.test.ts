import { firstLoad } from "../../support/pane/firstLoad";
import { panesInChromium } from "../../support/pane/paneBrowser";
import { paneFolder } from "../../support/pane/paneFolder";
import { samplesInOneWorkbook } from "../../support/pane/samplesInExcel";
import { itWith, TOOLS } from "../../support/requireTool";

jest.setTimeout(300_000);

const inChromium = itWith(TOOLS.chromium);
const open = panesInChromium();
/** All that a slow line may have to bring before there is something to see. */
const LIMIT = 200_000;

describe("JavaScript before the first paint", () => {
  inChromium.each([
    ["index.html", "in a plain browser", {}],
    [
      "pane.html",
      "beside a workbook in Excel, without Microsoft's own library",
      { workbook: samplesInOneWorkbook("Rakor.xlsx") },
    ],
  ])("%s: at most 200 KB as gzip sends it, %s", async (name, _where, options) => {
    const { page, address, close } = await open(options);
    const { scripts, bytes } = await firstLoad(page, address, name, await paneFolder());
    expect(Object.keys(scripts)).toContain("pane.js");
    expect({ scripts, tooMuch: Math.max(0, bytes - LIMIT) }).toEqual({ scripts, tooMuch: 0 });
    // What is heavy waits until it is needed.
    expect(Object.keys(scripts).join()).not.toMatch(/xlsx|exceljs|charts|spj-rapi/);
    await close();
  });
});
