import type * as fileSystem from "node:fs/promises";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { sourceFiles } from "../../src/cli/sourceFiles";
import { Folder } from "../support/commandLine";

// An administrator opens every folder, so this one is closed by hand.
jest.mock("node:fs/promises", () => {
  const real = jest.requireActual<typeof fileSystem>("node:fs/promises");
  const opendir: typeof real.opendir = (path, options) =>
    basename(String(path)) === "tertutup"
      ? Promise.reject(Object.assign(new Error("EACCES"), { code: "EACCES", syscall: "opendir" }))
      : real.opendir(path, options);
  return { ...real, opendir };
});

let folder: Folder;
beforeEach(async () => {
  folder = await Folder.make();
});
afterEach(() => folder.remove());

const file = (...names: readonly string[]) => writeFile(folder.at(...names), "");

describe("a folder that does not open", () => {
  beforeEach(async () => {
    await mkdir(folder.at("data", "tertutup"), { recursive: true });
    await file("data", "RAB.xlsx");
  });
  const closed = { argument: "data/tertutup", why: "closed-folder" };

  it.each(["data", "data/**/*.xlsx", "*/*/hadir.xlsx"])("is told, and the rest is read: %s", async (argument) => {
    const { files, nothing } = await sourceFiles([argument], folder.path);
    expect(files.map(({ name }) => name)).toEqual(argument.includes("hadir") ? [] : ["RAB.xlsx"]);
    expect(nothing).toEqual([closed]);
  });

  it("is not called empty", async () => {
    const { nothing } = await sourceFiles(["data/tertutup"], folder.path);
    expect(nothing).toEqual([closed]);
  });

  it("is of no account where the search does not lead into it", async () => {
    expect((await sourceFiles(["data/*.xlsx"], folder.path)).nothing).toEqual([]);
  });
});

describe("a folder that leads back to itself", () => {
  it("ends, and names each file once", async () => {
    await mkdir(folder.at("data"));
    await file("data", "RAB.xlsx");
    await symlink(folder.at("data"), folder.at("data", "lagi"));
    const { files, nothing } = await sourceFiles(["data"], folder.path);
    expect(files.map(({ name }) => name)).toEqual(["RAB.xlsx"]);
    expect(nothing).toEqual([]);
  });
});

describe("a folder with more than workbooks", () => {
  it("tells which files are passed over, but not what a system left behind", async () => {
    await mkdir(folder.at("data", "sub"), { recursive: true });
    for (const name of ["RAB.xlsx", "kuitansi scan.pdf", "~$RAB.xlsx", "Thumbs.db"]) await file("data", name);
    await file("data", "sub", "catatan.txt");
    expect((await sourceFiles(["data"], folder.path)).passedOver).toEqual([
      "data/kuitansi scan.pdf",
      "data/sub/catatan.txt",
    ]);
    expect((await sourceFiles(["data/*.xlsx"], folder.path)).passedOver).toEqual([]);
  });
});

describe("the name of a file", () => {
  it("shows what a terminal would obey: colours, line ends, turned writing", async () => {
    await file("merah\u001b[31m\nbaris.xlsx");
    await file("RAB\u202exslx.csv");
    const { files } = await sourceFiles(["."], folder.path);
    expect(files.map(({ name }) => name).sort()).toEqual(["RAB<U+202E>xslx.csv", "merah␛[31m␊baris.xlsx"]);
    expect(files.map(({ path }) => basename(path)).sort()).toEqual([
      "RAB\u202exslx.csv",
      "merah\u001b[31m\nbaris.xlsx",
    ]);
  });

  it("is shown so in a sentence about what is not there, too", async () => {
    const { nothing } = await sourceFiles(["tidak\u009bada.xlsx"], folder.path);
    expect(nothing).toEqual([{ argument: "tidak<U+009B>ada.xlsx", why: "not-found" }]);
  });
});
