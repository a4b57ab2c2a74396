import type { ButirNota } from "../../../records/witnesses/butirNota";
import type { HitunganBaris } from "../../../records/witnesses/hitunganBaris";
import type { JumlahTertulis } from "../../../records/witnesses/jumlahTertulis";
import type { Kepala } from "../../../records/kepala";
import type { PerkalianBaris } from "../../../records/witnesses/perkalianBaris";
import type { Pindahan } from "../../../records/witnesses/pindahanLembar";
import type { Kumulatif, PersenJumlah } from "../../../records/money/realisasiSums";
import { RECORD_LISTS } from "../../../records/recordLists";
import type { PenandaTangan } from "../../../records/papers/penandaTangan";
import type { Question, Records, RowAccount } from "../../../records/records";
import type { BarisBukuPembantu } from "../../../records/money/bukuPembantu";
import type { BarisPergeseran } from "../../../records/money/pergeseran";
import type { RincianBulan } from "../../../records/money/rincianBulan";
import type { Saksi } from "../../../records/saksi";
import type { SaldoPenutup } from "../../../records/money/saldoPenutup";
import type { TerbilangTabel } from "../../../records/witnesses/terbilangOfTable";
import { COLUMN_FIELDS, FORM_FIELDS } from "../../../tables/words/fields";
import type { JumlahOrang } from "../../../values/jumlahOrang";
import type { Rupiah } from "../../../values/rupiah";
import type { WaktuAcara } from "../../../values/waktuAcara";
import {
  always,
  amount,
  cellRef,
  count,
  figure,
  kode,
  money,
  raw,
  sourced,
  tanggal,
  text,
  truth,
  written,
} from "./cellShapes";
import { anggaran, bku, kuitansi, pajak, realisasi, surat } from "./moneyShapes";
import { nip, peserta } from "./peopleShapes";
import { listOf, maybe, members, oneOf, valueOf, words, type Shape } from "./shape";

const columnField = oneOf(COLUMN_FIELDS);

const saksi = members<Saksi>({
  level: words({ subtotal: true, total: true }),
  label: text,
  field: columnField,
  header: text,
  written: money,
  recomputed: amount,
  from: cellRef,
  to: cellRef,
  count,
  carried: maybe(money),
  rounded: maybe(always),
});

const waktu = members<WaktuAcara>({ dari: tanggal, sampai: tanggal, hari: maybe(count) });
const kepala = members<Kepala>({
  di: words({
    undangan: true,
    registrasi: true,
    tercetak: true,
    hadir: true,
    pembayaran: true,
    anggaran: true,
    realisasi: true,
    bku: true,
    kuitansi: true,
  }),
  pagu: maybe(sourced<Rupiah | undefined>(maybe(amount))),
  kode: listOf(
    members<Kepala["kode"][number]>({
      isian: words({ program: true, kegiatan: true, sub_kegiatan: true }),
      kode: sourced(kode),
    }),
  ),
  nomorDpa: maybe(written),
  tahunAnggaran: maybe(figure),
  waktu: maybe(sourced<WaktuAcara | undefined>(maybe(waktu))),
  hari: maybe(sourced(waktu)),
});

const jumlahOrang = members<JumlahOrang>({
  siapa: words({ peserta: true, panitia: true, undangan: true, semua: true, orang: true }),
  jumlah: count,
  bagian: listOf(count),
  rencana: truth,
});

export const question = members<Question>({
  at: cellRef,
  raw,
  field: oneOf([...COLUMN_FIELDS, ...FORM_FIELDS]),
  about: words({
    amount: true,
    date: true,
    "kab-kota": true,
    code: true,
    number: true,
    peran: true,
    row: true,
    "table-kind": true,
    tahap: true,
  }),
  candidates: listOf(text),
});

/** Why a row was dropped is told in words of the program. */
const phrase: Shape<string> = valueOf((value) => typeof value === "string" && /^[a-z -]{1,40}$/.test(value));

const account = members<RowAccount>({
  file: text,
  sheet: text,
  range: text,
  became: oneOf([...RECORD_LISTS, "keterangan", "lain"]),
  read: count,
  records: count,
  groups: count,
  witnesses: count,
  dropped: listOf(members<RowAccount["dropped"][number]>({ reason: phrase, rows: listOf(count) })),
});

/** `data/catatan.json`. */
export const recordsShape = members<Records>({
  undangan: listOf(peserta),
  registrasi: listOf(peserta),
  tercetak: listOf(peserta),
  hadir: listOf(peserta),
  pembayaran: listOf(peserta),
  anggaran: listOf(anggaran),
  realisasi: listOf(realisasi),
  bku: listOf(bku),
  pajak: listOf(pajak),
  kuitansi: listOf(kuitansi),
  surat: listOf(surat),
  penandaTangan: listOf(members<PenandaTangan>({ nama: written, nip: sourced(nip) })),
  saksi: listOf(saksi),
  jumlahTerbuka: listOf(cellRef),
  persenJumlah: listOf(members<PersenJumlah>({ at: cellRef, pagu: money, realisasi: money, persen: figure })),
  kumulatif: listOf(members<Kumulatif>({ at: cellRef, lalu: money, ini: money, sampai: money })),
  rincianBulan: listOf(members<RincianBulan>({ at: cellRef, bulan: listOf(money), jumlah: money })),
  pergeseran: listOf(
    members<BarisPergeseran>({
      at: cellRef,
      sebelum: money,
      sesudah: money,
      bertambah: maybe(money),
      berkurang: maybe(money),
      tanpaTanda: maybe(always),
    }),
  ),
  hitunganBaris: listOf(
    members<HitunganBaris>({
      at: cellRef,
      kolom: text,
      hasil: money,
      ditambah: listOf(money),
      dikurangi: listOf(money),
      field: columnField,
    }),
  ),
  butirNota: listOf(members<ButirNota>({ uraian: written, jumlah: money, seharusnya: amount })),
  perkalianBaris: listOf(
    members<PerkalianBaris>({ at: cellRef, volume: figure, satuan: maybe(written), hargaSatuan: money, jumlah: money }),
  ),
  pindahan: listOf(
    members<Pindahan>({ at: cellRef, sisi: words({ ke: true, dari: true }), kolom: text, jumlah: money }),
  ),
  bukuPembantu: listOf(
    members<BarisBukuPembantu>({ buku: words({ kas: true, "rincian-objek": true }), nomor: written, jumlah: money }),
  ),
  saldoPenutup: listOf(members<SaldoPenutup>({ saldo: money, tertulis: money })),
  kepala: listOf(kepala),
  terbilang: listOf(members<TerbilangTabel>({ jumlah: money, terbilang: written })),
  jumlahTertulis: listOf<JumlahTertulis>(sourced(jumlahOrang)),
  questions: listOf(question),
  accounts: listOf(account),
});
