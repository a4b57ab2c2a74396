import { SUMATERA_BARAT } from "../../../../src/core/values/wilayah/sumateraBarat";
import type { Peserta } from "../../../../src/core/records/peserta";
import { findingsOf, orang, outcomeOf, places } from "../../../support/recordBuilders";

/** 2 of the province and 4 of each kab/kota: 40 heads of office, 19 supervisor, 19 pengisi data. */
const SEATS = ["kepala-dinas-sosial", "kepala-dinas-dukcapil", "supervisor", "pengisi-data"];
const ALL = [
  ...SEATS.slice(0, 2).map((seat, index) => `Warga Provinsi${index} | provinsi | ${seat}`),
  ...SUMATERA_BARAT.kabKota.flatMap(({ kode }) =>
    SEATS.map((seat, index) => `Warga ${kode} ${"ABCD".charAt(index)} | ${kode} | ${seat}`),
  ),
];
const of = (...rows: string[]) => ({ hadir: orang("hadir", "Hadir", ["nama | asal | peran", ...rows].join("\n")) });

describe("jumlah-peserta-berbeda", () => {
  it("counts 40 + 19 + 19 = 78 and compares with the 70 planned", () => {
    const [found] = findingsOf("jumlah-peserta-berbeda", of(...ALL));
    expect(found?.facts).toEqual({ rencana: 70, hadir: 78 });
    expect(places(found?.at ?? [])).toEqual(["Hadir!A2", "Hadir!A79"]);
  });

  it("is silent about 78 where 78 were planned, with 10 panitia and 9 narasumber besides", () => {
    const others = [
      ...Array.from({ length: 10 }, (_, index) => `Ibu Rapat${index} | provinsi | panitia`),
      ...Array.from({ length: 9 }, (_, index) => `Ahli Materi${index} | | narasumber`),
    ];
    expect(findingsOf("jumlah-peserta-berbeda", of(...ALL, ...others), { rencanaPeserta: 78 })).toEqual([]);
  });

  it("counts one of a single name on the lists of two days once, and two on one list twice", () => {
    const day = (sheet: string, rows: string) => orang("hadir", sheet, `nama | jabatan\n${rows}`);
    const count = (...hadir: readonly Peserta[]) =>
      findingsOf("jumlah-peserta-berbeda", { hadir }, { rencanaPeserta: 70 })[0]?.facts.hadir;
    const first = day("Hari 1", "Kartini | Bendahara Desa\nSugeng Riyadi | Sekretaris Desa");
    expect(count(...first, ...day("Hari 2", "Kartini | Bendahara Desa\nSugeng Riyadi | Sekretaris Desa"))).toBe(2);
    expect(count(...first, ...day("Hari 2", "Kartini | Sekretaris Desa"))).toBe(3);
    expect(count(...first, ...day("Hari 2", "Kartini | Bendahara Desa\nKartini | Bendahara Desa"))).toBe(3);
  });

  it("is not checkable without a plan or an attendance list", () => {
    expect(outcomeOf("jumlah-peserta-berbeda", {}, { rencanaPeserta: undefined })).toMatchObject({
      state: "not-checkable",
      missing: ["rencanaPeserta", "hadir"],
    });
  });
});
