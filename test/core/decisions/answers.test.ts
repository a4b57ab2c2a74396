import type { Answer } from "../../../src/core/decisions/decisions";
import { plainWorkbook } from "../../support/foundTables";
import { decided, onlyTable, rupiahOf } from "./decided";

const RAB = plainWorkbook(`
  | RENCANA ANGGARAN BIAYA
  | No | Uraian | Volume | Harga Satuan | Jumlah
  | =1 | Snack | =70 | =20000 | =1400000
  | =2 | Makan | =70 | =50000 | 3,500.000
  | =3 | Spanduk | =1 | =50000 | 3,500.000
`);

/** The answer to the first question, in the words of the one who is asked. */
function answered(book: typeof RAB, choice: string, more: Partial<Answer> = {}): Answer {
  const question = decided(book).records.questions[0];
  if (question === undefined) throw new Error("nothing is asked");
  const { at, about, field, raw } = question;
  return { at, about, field, raw, choice, everywhere: false, ...more };
}

describe("an answer", () => {
  it("stands in the place of the question of its cell, and of no other", () => {
    const { records, decided: came } = decided(RAB, { answers: [answered(RAB, "3.500.000")] });
    expect(rupiahOf(records.anggaran.map(({ jumlah }) => jumlah))).toEqual([1_400_000, 3_500_000, undefined]);
    expect(records.questions.map(({ at }) => at.row)).toEqual([5]);
    expect(came.answered.map(({ question }) => question.at.row)).toEqual([4]);
    expect(came.stale).toEqual([]);
  });

  it("holds for every cell of the same text where it was said to", () => {
    const { records } = decided(RAB, { answers: [answered(RAB, "3.500.000", { everywhere: true })] });
    expect(rupiahOf(records.anggaran.map(({ jumlah }) => jumlah))).toEqual([1_400_000, 3_500_000, 3_500_000]);
    expect(records.questions).toEqual([]);
  });

  it("is asked for anew, and told, when the cell holds something else by now", () => {
    const given = answered(RAB, "3.500.000", { raw: "3,499.000" });
    const { records, decided: came } = decided(RAB, { answers: [given] });
    expect(records.questions.map(({ at }) => at.row)).toEqual([4, 5]);
    expect(came.stale).toEqual([{ what: "answer", answer: given, because: "text-changed" }]);
  });

  it("is told when it can't be read, and when nothing is asked there any more", () => {
    const unread = answered(RAB, "banyak");
    const elsewhere = answered(RAB, "5", { at: { file: "berkas.xlsx", sheet: "Sheet1", row: 90, col: 1 } });
    const { decided: came } = decided(RAB, { answers: [unread, elsewhere] });
    expect(came.stale.map(({ because }) => because)).toEqual(["not-understood", "not-asked"]);
  });

  it("is the last one that was given", () => {
    const answers = [answered(RAB, "3.000.000"), answered(RAB, "3.500.000")];
    const { records } = decided(RAB, { answers });
    expect(rupiahOf([records.anggaran[1]?.jumlah])).toEqual([3_500_000]);
  });

  it("tells a kab/kota", () => {
    const list = plainWorkbook(`
      | DAFTAR HADIR
      | No | Nama | Jabatan | Kab/Kota
      | =1 | Andi Saputra | Kepala Bidang | Solok
      | =2 | Budi Santoso | Kepala Seksi | Kota Padang
    `);
    const { hadir } = decided(list, { answers: [answered(list, "Kota Solok")] }).records;
    expect(hadir[0]?.asal?.value).toMatchObject({ tingkat: "kab-kota", kabKota: { nama: "Solok", jenis: "Kota" } });
  });

  it("tells a date, a code and the stage of a list", () => {
    const bku = plainWorkbook(`
      | BUKU KAS UMUM
      | No | Tanggal | Uraian | Penerimaan | Pengeluaran | Saldo
      | =1 | 32/13/2023 | Terima UP | =5000000 | | =5000000
      | =2 | 09/03/2023 | Snack | | =1000000 | =4000000
    `);
    const [line] = decided(bku, { answers: [answered(bku, "8 Maret 2023")] }).records.bku;
    expect(line?.tanggal?.value).toMatchObject({ sure: true, value: { year: 2023, month: 3, day: 8 } });

    const list = plainWorkbook(`
      | PESERTA
      | No | Nama | Jabatan
      | =1 | Andi Saputra | Kepala Bidang
      | =2 | Budi Santoso | Kepala Seksi
    `);
    const { hadir, undangan } = decided(list, { answers: [answered(list, "hadir")] }).records;
    expect([hadir.length, undangan.length]).toEqual([2, 0]);
  });

  it("tells what kind of table one is that begins without a header", () => {
    const bare = plainWorkbook(`
      | =1 | Andi Saputra | 198001012005011001 | Kab. Agam
      | =2 | Budi Santoso | 198002022006021002 | Kab. Agam
      | =3 | Cici Lestari | 198003032007032003 | Kota Padang
    `);
    const [question] = decided(bare).records.questions.filter(({ about }) => about === "table-kind");
    if (question === undefined) throw new Error("its kind is not asked");
    const review = decided(bare, { answers: [{ ...question, choice: "lain", everywhere: false }] });
    expect(onlyTable(review)).toMatchObject({ kind: "lain", sure: "sure" });
    expect(review.records.accounts).toMatchObject([{ became: "lain" }]);
    expect(review.decided.answered).toHaveLength(1);
  });
});
