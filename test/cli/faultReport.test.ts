import { cp, readdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { faultReport } from "../../src/cli/faultReport";
import { BUNDLE, Folder, spjRapi } from "../support/commandLine";

jest.setTimeout(60_000);

describe("the report of a fault of ours", () => {
  it("tells kind and place of the fault", () => {
    const report = faultReport(new RangeError("198801012010012001"));
    expect(report).toContain("RangeError");
    expect(report).toContain("faultReport.test.ts");
    expect(report).toMatch(/^SPJ Rapi \d+\.\d+\.\d+, Node \d+/);
  });

  it("holds neither what the fault says, which may quote a cell, nor folders, which may name a person", () => {
    const fault = new TypeError("Rina Contoh");
    fault.stack = [
      "TypeError: Rina Contoh",
      "    at read (C:\\Users\\Rina Contoh\\spj\\dist\\spj-rapi.js:10:5)",
      "    at async run (/home/rina contoh/dist/spj-rapi.js:7:3)",
      "    at file:///home/rina/dist/spj-rapi.js:1:2",
    ].join("\n");
    const report = faultReport(fault);
    expect(report).not.toMatch(/rina|home|Users/i);
    expect(report).toContain("at read (spj-rapi.js:10:5)");
  });

  it("holds no line of what the fault says, though it looks like one of a trace", () => {
    expect(faultReport(new TypeError("isi sel:\n    at Rina Contoh:08:15"))).not.toContain("Rina");
  });

  it("copes with a fault that is no error", () => {
    expect(faultReport("Rina Contoh")).toMatch(/string$/);
  });
});

describe("a fault of ours on the command line", () => {
  it("ends with 2 and is told apart from what is wrong with a file", async () => {
    const folder = await Folder.make();
    await cp(dirname(BUNDLE), folder.at("cli"), { recursive: true });
    const chunk = (await readdir(folder.at("cli"))).find((name) => name.includes("readCommand")) ?? "";
    await writeFile(folder.at("cli", chunk), 'throw new TypeError("Rina Contoh");');
    await writeFile(folder.at("hadir.xlsx"), "");
    const { code, stdout, stderr } = await spjRapi(
      folder.path,
      ["baca", "hadir.xlsx"],
      folder.at("cli", "spj-rapi.js"),
    );
    expect(stderr).toContain("di dalam SPJ Rapi sendiri");
    expect(stderr).toContain("TypeError");
    expect(stderr).not.toContain("Rina");
    expect([code, stdout]).toEqual([2, ""]);
    await folder.remove();
  });
});
