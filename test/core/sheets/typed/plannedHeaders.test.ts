import { plannedHeaders } from "../../../../src/core/sheets/typed/plannedHeaders";

const OURS = ["No", "Kode", "Sel", "Status", "Catatan"];

describe("the headers of a standing table, under the names that the plan has for them", () => {
  it.each([
    ["as we wrote them", OURS, OURS],
    ["in another order", ["No", "Catatan", "Kode", "Sel", "Status"], ["No", "Catatan", "Kode", "Sel", "Status"]],
    [
      "one of ours taken out, one of theirs added",
      ["No", "Kode", "Status", "Catatan", "Petugas"],
      ["No", "Kode", "Status", "Catatan", "Petugas"],
    ],
    ["one renamed in the middle", ["No", "Kode", "Letak", "Status", "Catatan"], OURS],
    ["the last one renamed", ["No", "Kode", "Sel", "Status", "Catatan PPTK"], OURS],
    [
      "one renamed and another set in beside it: nobody can tell which is ours, and both are theirs",
      ["No", "Kode", "Sel", "Status", "Petugas", "Catatan PPTK"],
      ["No", "Kode", "Sel", "Status", "Petugas", "Catatan PPTK"],
    ],
  ])("%s", (_how, standing, expected) => {
    expect(plannedHeaders(standing, OURS, OURS)).toEqual(expected);
    expect(plannedHeaders(standing, OURS, undefined)).toEqual(expected);
  });

  it("are translated by what we wrote, whatever their order is now", () => {
    const english = ["No", "Code", "Cell", "Status", "Notes"];
    expect(plannedHeaders(["No", "Code", "Status", "Notes", "Petugas", "Cell"], OURS, english)).toEqual([
      "No",
      "Kode",
      "Status",
      "Catatan",
      "Petugas",
      "Sel",
    ]);
  });

  it("are taken by their order where nothing is known of another language", () => {
    expect(plannedHeaders(["No", "Code", "Cell", "State", "Notes", "Petugas"], OURS, undefined)).toEqual([
      ...OURS,
      "Petugas",
    ]);
  });
});
