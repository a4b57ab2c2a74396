import type { BenangMessages } from "../benang";

export const benang: BenangMessages = {
  ruas: {
    anggaran: "Budget",
    spk: "SPK",
    bast: "BAST",
    kuitansi: "Kuitansi",
    bku: "BKU",
    setoran: "Tax deposit",
  },
  alasan: {
    nomor: "same number",
    jumlah: "same amount",
    rekening: "same account",
    tanggal: "same date",
    uraian: "similar wording",
    penjumlahan: "amounts add up",
    "satu-satunya": "the only one possible",
    potongan: "equals what the kuitansi takes off",
    jawaban: "as you answered",
  },
  keyakinan: { pasti: "certain", kuat: "nearly certain", jawaban: "as you answered", tanya: "not certain" },
  heading: "Money thread",
  missing: "missing",
  notRead: "no such file yet",
  byList: "paid by list",
  unsure: (candidates) => `not certain: ${candidates}?`,
  or: "or",
  more: (count) => `(and ${count} more cells)`,
  counted: ({ all, withoutKuitansi, withoutBku, unsure }) =>
    [
      all === 1 ? "1 expense" : `${all} expenses`,
      ...(withoutKuitansi > 0 ? [`${withoutKuitansi} without kuitansi`] : []),
      ...(withoutBku > 0 ? [`${withoutBku} not in the BKU`] : []),
      ...(unsure > 0 ? [`${unsure} not certain what belongs to them`] : []),
    ].join(", "),
};
