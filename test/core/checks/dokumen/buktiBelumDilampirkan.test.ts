import { findingsOf, formulir, outcomeOf, places, register } from "../../../support/recordBuilders";

const NOMOR = "465-423/PFM/Dinsos/2023";

describe("bukti-belum-dilampirkan", () => {
  it("tells what a form cites, SPK and BAST together", () => {
    const kuitansi = [
      formulir("K1", { jumlah: "16.080.000", spk: "7 Maret 2023", bast: "8 Maret 2023" }),
      formulir("K2", { jumlah: "560.000" }),
    ];
    expect(
      findingsOf("bukti-belum-dilampirkan", { kuitansi }).map(({ facts, at }) => ({ facts, at: places(at) })),
    ).toEqual([
      {
        facts: {
          dokumen: [
            { jenis: "spk", nomor: NOMOR },
            { jenis: "bast", nomor: NOMOR },
          ],
          banyak: 1,
        },
        at: ["K1!D6"],
      },
    ]);
  });

  it("tells the lines of one register together", () => {
    const [spk] = [formulir("K1", { spk: "7 Maret 2023" }).spk];
    const kuitansi = register("Register", "nomor | jumlah\n1 | 5.000.000\n2 | 6.000.000").map((line) => ({
      ...line,
      spk,
    }));
    expect(findingsOf("bukti-belum-dilampirkan", { kuitansi }).map(({ facts }) => facts.banyak)).toEqual([2]);
  });

  it("is not-checkable where no kuitansi cites anything", () => {
    const kuitansi = register("Register", "nomor | jumlah\n1 | 5.000.000");
    expect(outcomeOf("bukti-belum-dilampirkan", { kuitansi })).toMatchObject({
      state: "not-checkable",
      missing: ["kuitansiMengutip"],
    });
  });
});
