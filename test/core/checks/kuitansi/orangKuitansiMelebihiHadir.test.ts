import { amount, findingsOf, formulir, orang, outcomeOf, places } from "../../../support/recordBuilders";

const CODE = "orang-kuitansi-melebihi-hadir";

const paket = (untuk: string) => [formulir("Kuitansi", { jumlah: "12.600.000", untuk })];

const list = (count: number, nama: string, peran: string) =>
  Array.from({ length: count }, (_, index) => `${nama} Nomor${index} | ${peran}`);

/** 24 participants, 6 panitia, 2 narasumber and a moderator. */
const HADIR = orang(
  "hadir",
  "Hadir",
  [
    "nama | peran",
    ...list(24, "Peserta", "peserta"),
    ...list(6, "Panitia", "panitia"),
    ...list(2, "Pembicara", "narasumber"),
    ...list(1, "Pemandu", "moderator"),
  ].join("\n"),
);

describe("orang-kuitansi-melebihi-hadir", () => {
  it("finds a package for more people than all lists name together", () => {
    const [found] = findingsOf(CODE, { hadir: HADIR, kuitansi: paket("Paket meeting fullday 36 orang x Rp 350.000") });
    expect(places(found?.at ?? [])).toEqual(["Kuitansi!D6", "Kuitansi!D4"]);
    expect(found?.facts).toEqual({ jumlah: amount("12.600.000"), orang: 36, hadir: 33 });
  });

  it.each([
    "Paket meeting fullday 33 orang x Rp 350.000",
    "Paket meeting fullday 24 orang peserta dan 36 orang lainnya",
    "Snack rapat 40 kotak x Rp 25.000",
    "Sewa bus 40 orang",
    "Paket meeting fullday",
  ])("passes over %s", (untuk) => {
    expect(outcomeOf(CODE, { hadir: HADIR, kuitansi: paket(untuk) })).toMatchObject({ state: "passed" });
  });

  it("counts whoever was paid, and the panitia that was planned where no list has it", () => {
    const hadir = orang("hadir", "Hadir", ["nama | peran", ...list(24, "Peserta", "peserta")].join("\n"));
    const pembayaran = orang("pembayaran", "Honor", "nama | peran | dibayar\nHadi Wijaya | narasumber | 900.000");
    const found = (panitia: number) =>
      findingsOf(CODE, { hadir, pembayaran, kuitansi: paket("Paket fullday 36 orang") }, { panitia });
    expect(found(11)).toEqual([]);
    expect(found(10)[0]?.facts).toMatchObject({ orang: 36, hadir: 35 });
  });

  it("is not-checkable while it is not known who came", () => {
    expect(outcomeOf(CODE, { kuitansi: paket("Paket fullday 36 orang") })).toMatchObject({
      state: "not-checkable",
      missing: ["orangSeluruhnya"],
    });
  });
});
