import { gather, type Dropped } from "../../../src/taskpane/session/given/gather";

const file = (name: string) => new File(["isi"], name);

/** A file in a folder, as a browser hands it over when it is dropped. */
const entryOf = (one: File): Dropped => ({
  isDirectory: false,
  isFile: true,
  name: one.name,
  file: (give: (given: File) => void) => give(one),
});

/** A folder gives its entries in portions, and an empty portion at the end. */
function folder(name: string, ...portions: readonly (readonly Dropped[])[]): Dropped {
  return {
    isDirectory: true,
    isFile: false,
    name,
    createReader: () => {
      const rest = [...portions];
      return { readEntries: (give: (entries: readonly Dropped[]) => void) => give(rest.shift() ?? []) };
    },
  };
}

const names = (files: readonly File[]) => files.map(({ name }) => name);

describe("what a person hands over", () => {
  it("is taken as it is where single files are given: what cannot be read is said later, with the reason", async () => {
    const { files, passedOver } = await gather([file("RAB.xlsx"), file("surat.pdf")]);
    expect(names(files)).toEqual(["RAB.xlsx", "surat.pdf"]);
    expect(passedOver).toEqual([]);
  });

  it("is searched for workbooks where folders are given, however deep and however many", async () => {
    const deep = folder("2023", [folder("Maret", [entryOf(file("BKU.xls"))])], [entryOf(file("RAB.xlsx"))]);
    const { files } = await gather([folder("SPJ", [entryOf(file("hadir.csv")), deep])]);
    expect(names(files)).toEqual(["hadir.csv", "BKU.xls", "RAB.xlsx"]);
  });

  it("leaves out what Excel keeps beside an open workbook, and names it", async () => {
    const { files, passedOver } = await gather([file("~$RAB.xlsx"), file("RAB.xlsx")]);
    expect(names(files)).toEqual(["RAB.xlsx"]);
    expect(passedOver).toEqual([{ name: "~$RAB.xlsx", why: "lock" }]);
  });

  it("names what a folder holds besides workbooks, and a folder without any", async () => {
    const { passedOver } = await gather([folder("SPJ", [entryOf(file("foto.jpg")), folder("kosong")])]);
    expect(passedOver).toEqual([
      { name: "SPJ/foto.jpg", why: "other-kind" },
      { name: "SPJ/kosong", why: "empty-folder" },
    ]);
  });

  it("says of a folder or file that does not open, rather than leaving it out in silence", async () => {
    const refuse = (_give: unknown, fail: (fault: DOMException) => void) =>
      fail(new DOMException("x", "NotReadableError"));
    const closed = {
      isDirectory: true,
      isFile: false,
      name: "rahasia",
      createReader: () => ({ readEntries: refuse }),
    } as Dropped;
    expect((await gather([closed])).passedOver).toEqual([{ name: "rahasia", why: "unopened" }]);
  });

  it("keeps to itself the hidden files that a computer puts into every folder", async () => {
    const { passedOver } = await gather([
      folder("SPJ", [entryOf(file("Thumbs.db")), entryOf(file(".DS_Store")), entryOf(file("RAB.xlsx"))]),
    ]);
    expect(passedOver).toEqual([]);
  });

  it("treats a chosen folder like a dropped one", async () => {
    const inFolder = (path: string) =>
      Object.defineProperty(file(path.split("/").at(-1) ?? ""), "webkitRelativePath", { value: path });
    const { files, passedOver } = await gather([inFolder("SPJ/RAB.xlsx"), inFolder("SPJ/foto/1.jpg")]);
    expect(names(files)).toEqual(["RAB.xlsx"]);
    expect(passedOver).toEqual([{ name: "SPJ/foto/1.jpg", why: "other-kind" }]);
  });
});
