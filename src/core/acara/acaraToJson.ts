import { toNumber } from "../values/rupiah";
import type { Tanggal } from "../values/tanggal";
import { isBuiltIn } from "../values/wilayah/provinsi";
import type { Acara, KodeDanNama } from "./acara";

/** The content of an `acara.json` that `parseAcara` reads as the same acara; what is empty is left out. */
export function acaraToJson(acara: Acara): Readonly<Record<string, unknown>> {
  const { wilayah, tanggalDokumen } = acara;
  return withoutEmpty({
    nama: acara.nama,
    tanggal: isoDate(acara.tanggal),
    tanggalSelesai: isoDate(acara.tanggalSelesai),
    tempat: acara.tempat,
    tahunAnggaran: acara.tahunAnggaran,
    pagu: toNumber(acara.pagu),
    nomorDpa: acara.nomorDpa,
    program: kodeDanNama(acara.program),
    kegiatan: kodeDanNama(acara.kegiatan),
    subKegiatan: kodeDanNama(acara.subKegiatan),
    rencanaPeserta: acara.rencanaPeserta,
    panitia: acara.panitia,
    wilayah: isBuiltIn(wilayah) ? wilayah.namaProvinsi : wilayah,
    kursi: acara.kursi,
    tanggalDokumen: Object.fromEntries(
      Object.entries(tanggalDokumen).flatMap(([name, date]) => (date ? [[name, isoDate(date)]] : [])),
    ),
    pejabat: pejabatJson(acara),
    ...ketentuanJson(acara),
  });
}

/** What the activity itself says of rates and prices. */
export function ketentuanJson({ tarifPajak, hargaTertinggi }: Acara): Readonly<Record<string, unknown>> {
  const day = (date: Tanggal | undefined) => date && isoDate(date);
  return withoutEmpty({
    tarifPajak: tarifPajak?.map(({ jenis, persen, rule: { source: sumber, from, to } }) =>
      withoutEmpty({ jenis, persen, sumber, dari: day(from), sampai: day(to) }),
    ),
    hargaTertinggi: hargaTertinggi?.map(({ uraian, satuan, harga, sumber, dari, sampai }) =>
      withoutEmpty({
        uraian: uraian.join(" "),
        satuan,
        harga: toNumber(harga),
        sumber,
        dari: day(dari),
        sampai: day(sampai),
      }),
    ),
  });
}

function pejabatJson({ pejabat }: Acara): unknown {
  const named = Object.entries(pejabat).map(([office, person]) => [office, withoutEmpty({ ...person })]);
  return named.length === 0 ? undefined : Object.fromEntries(named);
}

function kodeDanNama({ kode, nama }: KodeDanNama): unknown {
  return kode === "" ? undefined : withoutEmpty({ kode, nama });
}

function withoutEmpty(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ""));
}

function isoDate({ year, month, day }: Tanggal): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
