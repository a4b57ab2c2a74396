import { amount, findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const list = (sheet: string, ...rows: string[]) =>
  orang("pembayaran", sheet, ["nama | nip | bruto | pajak | dibayar", ...rows].join("\n"));
const HADI = "Dr. Hadi Winarno, M.M. | 197203141998031006 | 3.600.000 | 540.000 | 3.060.000";
const FAJAR = "Fajar Nugraha, S.Ak. | 198606052011011009 | 3.600.000 | 180.000 | 3.420.000";
const RUDI = "Rudi Hartono, S.Sos. | 199105232019031007 | 700.000 | 35.000 | 665.000";

describe("honor-ganda", () => {
  it("finds one who is paid honor on two lists, and what the second pays", () => {
    const pembayaran = [...list("Honor", HADI, FAJAR), ...list("Honor tahap 2", HADI, RUDI)];
    const [found, ...others] = findingsOf("honor-ganda", { pembayaran });
    expect(others).toEqual([]);
    expect(places(found?.at ?? [])).toEqual(["Honor tahap 2!E2", "Honor!E2"]);
    expect(found?.facts).toEqual({ nama: ["Dr. Hadi Winarno, M.M."], jumlah: amount("3.060.000"), sama: false });
  });

  it("says of a list that is another once more that it is the same", () => {
    const pembayaran = [...list("Honor", HADI, FAJAR), ...list("Salinan", HADI, FAJAR)];
    expect(findingsOf("honor-ganda", { pembayaran }).map(({ facts }) => facts)).toEqual([
      { nama: ["Dr. Hadi Winarno, M.M.", "Fajar Nugraha, S.Ak."], jumlah: amount("6.480.000"), sama: true },
    ]);
  });

  it("leaves those alone who are on one honor list and on lists of transport for two days", () => {
    const transport = (sheet: string) =>
      orang("pembayaran", sheet, "nama | nip | dibayar\nDr. Hadi Winarno, M.M. | 197203141998031006 | 125.000");
    const pembayaran = [...list("Honor", HADI), ...transport("Hari 1"), ...transport("Hari 2")];
    expect(outcomeOf("honor-ganda", { pembayaran })).toMatchObject({ state: "passed" });
  });

  it("leaves lists of different months alone, and not a second one of the same month", () => {
    const of = (bulan: number, sheet: string) => list(sheet, HADI, FAJAR).map((row) => ({ ...row, bulan }));
    const months = [...of(1, "Januari"), ...of(2, "Februari")];
    expect(findingsOf("honor-ganda", { pembayaran: months })).toEqual([]);
    const [found, ...others] = findingsOf("honor-ganda", { pembayaran: [...months, ...of(2, "Februari (2)")] });
    expect(others).toEqual([]);
    expect(places(found?.at ?? []).slice(0, 2)).toEqual(["Februari (2)!E2", "Februari!E2"]);
  });

  it("is not checkable without a list of honor", () => {
    expect(outcomeOf("honor-ganda", {})).toMatchObject({ state: "not-checkable" });
  });
});
