import type { KetentuanMessages } from "../../pane/ketentuan";

export const ketentuan: KetentuanMessages = {
  needsAcara: "Harga dan tarif disimpan bersama kegiatan. Isi dan simpan dahulu kegiatan Anda.",
  toAcara: "Isi kegiatan",
  prices: "Harga satuan tertinggi",
  pricesIntro: "Menurut standar biaya kantor Anda. SPJ Rapi tidak membawa daftar harga.",
  pasteHint: "Dari Excel: salin baris uraian, satuan, harga, sumber, lalu tempel di isian Uraian.",
  pasted: (added, leftOut) =>
    `${added} harga ditambahkan.${leftOut === 0 ? "" : ` ${leftOut} baris tanpa harga tidak diambil.`}`,
  price: (line) => `Harga ke-${line}`,
  addPrice: "Tambah harga",
  removePrice: (uraian) => `Hapus harga ${uraian}`,
  rates: "Tarif pajak",
  ratesIntro: "Dipakai pada hari pemungutan. Tarif yang Anda isi didahulukan dari tarif SPJ Rapi.",
  known: "Tarif SPJ Rapi",
  rate: (line) => `Tarif Anda ke-${line}`,
  rateOf: (jenis, persen) => `${jenis}: ${persen}`,
  period: (from, to) => {
    if (from === undefined) return to === undefined ? "" : `sampai ${to}`;
    return to === undefined ? `sejak ${from}` : `${from} sampai ${to}`;
  },
  open: "belum dipastikan",
  change: "Ubah",
  changeRate: (rate) => `Ubah tarif ${rate}`,
  addRate: "Tambah tarif",
  removeRate: (rate) => `Hapus tarif ${rate}`,
  fields: {
    uraian: "Uraian",
    satuan: "Satuan",
    harga: "Harga tertinggi",
    sumber: "Sumber",
    dari: "Berlaku dari",
    sampai: "Sampai",
    jenis: "Pajak",
    persen: "Persen",
  },
  uraianHint: "Kata-kata yang semuanya ada di uraian baris RAB, misalnya paket fullday",
  persenHint: "Bila lebih dari satu: 11; 12",
  more: (count) => `Tampilkan ${count} lagi`,
};
