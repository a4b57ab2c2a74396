import { findingsOf, formulir, outcomeOf, places, register } from "../../../support/recordBuilders";

const FORM = formulir("Kuitansi", {
  nomor: "012/KW/2023",
  jumlah: "1.000.000",
  tanggal: "8 Maret 2023",
  diterima: "10 Maret 2023",
  penerima: "CV. Sumber Rejeki",
  kodeRekening: "5.1.02.01.01.0024",
});
const line = (rest: string, nomor = "012/KW/2023") =>
  register("Register", `nomor | tanggal | penerima | kode | jumlah\n${nomor} | ${rest} | 1.000.000`);

describe("isi-kuitansi-berbeda", () => {
  it.each([
    ["tanggal", "9 Maret 2023 | CV Sumber Rejeki | 5.1.02.01.01.0024", ["Kuitansi!F18", "Register!B2"]],
    ["penerima", "8 Maret 2023 | Sinar Jaya | 5.1.02.01.01.0024", ["Kuitansi!F22", "Register!C2"]],
    ["kode_rekening", "8 Maret 2023 | CV Sumber Rejeki | 5.1.02.01.01.0052", ["Kuitansi!D11", "Register!D2"]],
  ])("finds another %s on form and register line of one number", (isian, rest, at) => {
    const found = findingsOf("isi-kuitansi-berbeda", { kuitansi: [FORM, ...line(rest)] });
    expect(found.map(({ facts, at: cells }) => [facts.beda.isian, places(cells)])).toEqual([[isian, at]]);
  });

  it.each([
    ["the same in another spelling", "8/3/2023 | SUMBER REJEKI | 5.1.2.01.01.0024", "012/KW/2023"],
    ["the day on which the money was received", "10 Maret 2023 | | ", "012/KW/2023"],
    ["nothing of them", " | | ", "012/KW/2023"],
  ])("is silent about a line that says %s", (_name, rest, nomor) => {
    const kuitansi = [FORM, ...line(rest, nomor)];
    expect(outcomeOf("isi-kuitansi-berbeda", { kuitansi })).toMatchObject({ state: "passed" });
  });

  it("says once that a register dates most of its lines otherwise", () => {
    const numbers = ["1/KW", "2/KW", "3/KW", "4/KW"];
    const forms = numbers.map((nomor, index) =>
      formulir(`K${String(index)}`, { nomor, jumlah: "1.000", tanggal: "8 Maret 2023" }),
    );
    const lines = register(
      "Register",
      ["nomor | tanggal | jumlah", ...numbers.map((nomor) => `${nomor} | 20 Maret 2023 | 1.000`)].join("\n"),
    );
    const found = findingsOf("isi-kuitansi-berbeda", { kuitansi: [...forms, ...lines] });
    expect(found.map(({ facts }) => [facts.barisBerbeda, facts.barisDiperiksa])).toEqual([[4, 4]]);
  });

  it("is not checkable where no form and register line carry one number", () => {
    const kuitansi = [FORM, ...line("8 Maret 2023 | Sinar Jaya | ", "013/KW/2023")];
    expect(outcomeOf("isi-kuitansi-berbeda", { kuitansi })).toMatchObject({
      state: "not-checkable",
      missing: ["kuitansiKembar"],
    });
  });
});
