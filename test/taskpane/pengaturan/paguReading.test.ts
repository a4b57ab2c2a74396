import { paguReading } from "../../../src/taskpane/screens/pengaturan/form/paguReading";

describe("what a typed pagu comes to", () => {
  it("is said in figures and in words", () => {
    expect(paguReading("50.041.800")).toEqual({
      rupiah: "Rp 50.041.800",
      words: "lima puluh juta empat puluh satu ribu delapan ratus rupiah",
      unusual: false,
    });
  });

  it("is asked about where sen are left over: a comma was typed for a point", () => {
    expect(paguReading("50.041,80")).toEqual({
      rupiah: "Rp 50.041,80",
      words: "lima puluh ribu empat puluh satu rupiah delapan puluh sen",
      unusual: true,
    });
  });

  it("is asked about below a million, the smallest that an activity could cost", () => {
    expect(paguReading("Rp 999.999")?.unusual).toBe(true);
    expect(paguReading("1.000.000")?.unusual).toBe(false);
  });

  it.each(["", "lima juta", "0", "50.041"])("is not said of %p, which is no certain amount", (text) => {
    expect(paguReading(text)).toBeUndefined();
  });
});
