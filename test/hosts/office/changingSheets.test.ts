import { type OpenExcel, openExcel } from "./openExcel";
import { OURS, texts, write } from "./peoplesSheet";

let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
});
afterEach(() => expect(open.excel.unmodelled()).toEqual([]));

describe("a sheet that Excel has no cells to tell of", () => {
  const ANSWERS = 40;
  beforeEach(() => {
    for (let time = 0; time < ANSWERS; time += 1) {
      open.excel.failAt(({ place, name }) => place.includes("Catatan lama") && name !== "trace", "UnsupportedSheet");
    }
  });

  it("does not keep the others from being listed and read", async () => {
    expect((await open.host.listSheets()).map(({ name }) => name)).toEqual(["Daftar hadir", "RAB", "Catatan lama"]);
    expect((await open.host.readSheet("RAB")).rows).toHaveLength(2);
  });

  it("is read as one without cells, which is told", async () => {
    expect(await open.host.readSheet("Catatan lama")).toMatchObject({ rows: [], asRead: ["sheet-without-cells"] });
  });

  it("keeps no result from being written", async () => {
    expect((await write(open)).sheets).toEqual(["Ringkas", OURS]);
  });
});

describe("somebody else changes the list of sheets while we write again", () => {
  const REQUESTS = [1, 2, 3, 4, 5, 6, 9, 12, 18, 24];

  it.each(REQUESTS)("a sheet of staff goes away after %i requests: the write goes on", async (requests) => {
    await write(open);
    open.excel.onSync(open.excel.counters.requests + requests, () => open.excel.coauthor.deleteSheet("RAB"));
    expect((await write(open)).sheets).toEqual(["Ringkas", OURS]);
  });

  it.each(REQUESTS)("ours gets another name after %i requests: it is written under that name", async (requests) => {
    await write(open);
    open.excel.coauthor.type(OURS, "G5", "tanya PPTK");
    open.excel.onSync(open.excel.counters.requests + requests, () => {
      open.excel.coauthor.renameSheet(OURS, "Punya Ani");
    });
    await write(open);
    expect(texts(open, "Punya Ani")).toMatchObject({ G5: "tanya PPTK" });
    expect(open.excel.workbook.findSheet(OURS)).toBeUndefined();
    expect(await open.host.lastWrite()).toMatchObject({ finished: true });
  });
});
