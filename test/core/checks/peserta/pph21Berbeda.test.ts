import { amount, findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

const honor = (...rows: string[]) => ({
  pembayaran: orang("pembayaran", "Honor", ["nama | golongan | bruto | pajak | dibayar", ...rows].join("\n")),
});

describe("pph-21-berbeda", () => {
  it.each([
    ["I/d", "1.000.000", "0"],
    ["II c", "1.000.000", "0"],
    ["Penata Tk. I (III/d)", "1.000.000", "50.000"],
    ["III.b", "333.333", "16.666"],
    ["III.b", "333.333", "16.667"],
    ["Pembina (IV/a)", "1.000.000", "150.000"],
    ["IV", "1.000.000", "150.000"],
  ])("passes golongan %s: %s is taxed %s", (golongan, bruto, pajak) => {
    const list = honor(`Budi | ${golongan} | ${bruto} | ${pajak} | 1`);
    expect(outcomeOf("pph-21-berbeda", list)).toMatchObject({ state: "passed" });
  });

  it("finds golongan III taxed like IV, at tax, gross and golongan", () => {
    const [found] = findingsOf("pph-21-berbeda", honor("Sri | III/b | 700.000 | 105.000 | 595.000"));
    expect(places(found?.at ?? [])).toEqual(["Honor!D2", "Honor!C2", "Honor!B2"]);
    expect(found?.facts).toMatchObject({ golongan: "III/b", tarif: 5, seharusnya: amount("35.000") });
    expect(found?.difference).toBe(amount("70.000"));
  });

  it.each(["-", "IX", "Non ASN"])(
    "judges nobody whose golongan is %s, and does not say that all is well",
    (golongan) => {
      const list = honor(
        "Sri | III/b | 700.000 | 35.000 | 665.000",
        `Tono | ${golongan} | 1.000.000 | 25.000 | 975.000`,
      );
      expect(outcomeOf("pph-21-berbeda", list)).toMatchObject({
        state: "not-checkable",
        missing: ["semuaBergolongan"],
      });
    },
  );

  const listOn = (sheet: string, ...rows: string[]) => ({
    pembayaran: orang("pembayaran", sheet, ["nama | golongan | bruto | pajak | dibayar", ...rows].join("\n")),
  });
  const UNTAXED = ["Sri | III/b | 370.000 | 0 | 370.000", "Budi | IV/a | 370.000 | 0 | 370.000"];

  it.each(["Uang Harian", "Transport Peserta", "Perjalanan Dinas", "Kode Rekening : 5.1.02.04.01.0003"])(
    "asks for no tax on what those who travel get: %s",
    (sheet) => {
      expect(outcomeOf("pph-21-berbeda", listOn(sheet, ...UNTAXED))).toMatchObject({
        state: "not-checkable",
        missing: ["honorBerpph", "kolomGolongan"],
      });
    },
  );

  it.each(["Honorarium Narasumber", "Daftar Honor", "Kode Rekening : 5.1.02.02.01.0003"])(
    "asks for it on %s",
    (sheet) => {
      expect(findingsOf("pph-21-berbeda", listOn(sheet, ...UNTAXED)).map(({ facts }) => facts)).toMatchObject([
        { tarif: 5, tertulis: amount("0"), seharusnya: amount("18.500") },
        { tarif: 15, tertulis: amount("0"), seharusnya: amount("55.500") },
      ]);
    },
  );

  it.each(["Uang Saku", "Daftar Penerimaan", "Honor dan Transport"])(
    "does not judge a list that does not say whether it is honor, unless most of it is taxed so: %s",
    (sheet) => {
      expect(outcomeOf("pph-21-berbeda", listOn(sheet, ...UNTAXED))).toMatchObject({
        state: "not-checkable",
        missing: ["dasarPphDikenal"],
      });
      const taxed = ["A | III/a | 100.000 | 5.000 | 95.000", "B | IV/a | 100.000 | 15.000 | 85.000"];
      const wrong = "C | III/c | 100.000 | 15.000 | 85.000";
      expect(findingsOf("pph-21-berbeda", listOn(sheet, ...taxed, wrong))).toHaveLength(1);
    },
  );

  it("says what is missing on a list without golongan", () => {
    const list = {
      pembayaran: orang("pembayaran", "Honor", "nama | bruto | pajak | dibayar\nSri | 700.000 | 35.000 | 665.000"),
    };
    expect(outcomeOf("pph-21-berbeda", list)).toMatchObject({ state: "not-checkable", missing: ["kolomGolongan"] });
  });
});
