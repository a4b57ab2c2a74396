import type { Choice } from "./templat";

/** The sheets of the template in their order. */
export type TemplateSheetKey = "undangan" | "hadir" | "pembayaran" | "rab" | "realisasi" | "bku" | "kuitansi";

export type TemplateColumnKey =
  | "no"
  | "nama"
  | "nip"
  | "golongan"
  | "jabatan"
  | "instansi"
  | "kabKota"
  | "peran"
  | "noHp"
  | "tandaTangan"
  | "hari"
  | "uangHarian"
  | "bruto"
  | "pph"
  | "diterima"
  | "kode"
  | "uraian"
  | "volume"
  | "satuan"
  | "hargaSatuan"
  | "jumlah"
  | "pagu"
  | "realisasi"
  | "sisa"
  | "tanggal"
  | "nomorBukti"
  | "penerimaan"
  | "pengeluaran"
  | "penerima";

/** What a column takes; a formula is reckoned by the sheet itself where its row is filled. */
export type TemplateContent =
  | { readonly kind: "number" | "text" | "nip" | "amount" | "quantity" | "date" | "unit" }
  | { readonly kind: "choice"; readonly choice: Choice }
  | {
      readonly kind: "formula";
      /** The column without which there is nothing to reckon. */
      readonly where: TemplateColumnKey;
      readonly of: (column: (key: TemplateColumnKey) => string) => string;
    };

export interface TemplateColumn {
  readonly key: TemplateColumnKey;
  /** Characters. */
  readonly width: number;
  readonly content: TemplateContent;
}

export interface TemplateSheet {
  readonly key: TemplateSheetKey;
  readonly rows: number;
  readonly columns: readonly TemplateColumn[];
}

const column = (key: TemplateColumnKey, width: number, content: TemplateContent): TemplateColumn => ({
  key,
  width,
  content,
});
const TEXT = { kind: "text" } as const;
const AMOUNT = { kind: "amount" } as const;
const DATE = { kind: "date" } as const;

const NO = column("no", 6, { kind: "number" });
const PERSON = [
  column("nama", 30, TEXT),
  column("nip", 22, { kind: "nip" }),
  column("golongan", 11, { kind: "choice", choice: "golongan" }),
  column("jabatan", 26, TEXT),
  column("instansi", 30, TEXT),
  column("kabKota", 28, { kind: "choice", choice: "kabKota" }),
  column("peran", 22, { kind: "choice", choice: "peran" }),
];
const KODE = column("kode", 22, TEXT);
const URAIAN = column("uraian", 42, TEXT);

export const TEMPLATE_SHEETS: readonly TemplateSheet[] = [
  { key: "undangan", rows: 200, columns: [NO, ...PERSON, column("noHp", 17, TEXT)] },
  { key: "hadir", rows: 200, columns: [NO, ...PERSON, column("noHp", 17, TEXT), column("tandaTangan", 16, TEXT)] },
  {
    key: "pembayaran",
    rows: 200,
    columns: [
      NO,
      ...PERSON,
      column("hari", 8, { kind: "quantity" }),
      column("uangHarian", 16, AMOUNT),
      column("bruto", 17, {
        kind: "formula",
        where: "uangHarian",
        of: (name) => `${name("hari")}*${name("uangHarian")}`,
      }),
      column("pph", 15, AMOUNT),
      column("diterima", 18, {
        kind: "formula",
        where: "uangHarian",
        of: (name) => `${name("bruto")}-${name("pph")}`,
      }),
      column("tandaTangan", 16, TEXT),
    ],
  },
  {
    key: "rab",
    rows: 100,
    columns: [
      KODE,
      URAIAN,
      column("volume", 10, { kind: "quantity" }),
      column("satuan", 12, { kind: "unit" }),
      column("hargaSatuan", 18, AMOUNT),
      column("jumlah", 18, {
        kind: "formula",
        where: "hargaSatuan",
        of: (name) => `${name("volume")}*${name("hargaSatuan")}`,
      }),
    ],
  },
  {
    key: "realisasi",
    rows: 100,
    columns: [
      KODE,
      URAIAN,
      column("pagu", 18, AMOUNT),
      column("realisasi", 18, AMOUNT),
      column("sisa", 18, {
        kind: "formula",
        where: "pagu",
        of: (name) => `${name("pagu")}-${name("realisasi")}`,
      }),
    ],
  },
  {
    key: "bku",
    rows: 200,
    columns: [
      NO,
      column("tanggal", 16, DATE),
      column("nomorBukti", 18, TEXT),
      KODE,
      URAIAN,
      column("penerimaan", 18, AMOUNT),
      column("pengeluaran", 18, AMOUNT),
    ],
  },
  {
    key: "kuitansi",
    rows: 200,
    columns: [
      NO,
      column("tanggal", 16, DATE),
      column("nomorBukti", 18, TEXT),
      KODE,
      URAIAN,
      column("penerima", 30, TEXT),
      column("jumlah", 18, AMOUNT),
    ],
  },
];
