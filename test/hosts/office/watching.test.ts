import { OURS, write } from "./peoplesSheet";
import { openExcel } from "./openExcel";

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function watching() {
  const open = await openExcel();
  await write(open);
  const told: string[] = [];
  open.host.watchChanges((sheet) => told.push(sheet));
  await open.host.listSheets();
  return { ...open, told };
}

describe("watching what people change", () => {
  it("tells of a staff sheet that is changed while a result is being written, but not of what we write", async () => {
    const open = await watching();
    const { excel, told } = open;
    excel.onSync(excel.counters.requests + 8, () => excel.coauthor.type("RAB", "B2", 5));
    await write(open);
    await sleep(20);
    expect(told).toEqual(["RAB"]);
    expect(excel.unmodelled()).toEqual([]);
  });

  it("tells of our own sheet as soon as people change it again", async () => {
    const open = await watching();
    await write(open);
    open.excel.coauthor.type(OURS, "G5", "tanya PPTK");
    await sleep(20);
    expect(open.told).toEqual([OURS]);
  });

  it("tells of a change with the next one where Excel did not answer at once", async () => {
    const { excel, told } = await watching();
    excel.failAt(({ name }) => name === "load Worksheet name", "GeneralException");
    excel.coauthor.type("RAB", "B2", 5);
    await sleep(20);
    expect([told, excel.faults.struck]).toEqual([[], 1]);
    excel.coauthor.type("Daftar hadir", "B2", "Rina");
    await sleep(20);
    expect(told).toEqual(["RAB", "Daftar hadir"]);
  });
});
