import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("the list of a letter that hands things over", () => {
  it("ends with the last sentence: whoever signs below it is nothing that was handed over", () => {
    expectReadAsDrawn(`
        | BERITA ACARA SERAH TERIMA BARANG
        | menyerahkan barang sebagai berikut :
        |
      h | No | Nama Barang | Jml | Unit | Kondisi
      r | 1 | Perahu karet 10 orang | 2 | set | baik
        |
        | Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.
        |
        | PIHAK KEDUA | | | PIHAK PERTAMA
        |
        |
        | Supriyadi Tanjung, S.Pd | | | Syarifah Lubis, A.Md.Keb
    `);
  });
});
