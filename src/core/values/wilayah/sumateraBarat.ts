import type { Wilayah } from "./kabKota";

/** Sumatera Barat with its 19 kab/kota; Kemendagri codes, unchanged 2018-2025. Abbreviations are those met on papers. */
export const SUMATERA_BARAT: Wilayah = {
  kodeProvinsi: "13",
  namaProvinsi: "Sumatera Barat",
  singkatanProvinsi: ["Sumbar", "Sum-Bar", "Sumatra Barat"],
  kabKota: [
    {
      kode: "13.01",
      jenis: "Kabupaten",
      nama: "Pesisir Selatan",
      singkatan: ["Pessel", "Pesel", "Pes Sel", "Pes Selatan", "Pesisir Sel"],
    },
    { kode: "13.02", jenis: "Kabupaten", nama: "Solok", singkatan: ["Slk"] },
    { kode: "13.03", jenis: "Kabupaten", nama: "Sijunjung", singkatan: ["Sjj", "Sijunjuang"] },
    {
      kode: "13.04",
      jenis: "Kabupaten",
      nama: "Tanah Datar",
      singkatan: ["Tandat", "T Datar", "Tnh Datar", "Tn Datar"],
    },
    {
      kode: "13.05",
      jenis: "Kabupaten",
      nama: "Padang Pariaman",
      singkatan: ["Pdg Pariaman", "Pd Pariaman", "P Pariaman", "Padpar", "Pdg Prm"],
    },
    { kode: "13.06", jenis: "Kabupaten", nama: "Agam", singkatan: [] },
    {
      kode: "13.07",
      jenis: "Kabupaten",
      nama: "Lima Puluh Kota",
      singkatan: ["50 Kota", "50 Koto", "Lima Puluh Koto", "Limo Puluah Koto", "L Kota", "Lk Kota"],
    },
    { kode: "13.08", jenis: "Kabupaten", nama: "Pasaman", singkatan: ["Psm"] },
    {
      kode: "13.09",
      jenis: "Kabupaten",
      nama: "Kepulauan Mentawai",
      singkatan: ["Mentawai", "Kep Mentawai", "Kepmen Tawai"],
    },
    { kode: "13.10", jenis: "Kabupaten", nama: "Dharmasraya", singkatan: ["Dhmsraya", "Dhs Raya"] },
    { kode: "13.11", jenis: "Kabupaten", nama: "Solok Selatan", singkatan: ["Solsel", "Sol Sel", "Solok Sel"] },
    {
      kode: "13.12",
      jenis: "Kabupaten",
      nama: "Pasaman Barat",
      singkatan: ["Pasbar", "Pas Bar", "Pas Barat", "Pasaman Brt", "Psm Barat"],
    },
    { kode: "13.71", jenis: "Kota", nama: "Padang", singkatan: ["Pdg"] },
    { kode: "13.72", jenis: "Kota", nama: "Solok", singkatan: ["Slk"] },
    { kode: "13.73", jenis: "Kota", nama: "Sawahlunto", singkatan: ["Swl", "Swlunto", "Sw Lunto"] },
    {
      kode: "13.74",
      jenis: "Kota",
      nama: "Padang Panjang",
      singkatan: ["Pdg Panjang", "Pd Panjang", "P Panjang", "Pdg Pjg", "Padang Pjg"],
    },
    { kode: "13.75", jenis: "Kota", nama: "Bukittinggi", singkatan: ["Bkt", "Bkt Tinggi", "Bt Tinggi"] },
    { kode: "13.76", jenis: "Kota", nama: "Payakumbuh", singkatan: ["Pyk", "Pykbh", "Paya Kumbuh"] },
    { kode: "13.77", jenis: "Kota", nama: "Pariaman", singkatan: ["Prm"] },
  ],
};
