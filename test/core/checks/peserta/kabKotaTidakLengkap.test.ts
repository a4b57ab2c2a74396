import { SUMATERA_BARAT } from "../../../../src/core/values/wilayah/sumateraBarat";
import { findingsOf, orang, outcomeOf } from "../../../support/recordBuilders";

/** One supervisor from each of the 19 kab/kota, except those left out; further rows behind them. */
function hadir(without: readonly string[], ...further: readonly string[]) {
  const rows = SUMATERA_BARAT.kabKota
    .filter(({ kode }) => !without.includes(kode))
    .map(({ kode }, index) => `Peserta Nomor${index} | ${kode} | supervisor`);
  return { hadir: orang("hadir", "Hadir", ["nama | asal | peran", ...rows, ...further].join("\n")) };
}

describe("kab-kota-tidak-lengkap", () => {
  it("passes with somebody from each of the 19", () => {
    expect(outcomeOf("kab-kota-tidak-lengkap", hadir([]))).toMatchObject({ state: "passed" });
  });

  it("names each kab/kota that nobody came from, with its seats", () => {
    const found = findingsOf("kab-kota-tidak-lengkap", hadir(["13.09", "13.77"]));
    expect(found.map(({ facts }) => facts)).toEqual([
      { kabKota: "Kabupaten Kepulauan Mentawai", kursi: 4, tanpaAsal: 0 },
      { kabKota: "Kota Pariaman", kursi: 4, tanpaAsal: 0 },
    ]);
    expect(outcomeOf("kab-kota-tidak-lengkap", hadir(["13.09"]))).toFind("kab-kota-tidak-lengkap", "Hadir!B2");
  });

  it("says at which list a kab/kota got lost, and shows who stands there", () => {
    const list = (tahap: "undangan" | "registrasi" | "pembayaran", ...rows: string[]) =>
      orang(tahap, tahap, ["nama | asal | dibayar", ...rows].join("\n"));
    const found = findingsOf("kab-kota-tidak-lengkap", {
      ...hadir(["13.01", "13.03", "13.06"]),
      undangan: list("undangan", "Andi Saputra | 13.06", "Budi Santoso | 13.03"),
      registrasi: list("registrasi", "Budi Santoso | 13.03"),
      pembayaran: list("pembayaran", "Andi Saputra | 13.06 | 350.000"),
    });
    expect(found.map(({ facts, at }) => [facts.kabKota, facts.sampai, at.length])).toEqual([
      ["Kabupaten Pesisir Selatan", { tahap: undefined, dibayar: false }, 1],
      ["Kabupaten Sijunjung", { tahap: "registrasi", dibayar: false }, 3],
      ["Kabupaten Agam", { tahap: "undangan", dibayar: true }, 3],
    ]);
  });

  it("names those that an activity never invited in one finding, apart from who was invited and stayed away", () => {
    const found = findingsOf("kab-kota-tidak-lengkap", {
      ...hadir(["13.01", "13.03", "13.06"]),
      undangan: orang("undangan", "undangan", "nama | asal\nAndi Saputra | 13.06"),
    });
    expect(found.map(({ facts }) => facts)).toEqual([
      {
        kabKota: "Kabupaten Pesisir Selatan",
        lain: ["Kabupaten Sijunjung"],
        kursi: 4,
        tanpaAsal: 0,
        sampai: { tahap: undefined, dibayar: false },
      },
      { kabKota: "Kabupaten Agam", kursi: 4, tanpaAsal: 0, sampai: { tahap: "undangan", dibayar: false } },
    ]);
  });

  it("knows where somebody comes from whose place stands on another list only", () => {
    const undangan = orang("undangan", "Undangan", "nama | nip | asal\nAndi Saputra | 198504122010011013 | 13.06");
    const { hadir: rows } = hadir(["13.06"]);
    const came = orang("hadir", "Sesi 2", "nama | nip\nAndi Saputra | 198504122010011013");
    expect(findingsOf("kab-kota-tidak-lengkap", { undangan, hadir: [...rows, ...came] })).toEqual([]);
  });

  it("does not call Kota Solok missing while a bare Solok has to be asked about", () => {
    expect(findingsOf("kab-kota-tidak-lengkap", hadir(["13.72"], "Yuli Astuti | Solok? 13.02 13.72 |"))).toEqual([]);
  });

  it("does not take a narasumber for a participant of the kab/kota", () => {
    expect(findingsOf("kab-kota-tidak-lengkap", hadir(["13.71"], "Dedi Kurniawan | 13.71 | narasumber"))).toHaveLength(
      1,
    );
  });

  it("is not checkable where the list names no places, or the event has no seats per kab/kota", () => {
    const kursi = { perKabKota: [], provinsi: [] };
    expect(
      outcomeOf("kab-kota-tidak-lengkap", { hadir: orang("hadir", "Hadir", "nama\nAndi") }, { kursi }),
    ).toMatchObject({
      state: "not-checkable",
      missing: ["kursi", "hadirBerasal"],
    });
  });
});
