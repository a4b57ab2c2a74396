import type { Sourced } from "../../cells/sourced";
import type { FormField } from "../../tables/words/fields";
import { kindOfKode } from "../../values/kodeRekening";
import { pairOfCodes } from "../rows/codePair";
import type { FormReader } from "../cells/formReader";
import type { Kuitansi } from "../kuitansi";
import { findBast, findSpk } from "./rujukan";

/** Reads one kuitansi form. */
export function mapKuitansiForm(reader: FormReader): Kuitansi {
  const { file, sheet, range } = reader.form;
  const untukPembayaran = reader.text("untuk_pembayaran");
  const codes = pairOfCodes(reader.codes(reader.field("kode_rekening") ? "kode_rekening" : "mata_anggaran"));
  return {
    bentuk: "formulir",
    at: { file, sheet, row: range.top, col: range.left },
    nomor: reader.text("nomor_bukti"),
    tahunAnggaran: tahunAnggaran(reader),
    sudahTerimaDari: reader.text("sudah_terima_dari"),
    jumlah: reader.amount(reader.field("jumlah") ? "jumlah" : reader.field("bruto") ? "bruto" : "bersih"),
    bersih: reader.amount("bersih"),
    terbilang: reader.text("terbilang"),
    untukPembayaran,
    nomorDpa: reader.text("nomor_dpa"),
    program: reader.text("program"),
    kegiatan: reader.text("kegiatan"),
    subKegiatan: subKegiatan(reader),
    kodeRekening: codes.belanja,
    kodeSubKegiatan: codes.other,
    tanggal: reader.date(reader.field("tempat_tanggal") ? "tempat_tanggal" : "tanggal"),
    penerima: reader.text("penerima"),
    tanggalDiterima: reader.date("tanggal_diterima"),
    tanggalDibukukan: reader.date("tanggal_dibukukan"),
    tanggalLunas: reader.date("tanggal_lunas"),
    folioBukuKas: reader.text("folio_buku_kas"),
    klausulBarang: reader.text("klausul_barang"),
    spk: findSpk(untukPembayaran),
    bast: findBast(untukPembayaran),
    kosong: [...reader.blanks().map(({ field, label, at }) => ({ field, label, at })), ...amountLeftOut(reader)],
  };
}

/** Words without any figures, nor a line for them: what cannot be read as an amount is told as much as what is blank. */
function amountLeftOut(reader: FormReader): Kuitansi["kosong"] {
  const words = reader.field("terbilang");
  const hasLine = reader.form.fields.some(({ field }) => AMOUNTS.has(field));
  return words === undefined || hasLine ? [] : [{ field: "jumlah", label: "Jumlah uang (angka)", at: words.at }];
}

const AMOUNTS: ReadonlySet<FormField> = new Set<FormField>(["jumlah", "bruto", "bersih"]);

/** A name without a code says nothing that could be compared, so it is no reason to ask. */
function subKegiatan(reader: FormReader): Kuitansi["subKegiatan"] {
  const text = reader.text("sub_kegiatan");
  if (!text || !/^\s*'?\d/.test(text.value)) return undefined;
  return reader.codes("sub_kegiatan").find(({ value }) => kindOfKode(value) !== "belanja");
}

function tahunAnggaran(reader: FormReader): Sourced<number> | undefined {
  const text = reader.text("tahun_anggaran");
  const year = text && /\b20\d\d\b/.exec(text.value)?.[0];
  return text && year ? { ...text, value: Number(year) } : undefined;
}
