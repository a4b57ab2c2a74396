import { kindsOf } from "./support/kindsOf";
import { expectReadAsDrawn } from "./support/readAsDrawn";

describe("a small recap beside a list is a table of its own", () => {
  test("under the same header row: it ends earlier, with a total of its own", () => {
    expectReadAsDrawn(`
           | DAFTAR PEMBAYARAN TPP
      h h2 | No | Nama | Gol | TPP Bersih | | | Golongan | Orang | Jumlah
      f    | no | nama | golongan | jumlah+
      f2   | | | | | | | golongan | volume | jumlah+
      r r2 | 1 | Andi Wijaya | III/a | 2500000 | | | III | 3 | 7500000
      r r2 | 2 | Rina Marlina | III/b | 2500000 | | | IV | 2 | 6000000
      r t2 | 3 | Joko Susilo | IV/a | 3000000 | | | Total | 5 | 13500000
      r    | 4 | Yuni Astuti | III/a | 2500000
      r    | 5 | Dewi Lestari | IV/b | 3000000
      t    | | JUMLAH | | 13500000
    `);
  });

  test("behind one empty column", () => {
    expectReadAsDrawn(`
           | DAFTAR PENERIMA
      h h2 | No | Nama | Status | Diterima | | Status | Orang | Jumlah
      f    | no | nama | - | jumlah+
      f2   | | | | | | - | volume | jumlah+
      r r2 | 1 | Andi Wijaya | PNS | 250000 | | PNS | 3 | 750000
      r r2 | 2 | Rina Marlina | THL | 200000 | | THL | 1 | 200000
      r t2 | 3 | Joko Susilo | PNS | 250000 | | Jumlah | 4 | 950000
      r    | 4 | Yuni Astuti | PNS | 250000
      t    | | Jumlah | | 950000
    `);
  });

  test("it is no budget, whatever it counts", () => {
    const recap = `
         | DAFTAR PENERIMA
      h2 | No | Nama Siswa | Kelas | Nominal | | Kelas | Jumlah Siswa | Jumlah Dana
         | 1 | Andi Wijaya | VII | 750000 | | VII | 2 | 1500000
         | 2 | Rina Marlina | VIII | 750000 | | VIII | 2 | 1500000
         | 3 | Joko Susilo | VII | 750000 | | Jumlah | 4 | 3000000
         | 4 | Yuni Astuti | VIII | 750000
         | | Jumlah | | 3000000
    `;
    expect(kindsOf(recap)).toEqual(["peserta", "lain"]);
  });

  test("it begins lower than the list's header", () => {
    expectReadAsDrawn(`
           | DAFTAR PEMBAYARAN
      h    | No | Nama | Gol | TPP Bersih
      f    | no | nama | golongan | jumlah+
      f2   | | | | | | golongan | volume | jumlah+
      r h2 | 1 | Andi Wijaya | III/a | 2500000 | | Golongan | Orang | Jumlah
      r r2 | 2 | Rina Marlina | III/b | 2500000 | | III | 3 | 7500000
      r r2 | 3 | Joko Susilo | IV/a | 3000000 | | IV | 2 | 6000000
      r t2 | 4 | Yuni Astuti | III/a | 2500000 | | Total | 5 | 13500000
      r    | 5 | Dewi Lestari | IV/b | 3000000
      t    | | JUMLAH | | 13500000
    `);
  });

  test("further columns of the same lines behind an empty column stay with them", () => {
    expectReadAsDrawn(`
      | DAFTAR HONOR
      h | No | Nama | Honor | | Golongan | PPh 21 | Diterima
      f | no | nama | jumlah+ | | golongan | jumlah+ | jumlah+
      r | 1 | Andi Wijaya | 1000000 | | III/a | 50000 | 950000
      r | 2 | Rina Marlina | 1000000 | | II/c | 0 | 1000000
      r | 3 | Joko Susilo | 1500000 | | IV/a | 225000 | 1275000
      t | | Jumlah | 3500000 | | | 275000 | 3225000
    `);
  });
});
