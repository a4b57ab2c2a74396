import type { BerandaMessages } from "../../pane/beranda";

export const beranda: BerandaMessages = {
  meja: "Meja registrasi",
  whatItDoes: [
    "Merapikan lembar undangan, daftar hadir, RAB, realisasi dan kuitansi menjadi satu buku kerja.",
    "Memeriksa setiap jumlah terhadap pagu, dan menunjukkan sel asal setiap angka.",
  ],
  promise: "Tidak ada yang keluar dari komputer ini, dan lembar asal tidak pernah diubah.",
  trySamples: "Coba dengan contoh",
  startHere: "Mulai dari buku kerja ini",
  chooseFiles: "Pilih berkas",
  chooseFolder: "Pilih folder",
  dropHere: "atau seret berkas atau folder ke mana saja di halaman ini",
  pagu: "Pagu",
  money: {
    anggaran: "Anggaran",
    realisasi: "Realisasi",
    adaKuitansi: "Ada kuitansi",
    tanpaBukti: "Tanpa bukti",
    kuitansiLebih: "Kuitansi melebihi realisasi",
    sisa: "Sisa pagu",
    paguTanpaKuitansi: "Pagu belum berkuitansi",
  },
  bar: (documented, spent) => `${documented} dari pagu ada kuitansinya, ${spent} sudah dibelanjakan`,
  documented: "ada kuitansi",
  spent: "dibelanjakan",
  none: "belum ada",
  peserta: (hadir, rencana, difference) =>
    rencana === undefined
      ? `${hadir} hadir`
      : `${hadir} hadir, rencana ${rencana}${difference === undefined ? "" : ` (${difference})`}`,
  pesertaUnknown: "Daftar hadir belum ada",
  kabKota: (complete, all) => `${complete} dari ${all} kab/kota lengkap`,
  seatMap: "Kursi per kab/kota: penuh berarti hadir, kosong berarti belum, belah ketupat berarti lebih dari kuota",
  place: (name, seats) =>
    `${name}: ${seats.map(({ nama, hadir, kuota }) => `${nama} ${hadir} dari ${kuota}`).join(", ")}`,
  attention: "Perlu diperiksa",
  counts: {
    salah: (count) => `${count} salah`,
    periksa: (count) => `${count} periksa`,
    info: (count) => `${count} info`,
    fixed: (count) => `termasuk ${count} menunggu diperiksa ulang`,
    later: (count) => `${count} ditunda`,
    questions: (count) => `${count} belum pasti`,
    notCheckable: (count) => `${count} belum dapat diperiksa`,
  },
  leftOut: ({ refused, withoutTables, passedOver, overlooked }) =>
    [
      ...(refused > 0 ? [`${refused} berkas belum dapat dibaca`] : []),
      ...(withoutTables > 0 ? [`${withoutTables} berkas tanpa tabel yang dikenali`] : []),
      ...(passedOver > 0 ? [`${passedOver} berkas tidak diambil`] : []),
      ...(overlooked > 0 ? [`${overlooked} hal mudah terlewat di berkas`] : []),
    ].join(", "),
  toMatch: (count) => `Cocokkan ${count} pengeluaran yang belum pasti pasangannya`,
  allWell: "Tidak ada yang perlu diperiksa",
  firstFindings: "Lihat dahulu",
  tidy: "Rapikan lembar",
  again: "Periksa ulang",
  builtIn: "Dinilai menurut kegiatan bawaan. Bila berkas ini dari kegiatan lain,",
  changeAcara: "isi kegiatannya dulu",
  ownAcaraOpen: "Kegiatan belum diisi",
  fillAcaraTitle: "Isi kegiatan Anda dulu",
  fillAcara: (builtIn) =>
    `Lembar ini bukan dari kegiatan bawaan (${builtIn}). Sebelum kegiatan Anda diisi, pagu dan rencana peserta belum dinilai.`,
  fillAcaraButton: "Isi kegiatan dari berkas ini",
  misfitTitle: "Berkas ini tampaknya dari kegiatan lain",
  misfit: (nama) =>
    `Kegiatan yang tersimpan adalah ${nama}, tetapi judul atau tanggal di berkas menyebut yang lain. Angka di bawah masih dinilai menurut kegiatan yang tersimpan.`,
  seeAcara: "Lihat kegiatan tersimpan",
  stale: "Ada yang berubah sejak pemeriksaan ini.",
  unfinished: "Penulisan hasil yang lalu belum selesai.",
  goOn: "Lanjutkan",
  remove: "Hapus",
};
