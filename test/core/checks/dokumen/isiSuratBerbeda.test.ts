import type { Kuitansi } from "../../../../src/core/records/kuitansi";
import type { SuratPengadaan } from "../../../../src/core/records/papers/suratPengadaan";
import { cell, findingsOf, formulir, outcomeOf, places } from "../../../support/recordBuilders";

const march = (day: number) => ({ sure: true as const, value: { year: 2023, month: 3, day } });

/** A kuitansi that cites an SPK of 7 March, which itself says another day. */
function citing(day: number): Kuitansi {
  const kuitansi = formulir("K1", { jumlah: "16.080.000", spk: "7 Maret 2023" });
  const { spk } = kuitansi;
  return {
    ...kuitansi,
    spk: spk && { ...spk, value: { ...spk.value, surat: { at: cell("SPK!B5"), tanggal: march(day) } } },
  };
}

const spk = (nomor: string, at: string): SuratPengadaan => ({
  jenis: "spk",
  nomor: { value: nomor, raw: nomor, at: cell(at) },
  tanggal: undefined,
  spk: undefined,
});

describe("isi-surat-berbeda", () => {
  it("finds another date on the SPK than the kuitansi says, at both cells", () => {
    const [found] = findingsOf("isi-surat-berbeda", { kuitansi: [citing(9)] });
    expect(found?.facts).toMatchObject({
      oleh: "kuitansi",
      jenis: "spk",
      beda: { isian: "tanggal", disebut: { year: 2023, month: 3, day: 7 }, tertulis: { year: 2023, month: 3, day: 9 } },
    });
    expect(places(found?.at ?? [])).toEqual(["K1!D6", "SPK!B5"]);
    expect(findingsOf("isi-surat-berbeda", { kuitansi: [citing(7)] })).toEqual([]);
  });

  it("finds another number on the only SPK there is, and asks nothing where several may be meant", () => {
    const kuitansi = [formulir("K1", { jumlah: "16.080.000", spk: "7 Maret 2023" })];
    const [found] = findingsOf("isi-surat-berbeda", { kuitansi, surat: [spk("465-432/PFM/2023", "SPK!B4")] });
    expect(found?.facts.beda).toEqual({ isian: "nomor", tertulis: "465-432/PFM/2023" });
    const several = [spk("465-432/PFM/2023", "SPK!B4"), spk("465-433/PFM/2023", "SPK2!B4")];
    expect(outcomeOf("isi-surat-berbeda", { kuitansi, surat: several })).toMatchObject({ state: "not-checkable" });
  });

  it("is not-checkable where no SPK or BAST was read", () => {
    const kuitansi = [formulir("K1", { jumlah: "16.080.000", spk: "7 Maret 2023" })];
    expect(outcomeOf("isi-surat-berbeda", { kuitansi })).toMatchObject({
      state: "not-checkable",
      missing: ["suratDikutip"],
    });
  });
});
