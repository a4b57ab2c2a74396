import { wilayahOfWorkbook } from "../../../src/commands/functions/wilayahOfWorkbook";

const RIAU = JSON.stringify({
  nama: "Rakor",
  tanggal: "8 Maret 2023",
  pagu: 50_041_800,
  wilayah: {
    kodeProvinsi: "14",
    namaProvinsi: "Riau",
    kabKota: [{ kode: "14.01", jenis: "Kabupaten", nama: "Kampar" }],
  },
});

describe("the province in which formulas look for a place", () => {
  it.each([
    ["of the acara that the workbook keeps", RIAU, "Riau"],
    ["Sumatera Barat, where it keeps none", undefined, "Sumatera Barat"],
    ["unknown, where the acara cannot be read", "{", undefined],
    ["unknown, where what is kept is no acara", '{"nama":"x"}', undefined],
  ])("is %s", async (_title, kept, provinsi) => {
    expect((await wilayahOfWorkbook(() => Promise.resolve(kept)))?.namaProvinsi).toBe(provinsi);
  });

  it("is unknown where Excel does not answer, and asked for again later", async () => {
    expect(await wilayahOfWorkbook(() => Promise.reject(new Error("no answer")))).toBeUndefined();
    expect((await wilayahOfWorkbook(() => Promise.resolve(undefined)))?.namaProvinsi).toBe("Sumatera Barat");
  });

  it("is asked for once by formulas that are reckoned together, and anew by the next ones", async () => {
    let asked = 0;
    const read = () => Promise.resolve(++asked === 1 ? undefined : RIAU);
    const together = await Promise.all([wilayahOfWorkbook(read), wilayahOfWorkbook(read), wilayahOfWorkbook(read)]);
    expect(together.map((one) => one?.namaProvinsi)).toEqual(Array(3).fill("Sumatera Barat"));
    expect(asked).toBe(1);
    expect((await wilayahOfWorkbook(read))?.namaProvinsi).toBe("Riau");
  });
});
