import { readFile, writeFile } from "node:fs/promises";
import { tick, writePerson } from "../../src/core/meja/entries";
import { mergeBuku } from "../../src/core/meja/mergeBuku";
import { bukuPlan } from "../../src/core/meja/planBuku";
import { rakorVervalDtks } from "../../src/core/acara/rakorVervalDtks";
import { writeWorkbook } from "../../src/hosts/files/write/writeWorkbook";
import { formWords } from "../../src/messages/formWords";
import { bookOf, DATA, invitedPerson } from "../core/meja/books";
import { budgetSheet } from "../support/budgetSheet";
import { Folder, spjRapi } from "../support/commandLine";

jest.setTimeout(120_000);

let folder: Folder;
const run = (...args: readonly string[]) => spjRapi(folder.path, ["gabung-meja", ...args]);
const at = (meja: string, clock: string) => ({ sesi: "2023-03-08", meja, pukul: `2023-03-08T${clock}` });
const desk = (id: string, nama: string) =>
  bookOf({
    meja: [{ id, nama, versi: 0 }],
    orang: [invitedPerson("nina"), invitedPerson("adam", { nama: "Adam Saputra" })],
  });

beforeEach(async () => {
  folder = await Folder.make();
  const save = async (file: string, book: ReturnType<typeof desk>) =>
    writeFile(folder.at(file), await writeWorkbook(bukuPlan(book, rakorVervalDtks, formWords)));
  const one = desk("m1", "Meja 1");
  const other = desk("m2", "Meja 2");
  await save("A.xlsx", mergeBuku(one, tick(one, "nina", at("m1", "08:15:22"))));
  const guest = mergeBuku(other, writePerson(other, "t2", { ...DATA, nama: "Adam Saputro" }));
  await save("B.xlsx", mergeBuku(guest, tick(guest, "t2", at("m2", "08:20:00"))));
});
afterEach(() => folder.remove());

describe("gabung-meja", () => {
  it("merges what two desks wrote, and says what has to be settled", async () => {
    const { code, stdout } = await run("A.xlsx", "B.xlsx", "-o", "C.xlsx");
    expect(code).toBe(0);
    expect(stdout).toContain("Registrasi 2023-03-08: 1 dari 2 undangan hadir, 1 tamu tanpa undangan");
    expect(stdout).toContain("Adam Saputro dan Adam Saputra mungkin satu orang");
    expect(stdout).toContain("Catatan 2 meja ditulis");
  });

  it("comes to the same file in either order, and with the merged file among them", async () => {
    await run("A.xlsx", "B.xlsx", "-o", "C.xlsx");
    await run("C.xlsx", "B.xlsx", "A.xlsx", "-o", "D.xlsx");
    expect(await readFile(folder.at("D.xlsx"))).toEqual(await readFile(folder.at("C.xlsx")));
  });

  it("merges nothing of another activity", async () => {
    const book = { ...desk("m9", "Meja 9"), acara: "Senam Sehat 2019" };
    await writeFile(folder.at("Z.xlsx"), await writeWorkbook(bukuPlan(book, rakorVervalDtks, formWords)));
    const { code, stderr } = await run("A.xlsx", "Z.xlsx", "-o", "C.xlsx");
    expect(code).toBe(2);
    expect(stderr).toContain("Z.xlsx adalah catatan kegiatan lain (Senam Sehat 2019)");
  });

  it("counts who was ticked and stands in no file, and says so to scripts as well", async () => {
    const one = desk("m1", "Meja 1");
    const book = mergeBuku(one, tick(one, "hilang", at("m1", "08:30:00")));
    await writeFile(folder.at("H.xlsx"), await writeWorkbook(bukuPlan(book, rakorVervalDtks, formWords)));
    const { code, stderr } = await run("H.xlsx", "-o", "C.xlsx");
    expect(code).toBe(1);
    expect(stderr).toContain("1 orang dicentang hadir, tetapi namanya tidak ada di berkas mana pun");
  });

  it("merges nothing where a file is not of a desk", async () => {
    await folder.workbook("RAB.xlsx", budgetSheet());
    const { code, stderr } = await run("A.xlsx", "RAB.xlsx", "-o", "C.xlsx");
    expect(code).toBe(2);
    expect(stderr).toContain("RAB.xlsx bukan berkas meja registrasi");
  });
});
