import type { Records } from "./records";

/** The lists of records while they are being filled; questions are kept in their own log. */
export type Draft = { [List in keyof Omit<Records, "questions">]: Records[List][number][] };

export function newDraft(): Draft {
  return {
    undangan: [],
    registrasi: [],
    tercetak: [],
    hadir: [],
    pembayaran: [],
    anggaran: [],
    realisasi: [],
    bku: [],
    pajak: [],
    kuitansi: [],
    surat: [],
    penandaTangan: [],
    saksi: [],
    jumlahTerbuka: [],
    persenJumlah: [],
    kumulatif: [],
    rincianBulan: [],
    pergeseran: [],
    hitunganBaris: [],
    butirNota: [],
    perkalianBaris: [],
    pindahan: [],
    bukuPembantu: [],
    saldoPenutup: [],
    kepala: [],
    terbilang: [],
    jumlahTertulis: [],
    accounts: [],
  };
}
