import { JABATAN_PEJABAT, type Acara, type KodeDanNama, type Kursi, type Pejabat } from "../../../acara/acara";
import type { HargaTertinggi } from "../../../acara/ketentuan";
import type { Rule } from "../../../values/rule";
import type { TarifPajak } from "../../../acara/tarifPajak";
import type { Wilayah } from "../../../values/wilayah/kabKota";
import { always, amount, number, tanggal, text } from "./cellShapes";
import { kabKota } from "./peopleShapes";
import { listOf, maybe, members, partly, words } from "./shape";

const named = members<KodeDanNama>({ kode: text, nama: text });
const kursi = listOf(members<Kursi>({ peran: text, nama: text, jumlah: number, dikenalDari: listOf(listOf(text)) }));
const rule = members<Rule>({
  source: text,
  status: words({ confirmed: true, open: true }),
  from: maybe(tanggal),
  to: maybe(tanggal),
});

/** The acara that papers were judged by, as a trail holds it. */
export const acaraShape = members<Acara>({
  bawaan: maybe(always),
  unrelated: maybe(always),
  unclaimed: maybe(always),
  misfit: maybe(always),
  paguDisebut: maybe(always),
  nama: text,
  tanggal,
  tanggalSelesai: tanggal,
  tempat: text,
  tahunAnggaran: number,
  pagu: amount,
  nomorDpa: text,
  program: named,
  kegiatan: named,
  subKegiatan: named,
  rencanaPeserta: maybe(number),
  wilayah: members<Wilayah>({
    kodeProvinsi: text,
    namaProvinsi: text,
    singkatanProvinsi: maybe(listOf(text)),
    kabKota: listOf(kabKota),
  }),
  kursi: members<Acara["kursi"]>({ perKabKota: kursi, provinsi: kursi }),
  panitia: maybe(number),
  tanggalDokumen: partly(["kak", "spk", "bast", "laporan"], tanggal),
  tarifPajak: maybe(listOf(members<TarifPajak>({ jenis: text, persen: listOf(number), rule }))),
  hargaTertinggi: maybe(
    listOf(
      members<HargaTertinggi>({
        uraian: listOf(text),
        satuan: maybe(text),
        harga: amount,
        sumber: text,
        dari: maybe(tanggal),
        sampai: maybe(tanggal),
      }),
    ),
  ),
  pejabat: partly(JABATAN_PEJABAT, members<Pejabat>({ nama: text, nip: text, jabatan: text })),
});
