import { bku, findingsOf, outcomeOf } from "../../../support/recordBuilders";

const HEAD = "tanggal | uraian | masuk | keluar";
const CASH = bku(
  "BKU",
  `${HEAD}
   1/3/2023 | Terima UP | 20.000.000 |
   8/3/2023 | Pungut PPh 21 | 600.000 |
   9/3/2023 | Pungut PPN | 220.000 |
   14/3/2023 | Setor PPh 21 | | 600.000`,
);

describe("pajak-lebih-disetor", () => {
  it("tells a tax of which more was paid on than held back in all books together", () => {
    const more = [...CASH, ...bku("April", `${HEAD}\n10/4/2023 | Setor PPN | | 250.000`)];
    expect(findingsOf("pajak-lebih-disetor", { bku: more }).map(({ facts }) => facts)).toEqual([
      { jenis: "PPN", dipungut: 220_000_00, disetor: 250_000_00 },
    ]);
  });

  it.each([
    ["a kind of which nothing was held back", "10/4/2023 | Setor PPh 22 | | 30.000"],
    ["a deposit that does not name its tax, within all that was held back", "10/4/2023 | Setor pajak | | 220.000"],
  ])("passes with %s", (_what, row) => {
    const more = [...CASH, ...bku("April", `${HEAD}\n${row}`)];
    expect(outcomeOf("pajak-lebih-disetor", { bku: more })).toMatchObject({ state: "passed" });
  });

  it("passes where a tax is paid on in the book of the next month", () => {
    const next = [...CASH, ...bku("April", `${HEAD}\n10/4/2023 | Setor PPN | | 220.000`)];
    expect(outcomeOf("pajak-lebih-disetor", { bku: next })).toMatchObject({ state: "passed" });
  });

  it("is not-checkable where no book moves a tax", () => {
    const outcome = outcomeOf("pajak-lebih-disetor", { bku: bku("BKU", `${HEAD}\n1/3/2023 | Terima UP | 1.000 |`) });
    expect(outcome).toMatchObject({ state: "not-checkable", missing: ["gerakSatuBuku"] });
  });
});
