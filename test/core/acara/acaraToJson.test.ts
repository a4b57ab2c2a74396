import { acaraToJson } from "../../../src/core/acara/acaraToJson";
import { parseAcara } from "../../../src/core/acara/parseAcara";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";

const again = (json: unknown) => {
  const parsed = parseAcara(JSON.parse(JSON.stringify(json)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.acara;
};

it("reads back as the same acara: the built-in one, which from then on is somebody's own", () => {
  const { bawaan, ...own } = rakorVervalDtks;
  expect(bawaan).toBe(true);
  expect(again(acaraToJson(rakorVervalDtks))).toEqual(own);
});

it("reads back as the same acara where only the three required parts are given", () => {
  const smallest = again({ nama: "Bimtek", tanggal: "14 Agustus 2024", pagu: "75.250.000,50" });
  expect(again(acaraToJson(smallest))).toEqual(smallest);
});

it("reads back with the officials that were named", () => {
  const own = again({
    nama: "Bimtek",
    tanggal: "14 Agustus 2024",
    pagu: 75_250_000,
    pejabat: { bendahara: { nama: "Contoh Satu", nip: "19700101 199503 2 001" } },
  });
  expect(own.pejabat.bendahara?.nama).toBe("Contoh Satu");
  expect(again(acaraToJson(own))).toEqual(own);
});

it("leaves out what is empty, so that the file holds what somebody said", () => {
  const smallest = again({ nama: "Bimtek", tanggal: "14 Agustus 2024", pagu: 75_250_000 });
  expect(Object.keys(acaraToJson(smallest))).not.toEqual(expect.arrayContaining(["nomorDpa", "pejabat"]));
  expect(acaraToJson(smallest)).toMatchObject({ tanggal: "2024-08-14", pagu: 75_250_000 });
});

it("reads back with the rates and highest prices that were told", () => {
  const own = again({
    nama: "Bimtek",
    tanggal: "14 Agustus 2024",
    pagu: 75_250_000,
    tarifPajak: [{ jenis: "PPN", persen: [11, 12], dari: "1 Januari 2024", sampai: "31 Desember 2024" }],
    hargaTertinggi: [{ uraian: "uang harian", satuan: "OH", harga: 150_000.5, sumber: "Pergub" }],
  });
  expect(again(acaraToJson(own))).toEqual(own);
});
