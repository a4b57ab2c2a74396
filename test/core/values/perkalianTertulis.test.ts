import fc from "fast-check";
import { perkalianTertulis } from "../../../src/core/values/perkalianTertulis";
import { rupiah } from "../../../src/core/values/rupiah";

describe("a multiplication written in a text", () => {
  test.each([
    ["Map plastik 10 bh x 28.500 = 285.000", 285_000],
    ["Kertas HVS (5 rim x Rp 58.000)", 290_000],
    ["Snack 40 org x 2 kl x Rp 15.000,-", 1_200_000],
    ["Tinta 2 btl @ Rp. 95.000,00", 190_000],
    ["Pembelian semen 15 sak x @ 85.000", 1_275_000],
    ["Spanduk 3 m x 1,5 m x Rp 40.000/m", 180_000],
    ["Fotokopi 300 lbr x Rp 250", 75_000],
    ["Nasi 20 ktk x 30.000 dan air 20 btl x Rp 4.000", 680_000],
    ["Honor narasumber 2 jam x Rp 1.000.000 a.n. Dewi", 2_000_000],
    ["Map 10 bh x 28.500 = Rp 285.000,- untuk 1.500 lembar", 285_000],
    ["Map 10 bh x Rp 28.500 = Rp 285.000 + pulpen 2 lsn x Rp 30.000 = Rp 60.000", 345_000],
    ["Gula 2,5 kg x Rp 12.345", 30_862.5],
  ])("%s", (text, amount) => {
    expect(perkalianTertulis(text)).toBe(rupiah(amount));
  });

  test.each([
    "Kertas A4 80 x 120 cm",
    "Rapat 2 x 24 jam",
    "Fotokopi 2 x 1.500 lembar",
    "Fotokopi 1.500 lbr x Rp 250",
    "Uang muka 30 % dari 2 x Rp 500.000",
    "Sewa 2 unit x Rp 500.000 termasuk PPN",
    "Belanja ATK Rp 500.000",
    "Termin 1: 2 unit x Rp 500.000",
    "2 unit x Rp 500.000 dan 3 x 1.500 lembar",
    "Uang harian 5 org x Rp 150.000 selama 3 hari",
    "Map 10 bh x Rp 28.500 + ongkir Rp 15.000",
    "Map 10 bh x 28.500 dan ongkir 15.000",
    "Nasi 20 ktk x Rp 30.000 dan air Rp 80.000",
    "Pelunasan sewa 2 hari x Rp 5.000.000",
    "Angsuran sewa 2 hari x Rp 5.000.000",
    "Honor 2 org x Rp 5.000.000 (tahap I)",
  ])("nothing certain in %s", (text) => {
    expect(perkalianTertulis(text)).toBeUndefined();
  });

  test("whatever count and price", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1000, max: 9_999_999 }), (count, price) => {
        const written = price.toLocaleString("id-ID");
        expect(perkalianTertulis(`Belanja barang ${count} bh x ${written}`)).toBe(rupiah(count * price));
      }),
    );
  });
});
