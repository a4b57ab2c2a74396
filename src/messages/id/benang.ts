import type { BenangMessages } from "../benang";

export const benang: BenangMessages = {
  ruas: {
    anggaran: "Anggaran",
    spk: "SPK",
    bast: "BAST",
    kuitansi: "Kuitansi",
    bku: "BKU",
    setoran: "Setoran pajak",
  },
  alasan: {
    nomor: "nomor sama",
    jumlah: "jumlah sama",
    rekening: "rekening sama",
    tanggal: "tanggal sama",
    uraian: "uraian serupa",
    penjumlahan: "sama bila dijumlahkan",
    "satu-satunya": "satu-satunya yang mungkin",
    potongan: "sama dengan potongan pada kuitansi",
    jawaban: "menurut jawaban Anda",
  },
  keyakinan: { pasti: "pasti", kuat: "hampir pasti", jawaban: "menurut jawaban Anda", tanya: "belum pasti" },
  heading: "Benang anggaran",
  missing: "belum ada",
  notRead: "berkasnya belum ada",
  byList: "dibayar menurut daftar",
  unsure: (candidates) => `belum pasti: ${candidates}?`,
  or: "atau",
  more: (count) => `(dan ${count} sel lain)`,
  counted: ({ all, withoutKuitansi, withoutBku, unsure }) =>
    [
      `${all} pengeluaran`,
      ...(withoutKuitansi > 0 ? [`${withoutKuitansi} tanpa kuitansi`] : []),
      ...(withoutBku > 0 ? [`${withoutBku} tidak ada di BKU`] : []),
      ...(unsure > 0 ? [`${unsure} belum pasti pasangannya`] : []),
    ].join(", "),
};
