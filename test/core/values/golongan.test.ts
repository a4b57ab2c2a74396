import { readGolongan } from "../../../src/core/values/golongan";

describe("golongan", () => {
  it.each([
    ["III/c", "III"],
    ["IV.b", "IV"],
    ["Penata Muda Tk. I / III b", "III"],
    ["II d", "II"],
    ["I-a", "I"],
    ["Pembina Utama Muda (IV/c)", "IV"],
    ["Gol. III", "III"],
    ["iv/e", "IV"],
  ])("%s is %s", (text, golongan) => {
    expect(readGolongan(text)).toBe(golongan);
  });

  it.each(["IX", "V", "VII", "-", "", "Non ASN", "AKP", "Dosen", "III/f", "Panitia I", "Wadi/a"])(
    "%s is none",
    (text) => {
      expect(readGolongan(text)).toBeUndefined();
    },
  );
});
