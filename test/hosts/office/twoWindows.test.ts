import { officeHost } from "../../../src/hosts/office/officeHost";
import { type OpenExcel, openExcel } from "./openExcel";
import { OURS, write } from "./peoplesSheet";
import { FINDINGS, PEOPLE, smallResult } from "./smallResult";

let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
});
afterEach(() => expect(open.excel.unmodelled()).toEqual([]));

const names = () => open.excel.workbook.sheets.map(({ name }) => name);
const unfinished = () => names().filter((name) => name.startsWith("BELUM LENGKAP"));

/** A second window of the same workbook, which knows nothing of the first. */
function otherWindow() {
  const { Excel } = open.excel;
  return officeHost({
    run: ((options: never, batch: never) => Excel.run(options, batch)) as typeof Excel.run,
    createWorkbook: (base64) => Excel.createWorkbook(base64),
  });
}

const LONGER = smallResult([...FINDINGS, ["kuitansi-ganda", "Kuitansi!B2", 1]]);
/** Both write at once; the other begins when the first has asked so many times. */
async function bothWrite(requests: number) {
  const other = otherWindow();
  const begun = new Promise<void>((resolve) => {
    if (requests === 0) resolve();
    else open.excel.onSync(open.excel.counters.requests + requests, resolve);
  });
  return Promise.all([write(open), begun.then(() => other.writeSheets(LONGER, { people: PEOPLE }))]);
}

describe("two windows that write at once", () => {
  it.each([0, 3, 7])(
    "for the first time, the other after %i requests: nothing of ours is told to be people's",
    async (requests) => {
      const receipts = await bothWrite(requests);
      expect(receipts.flatMap(({ moved = [] }) => moved)).toEqual([]);
      await write(open);
      expect(names()).toEqual(["Daftar hadir", "RAB", "Catatan lama", "Ringkas", OURS]);
    },
  );

  it.each([0, 3, 9, 15])(
    "over an earlier result, the other after %i requests: no blank sheet is left for good",
    async (requests) => {
      await write(open);
      open.excel.coauthor.type(OURS, "G5", "tanya PPTK");
      open.excel.coauthor.type(OURS, "J2", "di samping");
      await bothWrite(requests);
      await write(open);
      expect(unfinished()).toEqual([]);
      const texts = JSON.stringify(
        open.excel.workbook
          .sheet(OURS)
          .filledCells()
          .map(({ cell }) => cell.value),
      );
      expect(texts).toContain("tanya PPTK");
      expect(texts).toContain("di samping");
    },
  );

  it.each(["first", "second"])("at a %s write: Batalkan takes the blank sheet away too", async (which) => {
    if (which === "second") await write(open);
    open.excel.coauthor.type("RAB", "C9", "milik staf");
    await bothWrite(0);
    await open.host.undoWrite();
    expect(unfinished()).toEqual([]);
    expect(names().slice(0, 3)).toEqual(["Daftar hadir", "RAB", "Catatan lama"]);
  });
});
