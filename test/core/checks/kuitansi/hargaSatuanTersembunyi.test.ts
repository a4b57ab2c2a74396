import { amount, anggaran, findingsOf, formulir, orang, outcomeOf, places } from "../../../support/recordBuilders";

const FULLDAY = formulir("Kuitansi", { jumlah: "16.080.000", untuk: "Biaya Paket Fullday Rakor Verval DTKS" });

describe("harga-satuan-tersembunyi", () => {
  const present = (count: number) =>
    orang(
      "hadir",
      "Hadir",
      ["nama", ...Array.from({ length: count }, (_, index) => `Peserta Nomor${index}`)].join("\n"),
    );

  it("shows that Rp 16.080.000 divides by neither 70 planned, 78 present nor 88 with panitia, and what would fit", () => {
    const [found] = findingsOf("harga-satuan-tersembunyi", { kuitansi: [FULLDAY], hadir: present(78) });
    expect(places(found?.at ?? [])).toEqual(["Kuitansi!D4", "Kuitansi!D6"]);
    expect(found?.facts).toEqual({
      jumlah: amount("16.080.000"),
      dicoba: [70, 78, 88],
      cocok: [
        { orang: 60, harga: amount("268.000") },
        { orang: 67, harga: amount("240.000") },
        { orang: 80, harga: amount("201.000") },
      ],
    });
  });

  it("is silent where a headcount fits, on file or in the text itself", () => {
    expect(findingsOf("harga-satuan-tersembunyi", { kuitansi: [FULLDAY] }, { rencanaPeserta: 60 })).toEqual([]);
    const stated = formulir("K", { jumlah: "16.080.000", untuk: "Paket Fullday 67 (enam puluh tujuh) orang" });
    expect(findingsOf("harga-satuan-tersembunyi", { kuitansi: [stated] })).toEqual([]);
  });

  it("is silent where a budget line shows the amount as volume times price", () => {
    const lines = anggaran(
      "RAB",
      "uraian | volume | satuan | harga | jumlah\nPaket | 1 | Keg | 16.080.000 | 16.080.000",
    );
    expect(findingsOf("harga-satuan-tersembunyi", { kuitansi: [FULLDAY], anggaran: lines })).toEqual([]);
  });

  it("tries what the budget lines of the same account count in people, not those of others", () => {
    const lines = anggaran(
      "RAB",
      `kode              | uraian    | volume | satuan | harga   | jumlah
       5.1.02.02.05.0043 | Fullday   | 90     | Org    | 270.000 | 24.300.000
       5.1.02.02.01.0003 | Moderator | 3      | OJ     | 500.000 | 1.500.000`,
    );
    const hotel = formulir("K", { jumlah: "16.080.000", untuk: "Paket Fullday", kodeRekening: "5.1.2.02.05.0043" });
    const [found] = findingsOf("harga-satuan-tersembunyi", { kuitansi: [hotel], anggaran: lines });
    expect(found?.facts.dicoba).toEqual([70, 90]);
  });

  it("is silent about what is not priced by the heads present", () => {
    const banner = formulir("K1", { jumlah: "355.000", untuk: "Cetak spanduk" });
    const transport = formulir("K2", { jumlah: "5.200.000", untuk: "Uang transport peserta luar kota" });
    expect(findingsOf("harga-satuan-tersembunyi", { kuitansi: [banner, transport] })).toEqual([]);
  });

  it("is not checkable without any headcount", () => {
    const acara = { rencanaPeserta: undefined };
    expect(outcomeOf("harga-satuan-tersembunyi", { kuitansi: [FULLDAY] }, acara)).toMatchObject({
      state: "not-checkable",
      missing: ["headcounts"],
    });
  });
});
