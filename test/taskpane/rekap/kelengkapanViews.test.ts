import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { benangAnggaran } from "../../../src/core/benang/benangAnggaran";
import { kelengkapanOf } from "../../../src/core/kelengkapan/kelengkapan";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { kelengkapanViews } from "../../../src/taskpane/work/views/makeKelengkapanViews";
import { formulir, orang, recordsOf, register } from "../../support/recordBuilders";

const records = recordsOf({
  kuitansi: [
    formulir("K1", {
      jumlah: "16.080.000",
      untuk: "Biaya Paket Fullday",
      kodeRekening: "5.1.02.02.05.0043",
      spk: "7 Maret 2023",
    }),
    ...register("Register", "nomor | kode | untuk | jumlah\n004 | 5.1.02.01.01.0024 | ATK, nota terlampir | 1.420.800"),
  ],
  hadir: orang("hadir", "Hadir", "nama\nSri Wahyuni"),
});
const views = kelengkapanViews(
  kelengkapanOf(benangAnggaran(records, []).benang, records, rakorVervalDtks),
  sheetWordsIn("id"),
);

describe("the papers of expenses, as the pane lists them", () => {
  it("say of each expense what it was, its kind and its amount", () => {
    expect(views.map(({ uraian, kode, jenis, jumlah }) => ({ uraian, kode, jenis, jumlah }))).toEqual([
      { uraian: "Biaya Paket Fullday", kode: "5.1.02.02.05.0043", jenis: "pertemuan", jumlah: 16_080_000 },
      { uraian: "ATK, nota terlampir", kode: "5.1.02.01.01.0024", jenis: "barang", jumlah: 1_420_800 },
    ]);
  });

  it("tell what is there, named, missing, and what no workbook can show, with the cell where there is one", () => {
    expect(views[0]?.dokumen.map(({ nama, keadaan, at }) => [nama, keadaan, at?.sheet])).toEqual([
      ["kuitansi", "ada", "K1"],
      ["undangan", "belum-ada", undefined],
      ["daftar hadir", "ada", "Hadir"],
      ["foto dokumentasi", "tidak-dapat-diperiksa", undefined],
      ["SPK", "disebut", "K1"],
    ]);
  });

  it("name each rule once, with whether it is confirmed", () => {
    expect(views[1]?.rules).toHaveLength(2);
    expect(views[1]?.rules.join("\n")).toMatch(/^PP 12\/2019.*\nPerpres 16\/2018/);
  });
});
