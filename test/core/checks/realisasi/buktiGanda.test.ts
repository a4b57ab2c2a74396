import { amount, bku, findingsOf, outcomeOf, places } from "../../../support/recordBuilders";

const of = (...rows: string[]) => ({ bku: bku("BKU", ["bukti | kode | uraian | keluar", ...rows].join("\n")) });

describe("bukti-ganda", () => {
  it("finds a receipt that is booked twice", () => {
    const [found] = findingsOf(
      "bukti-ganda",
      of("012 | 5.1.02.01.01.0024 | ATK rapat | 2.400.000", "12 | 5.1.02.01.01.0024 | ATK  Rapat | 2.400.000"),
    );
    expect(places(found?.at ?? [])).toEqual(["BKU!A2", "BKU!A3"]);
    expect(found?.facts).toEqual({ nomor: "012", jumlah: amount("2.400.000"), kali: 2, di: "bku" });
  });

  it.each([
    [
      "a receipt divided among people",
      "012 | 5.1.02.02.01.0003 | Honor Narasumber 1 | 900.000",
      "012 | 5.1.02.02.01.0003 | Honor Narasumber 2 | 900.000",
    ],
    [
      "a receipt divided among accounts",
      "012 | 5.1.02.01.01.0024 | Belanja | 500.000",
      "012 | 5.1.02.01.01.0025 | Belanja | 500.000",
    ],
    ["the tax on a receipt", "012 | 5.1.02.01.01.0024 | ATK | 500.000", "012 | | Setor PPh | 7.500"],
  ])("is silent about %s", (_name, first, second) => {
    expect(findingsOf("bukti-ganda", of(first, second))).toEqual([]);
  });

  it("is silent about the report of the next month", () => {
    const march = bku("Maret", "bukti | uraian | keluar\n012 | ATK | 500.000");
    expect(
      findingsOf("bukti-ganda", {
        bku: [...bku("Februari", "bukti | uraian | keluar\n012 | ATK | 500.000"), ...march],
      }),
    ).toEqual([]);
  });

  it("is not checkable without numbers", () => {
    expect(outcomeOf("bukti-ganda", of(" | | ATK | 500.000"))).toMatchObject({
      state: "not-checkable",
      missing: ["catatanBernomor"],
    });
  });
});
