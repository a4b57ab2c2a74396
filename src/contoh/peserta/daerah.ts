/** A kab/kota as the organiser's own lists write it, by its Kemendagri code. */
export interface Daerah {
  readonly kode: string;
  readonly nama: string;
}

/** The 19 kab/kota of Sumatera Barat in the order of the letter of invitation. */
export const DAERAH: readonly Daerah[] = [
  { kode: "13.01", nama: "Kab. Pesisir Selatan" },
  { kode: "13.02", nama: "Kab. Solok" },
  { kode: "13.03", nama: "Kab. Sijunjung" },
  { kode: "13.04", nama: "Kab. Tanah Datar" },
  { kode: "13.05", nama: "Kab. Padang Pariaman" },
  { kode: "13.06", nama: "Kab. Agam" },
  { kode: "13.07", nama: "Kab. Lima Puluh Kota" },
  { kode: "13.08", nama: "Kab. Pasaman" },
  { kode: "13.09", nama: "Kab. Kepulauan Mentawai" },
  { kode: "13.10", nama: "Kab. Dharmasraya" },
  { kode: "13.11", nama: "Kab. Solok Selatan" },
  { kode: "13.12", nama: "Kab. Pasaman Barat" },
  { kode: "13.71", nama: "Kota Padang" },
  { kode: "13.72", nama: "Kota Solok" },
  { kode: "13.73", nama: "Kota Sawahlunto" },
  { kode: "13.74", nama: "Kota Padang Panjang" },
  { kode: "13.75", nama: "Kota Bukittinggi" },
  { kode: "13.76", nama: "Kota Payakumbuh" },
  { kode: "13.77", nama: "Kota Pariaman" },
];
