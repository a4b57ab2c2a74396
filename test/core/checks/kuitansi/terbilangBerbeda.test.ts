import { amount, findingsOf, formulir, outcomeOf, places } from "../../../support/recordBuilders";

const of = (jumlah: string, terbilang: string) => ({ kuitansi: [formulir("Kuitansi", { jumlah, terbilang })] });

describe("terbilang-berbeda", () => {
  it("finds the wrong word and names the right one", () => {
    const [found] = findingsOf("terbilang-berbeda", of("16.080.000", "Enam belas juta delapan ratus ribu rupiah"));
    expect(places(found?.at ?? [])).toEqual(["Kuitansi!D5", "Kuitansi!D4"]);
    expect(found?.facts).toEqual({
      jumlah: amount("16.080.000"),
      tertulis: "Enam belas juta delapan ratus ribu rupiah",
      terbaca: 16_800_000,
      seharusnya: "enam belas juta delapan puluh ribu",
      kata: "ratus",
      kataSeharusnya: "puluh",
    });
  });

  it("finds a word that can't be read", () => {
    const [found] = findingsOf("terbilang-berbeda", of("16.080.000", "= Enam belas jta delapan puluh ribu rupiah ="));
    expect(found?.facts).toMatchObject({ terbaca: undefined, kata: "jta" });
  });

  it.each([
    ["16.080.000", "Enam belas juta delapan puluh ribu rupiah"],
    ["50.041.800", "Lima puluh juta empat puluh satu ribu delapan ratus rupiah"],
    ["50.041.800", "=== Limapuluh juta empatpuluh satu ribu delapan ratus ==="],
    ["1.500.000.000", "Satu milyar lima ratus juta rupiah"],
    ["1.500.000.000", "Satu miliar lima ratus juta"],
    ["1.100", "#SERIBU SERATUS RUPIAH#"],
  ])("is silent about %s as %s", (jumlah, terbilang) => {
    expect(findingsOf("terbilang-berbeda", of(jumlah, terbilang))).toEqual([]);
  });

  it("lets the words of an honor say what is left after its tax, and nothing else", () => {
    const honor = (terbilang: string) => ({
      kuitansi: [formulir("Honor", { jumlah: "2.700.000", bersih: "2.295.000", terbilang })],
    });
    expect(findingsOf("terbilang-berbeda", honor("Dua juta dua ratus sembilan puluh lima ribu rupiah"))).toEqual([]);
    expect(findingsOf("terbilang-berbeda", honor("Dua juta tujuh ratus ribu rupiah"))).toEqual([]);
    expect(findingsOf("terbilang-berbeda", honor("Dua juta lima ratus ribu rupiah"))).toHaveLength(1);
  });

  it.each([
    ["words", { jumlah: "1.000" }],
    ["figures", { terbilang: "Seribu rupiah" }],
  ])("is not checkable over a form whose %s could not be read, however right the others are", (_name, lines) => {
    const kuitansi = [formulir("A", { jumlah: "1.000", terbilang: "Seribu rupiah" }), formulir("B", lines)];
    expect(outcomeOf("terbilang-berbeda", { kuitansi })).toMatchObject({
      state: "not-checkable",
      missing: ["terbilangLengkap"],
    });
  });

  it("is not checkable without words", () => {
    expect(outcomeOf("terbilang-berbeda", { kuitansi: [formulir("K", { jumlah: "1.000" })] })).toMatchObject({
      state: "not-checkable",
      missing: ["terbilang"],
    });
  });
});
