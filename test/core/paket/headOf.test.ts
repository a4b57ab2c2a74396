import { NOTHING_HIDDEN } from "../../../src/core/paket/mask/hidden";
import { headOf } from "../../../src/core/paket/verify/headOf";

const NONE = { all: 0, open: 0 };
const HEAD = {
  format: "spj-rapi/paket",
  version: 1,
  madeWith: "SPJ Rapi uji",
  language: "id",
  mode: "pemeriksa",
  masked: { cells: 0, people: 0, numbers: 0, kinds: NOTHING_HIDDEN },
  acara: { nama: "Rapat", tanggal: "2023-03-08", tanggalSelesai: "2023-03-08" },
  money: { pagu: 100, realisasi: null },
  states: {},
  findings: { salah: NONE, periksa: NONE, info: NONE },
  questions: 0,
  notCheckable: 0,
  switchedOff: 0,
  passed: 0,
  notRepeated: [],
  sources: [
    { file: "a.xlsx", sha256: "a" },
    { file: "b.xlsx", sha256: null },
  ],
};

describe("the head of a package that anybody may have written", () => {
  it("is one where all is there, also of an event that nobody named", () => {
    expect(headOf(HEAD)).toBe(HEAD);
    expect(headOf({ ...HEAD, acara: null })).toBeDefined();
  });

  it.each(Object.keys(HEAD))("is none without %s", (member) => {
    expect(headOf(Object.fromEntries(Object.entries(HEAD).filter(([name]) => name !== member)))).toBeUndefined();
  });

  it.each([
    ["an activity without a name", { acara: { tanggal: "2023-03-08", tanggalSelesai: "2023-03-08" } }],
    ["an activity named by a number", { acara: { ...HEAD.acara, nama: 7 } }],
    ["findings of one kind only", { findings: { salah: NONE } }],
    ["no findings at all", { findings: null }],
    ["sources that are no list", { sources: {} }],
    ["a source that is nothing", { sources: [null] }],
    ["no amounts", { money: null }],
    ["nothing said of what is masked", { masked: {} }],
  ])("is none with %s", (_what, other) => {
    expect(headOf({ ...HEAD, ...other })).toBeUndefined();
  });
});
