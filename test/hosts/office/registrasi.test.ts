import { tick, untick, writePerson } from "../../../src/core/meja/entries";
import { HostFailure } from "../../../src/core/host";
import { review } from "../../../src/core/review";
import { registrasiHost } from "../../../src/hosts/office/registrasi/registrasiHost";
import { DATA, tamuIn } from "../../core/meja/books";
import { RAKOR } from "../../core/sheets/papers";
import { at, listsOf, openDesk, START, there } from "./openDesk";
import { openExcel, SHORT_PATIENCE } from "./openExcel";

describe("a registration desk beside a workbook", () => {
  it("keeps each tick in sheets of its own, and none of the staff's is touched", async () => {
    const { desk, host, staff } = await openDesk();
    const before = staff();
    await desk.addEntry(() => tick(START, "nina", at("m1", "08:15:22")), listsOf);
    expect(there((await desk.readBuku()).book)).toEqual(["Nina Marlina"]);
    expect(staff()).toEqual(before);
    expect((await host.listSheets()).map(({ name, own }) => `${name}${own === true ? " own" : ""}`)).toEqual([
      "Daftar hadir",
      "RAB",
      "Catatan lama",
      "Data Meja own",
      "Registrasi",
    ]);
  });

  it("leaves a list that is read as a registrasi like any other", async () => {
    const { desk, host } = await openDesk();
    await desk.addEntry(() => tick(START, "nina", at("m1", "08:15:22")), listsOf);
    const book = await desk.addEntry(() => tick(START, "adam", at("m1", "08:16:00")), listsOf);
    const guest = await desk.addEntry(() => writePerson(book, "t1", { ...DATA, nama: "Sari Melati" }), listsOf);
    await desk.addEntry(() => tick(guest, "t1", at("m1", "08:20:00")), listsOf);
    await desk.addEntry(() => untick(book, tamuIn(book, "adam"), at("m1", "08:21:00")), listsOf);
    const { records } = review([{ file: "buku.xlsx", sheets: [await host.readSheet("Registrasi")] }], RAKOR);
    expect(records.registrasi.map(({ nama }) => nama.value)).toEqual(["Nina Marlina", "Sari Melati"]);
    expect(records.questions).toEqual([]);
  });

  it("leaves an empty list where the only tick was taken back, and fills it again", async () => {
    const { desk, host } = await openDesk();
    const book = await desk.addEntry(() => tick(START, "nina", at("m1", "08:15:22")), listsOf);
    const names = async () =>
      review([{ file: "buku.xlsx", sheets: [await host.readSheet("Registrasi")] }], RAKOR).records.registrasi.length;
    const undone = await desk.addEntry(() => untick(book, tamuIn(book, "nina"), at("m1", "08:16:00")), listsOf);
    expect(await names()).toBe(0);
    await desk.addEntry(() => tick(undone, "nina", at("m1", "08:17:00")), listsOf);
    expect(await names()).toBe(1);
  });

  it("loses nothing that another desk wrote in the same workbook meanwhile", async () => {
    const { desk, excel } = await openDesk();
    const other = registrasiHost(excel.Excel);
    // Neither knows of the other's tick when it sets its own.
    await desk.addEntry(() => tick(START, "nina", at("m1", "08:15:22")), listsOf);
    const both = await other.addEntry(() => tick(START, "adam", at("m2", "08:15:30")), listsOf);
    expect(there(both).sort()).toEqual(["Adam Saputra", "Nina Marlina"]);
  });

  it("goes on with the book when the pane was closed, also where people renamed the sheets", async () => {
    const { desk, excel } = await openDesk();
    await desk.addEntry(() => tick(START, "nina", at("m1", "08:15:22")), listsOf);
    await excel.Excel.run({}, async (context) => {
      context.workbook.worksheets.getItem("Registrasi").name = "Tamu pagi";
      await context.sync();
    });
    const again = registrasiHost(excel.Excel);
    const { book } = await again.readBuku();
    expect(there(book)).toEqual(["Nina Marlina"]);
    await again.addEntry(() => tick(book, "adam", at("m1", "08:30:00")), listsOf);
    expect(excel.workbook.sheets.map(({ name }) => name).filter((name) => /Registrasi|Tamu/.test(name))).toEqual([
      "Tamu pagi",
    ]);
  });

  it("says so where a tick could not be kept, and takes it when it is given again", async () => {
    const { desk, excel } = await openDesk();
    excel.failAt(({ name, place }) => name === "Range.values=" && /A\d+$/.test(place), "GeneralException");
    const entry = tick(START, "nina", at("m1", "08:15:22"));
    await expect(desk.addEntry(() => entry, listsOf)).rejects.toBeInstanceOf(HostFailure);
    expect(there(await desk.addEntry(() => entry, listsOf))).toEqual(["Nina Marlina"]);
    expect(there((await desk.readBuku()).book)).toEqual(["Nina Marlina"]);
  });

  it("writes nothing into a workbook that takes no sheets, and says why", async () => {
    const { excel } = await openExcel({ patience: SHORT_PATIENCE });
    excel.workbook.structureProtected = true;
    await expect(registrasiHost(excel.Excel).addEntry(() => START, listsOf)).rejects.toMatchObject({
      kind: "protected",
    });
  });
});
