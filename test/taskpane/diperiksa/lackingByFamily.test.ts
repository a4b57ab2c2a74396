import type { Family } from "../../../src/core/checks/check";
import { lackingByFamily } from "../../../src/taskpane/screens/diperiksa/lackingByFamily";
import type { NotCheckableView } from "../../../src/taskpane/work/views/reviewView";

const NO_BKU = "Belum ada BKU dengan kolom saldo. Tambahkan lembar BKU.";
const NO_DAY = "Belum ada kuitansi yang memuat tanggal. Isi tanggal kuitansinya.";

const lacking = (family: Family, nama: string, ...missing: readonly string[]): NotCheckableView => ({
  code: "saldo-berbeda",
  family,
  nama,
  missing,
});

describe("what could not be checked", () => {
  it("is told by family, and once where several checks lack the same", () => {
    const told = lackingByFamily([
      lacking("realisasi", "Saldo BKU tidak cocok", NO_BKU),
      lacking("kuitansi", "Tanggal kuitansi tidak lengkap", NO_DAY),
      lacking("realisasi", "Saldo BKU kurang dari nol", NO_BKU),
    ]);
    expect(told).toEqual([
      {
        family: "realisasi",
        count: 2,
        lacks: [{ missing: [NO_BKU], checks: ["Saldo BKU tidak cocok", "Saldo BKU kurang dari nol"] }],
      },
      { family: "kuitansi", count: 1, lacks: [{ missing: [NO_DAY], checks: ["Tanggal kuitansi tidak lengkap"] }] },
    ]);
  });

  it("keeps apart the checks that lack one thing from those that lack it and another", () => {
    const [family] = lackingByFamily([
      lacking("kuitansi", "Tanggal kuitansi tidak lengkap", NO_DAY),
      lacking("kuitansi", "Urutan tanggal terbalik", NO_DAY, NO_BKU),
    ]);
    expect(family?.lacks).toHaveLength(2);
  });
});
