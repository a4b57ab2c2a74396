import type { SheetWords } from "../sheets/words";

/** What holds between the tables of a package, by the headers of their columns. */
export interface TableKeys {
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  /** The only texts that may stand in a column, by its header. */
  readonly enums?: Readonly<Record<string, readonly string[]>>;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly reference: readonly string[];
}

/** Keys and closed lists of words by the table's name; a table that is not named here is known by its column of numbers. */
export function tableKeys(words: SheetWords): Readonly<Record<string, TableKeys>> {
  const { peserta, rekapKabKota, perluDiperiksa, decided, jejak, kuitansi } = words;
  const { berkas, lembar } = jejak.sheets;
  const inSheets = (fields: readonly string[]): readonly ForeignKey[] => [
    { fields, table: "Lembar", reference: [berkas, lembar] },
  ];
  return {
    Peserta: {
      foreignKeys: [
        { fields: [peserta.columns.kabKota], table: "RekapKabKota", reference: [rekapKabKota.columns.kabKota] },
      ],
      enums: {
        [peserta.columns.tahap]: Object.values(words.tahap),
        [peserta.columns.tandaTangan]: [peserta.signed, peserta.unsigned],
      },
    },
    RekapKabKota: { primaryKey: [rekapKabKota.columns.kabKota] },
    Kuitansi: { enums: { [kuitansi.columns.bentuk]: Object.values(kuitansi.bentuk) } },
    PerluDiperiksa: {
      enums: {
        [perluDiperiksa.columns.tingkat]: Object.values(words.severity),
        [perluDiperiksa.columns.status]: [perluDiperiksa.unanswered, ...decided.statuses],
      },
    },
    Berkas: { primaryKey: [jejak.files.berkas] },
    Lembar: {
      primaryKey: [berkas, lembar],
      foreignKeys: [{ fields: [berkas], table: "Berkas", reference: [jejak.files.berkas] }],
      enums: { [jejak.sheets.keadaan]: Object.values(jejak.sheetState) },
    },
    TabelTerbaca: {
      foreignKeys: inSheets([jejak.tables.berkas, jejak.tables.lembar]),
      enums: { [jejak.tables.keyakinan]: Object.values(jejak.certainty) },
    },
    HitunganBaris: { foreignKeys: inSheets([jejak.rows.berkas, jejak.rows.lembar]) },
    Kolom: {
      foreignKeys: inSheets([jejak.columns.berkas, jejak.columns.lembar]),
      enums: { [jejak.columns.keyakinan]: Object.values(jejak.certainty) },
    },
  };
}
