import type { Rupiah } from "../values/rupiah";
import { readRupiah } from "../values/rupiahText";
import { compareTanggal, readTanggal, type Tanggal } from "../values/tanggal";
import { SUMATERA_BARAT } from "../values/wilayah/sumateraBarat";
import type { Acara, KodeDanNama, Kursi } from "./acara";
import type { AcaraProblem } from "./acaraProblem";
import { FieldReader, count, listOf, objectOf, text, type Read } from "./fieldReader";
import { hargaTertinggiReader, tarifPajakReader } from "./ketentuan";
import { pejabatOf } from "./pejabatOf";
import { wilayahOf } from "./wilayahOf";

export type ParsedAcara =
  { readonly ok: true; readonly acara: Acara } | { readonly ok: false; readonly problems: readonly AcaraProblem[] };

/**
 * Reads the content of an `acara.json`:
 *
 * ```json
 * {
 *   "nama": "Rapat Koordinasi ...", "tanggal": "8 Maret 2023", "pagu": 50041800,
 *   "wilayah": "Sumatera Barat", "tanggalSelesai": "8 Maret 2023", "tempat": "Hotel ...", "tahunAnggaran": 2023, "nomorDpa": "DPA/...",
 *   "program": { "kode": "1.06.05", "nama": "..." }, "kegiatan": { ... }, "subKegiatan": { ... },
 *   "rencanaPeserta": 70, "panitia": 10,
 *   "kursi": {
 *     "perKabKota": [{ "peran": "supervisor", "nama": "Supervisor", "jumlah": 1, "dikenalDari": [["supervisor"]] }],
 *     "provinsi": []
 *   },
 *   "tanggalDokumen": { "kak": "...", "spk": "...", "bast": "...", "laporan": "..." },
 *   "tarifPajak": [{ "jenis": "PPN", "persen": 11, "dari": "1 April 2022", "sumber": "UU 7/2021" }],
 *   "hargaTertinggi": [{ "uraian": "paket fullday", "harga": 300000, "sumber": "Pergub ..." }],
 *   "pejabat": { "kpa": { "nama": "...", "nip": "19700101 199503 2 001", "jabatan": "..." }, "pptk": { ... } }
 * }
 * ```
 *
 * The three of the first line are required. `tanggalSelesai` is `tanggal` where left out, `tahunAnggaran` its year and
 * `wilayah` Sumatera Barat; any other part left out is empty, nothing is taken from another acara, and what needs it is not
 * checked. Amounts are rupiah as a number or as written (`"Rp 50.041.800"`), dates as written (`"8 Maret 2023"`,
 * `"2023-03-08"`). `wilayah` is a province that SPJ Rapi knows, by name or code (`"13"`), or any other one as
 * `{ kodeProvinsi, namaProvinsi, kabKota: ["14.01 Kabupaten Kampar", ...] }`; where abbreviations are to be known an element
 * is `{ kode, jenis, nama, singkatan }`. Unknown names are problems, except notes that start with `$`.
 */
export function parseAcara(json: unknown): ParsedAcara {
  const problems: AcaraProblem[] = [];
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return { ok: false, problems: [{ problem: "wrong", field: "", expected: "object", found: json }] };
  }
  const fields = new FieldReader(json as Readonly<Record<string, unknown>>, "", problems);
  const nama = fields.required("nama", "text", text);
  const tanggal = fields.required("tanggal", "date", date);
  const pagu = fields.required("pagu", "amount", paguOf);
  const noted = problems.length;
  const given = fields.optional("wilayah", "wilayah", wilayahOf);
  const wilayah = given ?? (problems.length === noted ? SUMATERA_BARAT : undefined);
  const tanggalSelesai = fields.optional("tanggalSelesai", "date", date) ?? tanggal;
  const rest = {
    tempat: fields.optional("tempat", "text", text) ?? "",
    tahunAnggaran: fields.optional("tahunAnggaran", "count", count) ?? tanggal?.year ?? 0,
    nomorDpa: fields.optional("nomorDpa", "text", text) ?? "",
    program: fields.optional("program", "object", kodeDanNama) ?? NONE,
    kegiatan: fields.optional("kegiatan", "object", kodeDanNama) ?? NONE,
    subKegiatan: fields.optional("subKegiatan", "object", kodeDanNama) ?? NONE,
    rencanaPeserta: fields.optional("rencanaPeserta", "count", count),
    kursi: fields.optional("kursi", "object", kursi) ?? { perKabKota: [], provinsi: [] },
    panitia: fields.optional("panitia", "count", count),
    tanggalDokumen: fields.optional("tanggalDokumen", "object", tanggalDokumen) ?? {},
    pejabat: fields.optional("pejabat", "object", pejabatOf) ?? {},
  };
  const tarifPajak = fields.optional("tarifPajak", "list", tarifPajakReader(date));
  const hargaTertinggi = fields.optional("hargaTertinggi", "list", hargaTertinggiReader(date));
  const ketentuan = { ...(tarifPajak ? { tarifPajak } : {}), ...(hargaTertinggi ? { hargaTertinggi } : {}) };
  fields.end();
  if (!nama || !tanggal || !pagu || !wilayah || !tanggalSelesai) return { ok: false, problems };
  const acara: Acara = { nama, tanggal, tanggalSelesai, pagu, wilayah, ...rest, ...ketentuan };
  const all = [...problems, ...wrongOrder(acara)];
  return all.length === 0 ? { ok: true, acara } : { ok: false, problems: all };
}

/** A pagu as a person types it; undefined where it is no amount, not certain or not above zero. */
export function paguOf(value: unknown): Rupiah | undefined {
  const reading = typeof value === "number" || typeof value === "string" ? readRupiah(value) : undefined;
  return reading?.sure && reading.value > 0 ? reading.value : undefined;
}

const NONE: KodeDanNama = { kode: "", nama: "" };

const date: Read<Tanggal> = (value) => {
  const reading = typeof value === "string" ? readTanggal(value) : undefined;
  return reading?.sure ? reading.value : undefined;
};

const kodeDanNama = objectOf((fields): KodeDanNama | undefined => {
  const kode = fields.required("kode", "text", text);
  const nama = fields.optional("nama", "text", text) ?? "";
  return kode === undefined ? undefined : { kode, nama };
});

const anyWords = listOf("text", (value, field, problems) => text(value, field, problems)?.toLowerCase());

/** Words that must all stand; none at all would know everybody. */
const words: Read<readonly string[]> = (value, field, problems) => {
  const list = anyWords(value, field, problems);
  return list?.length === 0 ? undefined : list;
};

const oneKursi = objectOf((fields): Kursi | undefined => {
  const peran = fields.required("peran", "text", text);
  const nama = fields.required("nama", "text", text);
  const jumlah = fields.required("jumlah", "count", count);
  const dikenalDari = fields.required("dikenalDari", "list", listOf("words", words));
  return peran && nama && jumlah !== undefined && dikenalDari ? { peran, nama, jumlah, dikenalDari } : undefined;
});

const kursi = objectOf((fields): Acara["kursi"] => ({
  perKabKota: fields.optional("perKabKota", "list", listOf("object", oneKursi)) ?? [],
  provinsi: fields.optional("provinsi", "list", listOf("object", oneKursi)) ?? [],
}));

const tanggalDokumen = objectOf((fields): Acara["tanggalDokumen"] => {
  const dates = (["kak", "spk", "bast", "laporan"] as const).map(
    (dokumen) => [dokumen, fields.optional(dokumen, "date", date)] as const,
  );
  return Object.fromEntries(dates.filter(([, value]) => value !== undefined)) as Acara["tanggalDokumen"];
});

/**
 * Papers of the acara itself whose dates contradict one another: no cell shows them, so the file is where it is said. Goods are
 * handed over before the event that needs them, services after it, so a BAST is held against its papers alone.
 */
function wrongOrder({ tanggal, tanggalSelesai, tanggalDokumen: { kak, spk, bast, laporan } }: Acara): AcaraProblem[] {
  const ordered = [
    ["tanggalDokumen.kak", kak],
    ["tanggalDokumen.spk", spk],
  ] as const;
  const reported = ["tanggalDokumen.laporan", laporan] as const;
  const event = [...ordered, ["tanggal", tanggal], ["tanggalSelesai", tanggalSelesai], reported] as const;
  const delivery = [...ordered, ["tanggalDokumen.bast", bast], reported] as const;
  const problems = [event, delivery].flatMap((inOrder) => {
    const known = inOrder.flatMap(([field, day]) => (day ? [{ field, day }] : []));
    return known.flatMap(({ field, day }, index) => {
      const before = known[index - 1];
      return before && compareTanggal(before.day, day) > 0
        ? [{ problem: "wrong-order" as const, field, after: before.field }]
        : [];
    });
  });
  return [...new Map(problems.map((problem) => [problem.field, problem])).values()];
}
