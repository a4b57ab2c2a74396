import type { TarifPajak } from "./tarifPajak";
import type { Rupiah } from "../values/rupiah";
import { readRupiah } from "../values/rupiahText";
import type { Tanggal } from "../values/tanggal";
import { listOf, objectOf, text, type FieldReader, type Read } from "./fieldReader";

/** The highest price of one thing, as the office's own standard has it. SPJ Rapi knows none by itself. */
export interface HargaTertinggi {
  /** Words that must all stand in what a line is for, lower case: `paket fullday`. */
  readonly uraian: readonly string[];
  /** Of several prices with as many words the one of the same unit goes first. */
  readonly satuan?: string;
  readonly harga: Rupiah;
  readonly sumber: string;
  readonly dari: Tanggal | undefined;
  readonly sampai: Tanggal | undefined;
}

const OWN = "keterangan kegiatan";

const persen: Read<readonly number[]> = (value) => {
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  const shares = list.flatMap((one) => (typeof one === "number" && one > 0 && one <= 100 ? [one] : []));
  return shares.length === list.length && shares.length > 0 ? shares : undefined;
};

/** `[{ "jenis": "PPN", "persen": 11, "dari": "1 April 2022", "sumber": "UU 7/2021" }]` */
export function tarifPajakReader(date: Read<Tanggal>): Read<readonly TarifPajak[]> {
  const one = objectOf((fields): TarifPajak | undefined => {
    const jenis = fields.required("jenis", "text", text);
    const share = fields.required("persen", "percent", persen);
    const { sumber, dari: from, sampai: to } = rest(fields, date);
    if (jenis === undefined || share === undefined) return undefined;
    return { jenis, persen: share, rule: { source: sumber, status: "open", from, to } };
  });
  return listOf("object", one);
}

/** `[{ "uraian": "paket fullday", "satuan": "orang", "harga": 300000, "sumber": "Pergub Sumbar 37/2022" }]` */
export function hargaTertinggiReader(date: Read<Tanggal>): Read<readonly HargaTertinggi[]> {
  const one = objectOf((fields): HargaTertinggi | undefined => {
    const uraian = fields.required("uraian", "text", text);
    const harga = fields.required("harga", "amount", hargaOf);
    const satuan = fields.optional("satuan", "text", text);
    const more = rest(fields, date);
    return uraian === undefined || harga === undefined
      ? undefined
      : { uraian: uraian.toLowerCase().split(/\s+/), ...(satuan ? { satuan } : {}), harga, ...more };
  });
  return listOf("object", one);
}

/** A unit price as a person types it: rupiah has no three decimals, so that `300.000` can only be three hundred thousand. */
export function hargaOf(value: unknown): Rupiah | undefined {
  if (typeof value !== "number" && typeof value !== "string") return undefined;
  const grouped = typeof value === "string" && /^\d{1,3}\.\d{3}$/.test(value.trim());
  const reading = readRupiah(value, grouped ? "titik" : undefined);
  return reading.sure && reading.value > 0 ? reading.value : undefined;
}

function rest(fields: FieldReader, date: Read<Tanggal>) {
  return {
    sumber: fields.optional("sumber", "text", text) ?? OWN,
    dari: fields.optional("dari", "date", date),
    sampai: fields.optional("sampai", "date", date),
  };
}
