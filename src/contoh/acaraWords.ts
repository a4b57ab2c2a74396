/** What every paper of the event prints in its head, as the papers write it. */
export const NOMOR_DPA = "DPA/A.1/1.06.0.00.0.00.01.0000/001/2023";
export const PROGRAM = "1.06.05 Perlindungan dan Jaminan Sosial";
export const KEGIATAN = "1.06.05.1.02 Pengelolaan Data Fakir Miskin Cakupan Daerah Provinsi";
export const SUB_KEGIATAN = "1.06.05.1.02.02 Pengelolaan Fakir Miskin Lintas Daerah Kabupaten/Kota";
export const ACARA = "Rapat Koordinasi Petugas Verifikasi dan Validasi DTKS";
/** Rupiah. */
export const PAGU = 50_041_800;
