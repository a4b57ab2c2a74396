import type { PaketHead } from "../../../src/core/paket/paketHead";
import { NOTHING_HIDDEN } from "../../../src/core/paket/mask/hidden";
import { registerOf } from "../../../src/core/paket/register";

function head(nama: string | undefined, pagu: number, realisasi: number | null, sha256 = "a"): PaketHead {
  const none = { all: 0, open: 0 };
  return {
    format: "spj-rapi/paket",
    version: 1,
    madeWith: "SPJ Rapi uji",
    language: "id",
    mode: "pemeriksa",
    masked: { cells: 0, people: 0, numbers: 0, kinds: NOTHING_HIDDEN },
    acara: nama === undefined ? null : { nama, tanggal: "2023-03-08", tanggalSelesai: "2023-03-08" },
    money: { pagu, realisasi },
    states: {},
    findings: { salah: none, periksa: none, info: none },
    questions: 0,
    notCheckable: 0,
    switchedOff: 0,
    passed: 0,
    notRepeated: [],
    sources: [{ file: "a.xlsx", sha256 }],
  };
}

describe("the sums of a register of packages", () => {
  it("are in rupiah, to the sen", () => {
    const sums = [0.1, 0.2, 50_041_800].map((pagu, at) => ({
      file: `${at}.zip`,
      head: head(`Rapat ${at}`, pagu, null),
    }));
    expect(registerOf(sums).sums).toEqual({ pagu: 50_041_800.3, realisasi: undefined, adaKuitansi: undefined });
  });

  it("count one activity once, though there is a whole package and a masked one of it", () => {
    const both = ["utuh.zip", "bagikan.zip"].map((file) => ({ file, head: head("Rapat", 100, 90) }));
    expect(registerOf(both)).toEqual({
      activities: 1,
      counted: 1,
      sums: { pagu: 100, realisasi: 90, adaKuitansi: undefined },
      repeated: [{ files: ["utuh.zip", "bagikan.zip"], agree: true }],
    });
  });

  it("leave out an activity whose packages tell different amounts, and say which", () => {
    const given = [
      { file: "lama.zip", head: head("Rapat", 100, 90) },
      { file: "baru.zip", head: head("RAPAT ", 100, 95) },
      { file: "lain.zip", head: head("Pelatihan", 7, 5) },
    ];
    expect(registerOf(given)).toMatchObject({
      activities: 2,
      counted: 1,
      sums: { pagu: 7, realisasi: 5 },
      repeated: [{ files: ["lama.zip", "baru.zip"], agree: false }],
    });
  });

  it("know an activity that nobody named by its sources", () => {
    const given = ["a", "a", "b"].map((print, at) => ({ file: `${at}.zip`, head: head(undefined, 5, 5, print) }));
    expect(registerOf(given)).toMatchObject({ activities: 2, sums: { pagu: 10 } });
  });
});
