import { faultReport } from "../../../src/taskpane/session/faultReport";

const PAGE = { location: { protocol: "https:" }, navigator: { userAgent: "Chromium" } };
beforeAll(() => {
  for (const [name, value] of Object.entries(PAGE))
    Object.defineProperty(globalThis, name, { value, configurable: true });
});
afterAll(() => {
  for (const name of Object.keys(PAGE)) Reflect.deleteProperty(globalThis, name);
});

/** A fault whose message quotes a cell, with the trace of one browser or another. */
function fault(message: string, ...trace: readonly string[]): Error {
  const made = new TypeError(message);
  made.stack = [...(trace[0]?.startsWith("    at") === true ? [`TypeError: ${message}`] : []), ...trace].join("\n");
  return made;
}

describe("the report of a failure of ours", () => {
  it("tells what was done, the kind of fault, and its places in our code", () => {
    const report = faultReport(fault("x", "    at read (https://kantor.example/spj/worker.js:10:5)"), "finding");
    expect(report).toMatch(/^SPJ Rapi\ndoing: finding\nfault: TypeError\npage: web\n/);
    expect(report).toContain("at read worker.js:10:5");
  });

  it("holds nothing of what the fault says, though it looks like a place, nor of the folders of a person", () => {
    const quoted = "Rina Contoh hadir pukul 08:15:30";
    const traces = [
      ["    at read (file:///C:/Users/Rina%20Contoh/spj/pane.js:10:5)", "    at file:///home/rina/spj/pane.js:7:3"],
      ["read@file:///home/rina/spj/pane.js:10:5", "@file:///home/rina/spj/pane.js:7:3"],
    ];
    for (const trace of traces) {
      const report = faultReport(fault(quoted, ...trace), "checking");
      expect(report).not.toMatch(/rina|home|Users|08:15/i);
      expect(report).toContain("pane.js:10:5");
    }
  });

  it("copes with a fault that is no error", () => {
    expect(faultReport("Rina Contoh", "writing")).toMatch(/fault: string/);
  });
});
