import { tellApart } from "../../src/taskpane/session/tellApart";

const names = (...given: string[]) => tellApart(given.map((name) => new File(["x"], name))).map(({ name }) => name);

it("keeps files of one name apart, whatever folders they are from", () => {
  expect(names("kuitansi.xlsx", "RAB.xlsx", "kuitansi.xlsx", "kuitansi.xlsx")).toEqual([
    "kuitansi.xlsx",
    "RAB.xlsx",
    "kuitansi (2).xlsx",
    "kuitansi (3).xlsx",
  ]);
});

it("takes no name that another file has", () => {
  expect(names("a (2).xlsx", "a.xlsx", "a.xlsx")).toEqual(["a (2).xlsx", "a.xlsx", "a (3).xlsx"]);
});

it("keeps what is in them", async () => {
  const [, second] = tellApart([new File(["satu"], "catatan"), new File(["dua"], "catatan")]);
  expect([second?.name, await second?.text()]).toEqual(["catatan (2)", "dua"]);
});

it("takes no name that stands here already, when both are to be kept", () => {
  const kept = tellApart([new File(["x"], "RAB.xlsx"), new File(["x"], "baru.xlsx")], ["RAB.xlsx", "RAB (2).xlsx"]);
  expect(kept.map(({ name }) => name)).toEqual(["RAB (3).xlsx", "baru.xlsx"]);
});
