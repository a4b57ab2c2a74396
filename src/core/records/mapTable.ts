import type { Acara } from "../acara/acara";
import type { FoundForm, FoundTable } from "../tables/foundTable";
import { questionAboutRow } from "./aboutRow";
import { questionAboutTable } from "./aboutTable";
import { asalReader } from "./people/asalOfTable";
import { butirNotaOf } from "./witnesses/butirNota";
import type { Draft } from "./draft";
import type { KursiReading, KursiSide } from "./people/kursiWords";
import { anggaranMapper } from "./money/mapAnggaran";
import { hitunganBarisOf } from "./witnesses/hitunganBaris";
import { hariReader } from "./people/hariOfTable";
import { bkuMapper } from "./money/mapBku";
import { barisBukuPembantu, type BarisBukuPembantu } from "./money/bukuPembantu";
import { caraBayarOf } from "./witnesses/caraBayar";
import { kolomPajak } from "./money/kolomPajak";
import { mapKepala } from "./papers/mapKepala";
import { pajakMapper } from "./money/mapPajak";
import { pesertaMapper } from "./people/mapPeserta";
import { realisasiMapper } from "./money/mapRealisasi";
import { registerMapper } from "./papers/mapRegister";
import { mapSaksi } from "./witnesses/mapSaksi";
import { pergeseranOf, sumsBesides } from "./money/pergeseran";
import { pindahanOf } from "./witnesses/pindahanLembar";
import { notBelanjaReader } from "./money/notBelanja";
import { perkalianBarisOf } from "./witnesses/perkalianBaris";
import { peranReader } from "./people/peranOfTable";
import { terbilangOfTable } from "./witnesses/terbilangOfTable";
import type { Tahap } from "./peserta";
import { kumulatifOf, persenOfSums } from "./money/realisasiSums";
import { rincianBulanOf } from "./money/rincianBulan";
import { saldoPenutupOf } from "./money/saldoPenutup";
import type { RecordRow } from "./rows/recordRow";
import type { RowAccount } from "./records";
import { AccountKeeper } from "./rows/rowAccount";
import { signaturesOf } from "./people/signature";
import { sumsOverTables } from "./witnesses/sumsOverTables";
import type { TableReader } from "./cells/tableReader";
import { readTahap, tahapCalled, unsignedReading, type TahapReading } from "./people/tahap";

/** What a table is read by, beyond its own cells. */
export interface TableContext {
  readonly acara: Acara;
  readonly readKursi: (text: string, side: KursiSide) => KursiReading;
  /** The labelled blocks above the table. */
  readonly forms: readonly FoundForm[];
  /** Those of them that no other table stands above. */
  readonly own: readonly FoundForm[];
  /** The first of the tables of its sheet that have the same columns: it may bear the title of them all. */
  readonly first: FoundTable;
  /** The tables above it on its sheet. */
  readonly above: readonly TableReader[];
  /** The stage of the list that this table goes on with. */
  readonly continued: Tahap | undefined;
  /** The sheet is hidden. */
  readonly hidden: boolean;
  /** A book beside the BKU, which holds the same lines. */
  readonly auxiliary: BarisBukuPembantu["buku"] | undefined;
}

/** Puts one row among the records; the answer is why it could not be one. */
type Keep = (row: RecordRow) => string | undefined;

/** Maps one table into the draft, accounts for each of its rows, and tells the stage of a list of people. */
export function mapTable(reader: TableReader, context: TableContext, draft: Draft): Tahap | undefined {
  const { table, cells, log } = reader;
  if (table.sure === "unsure" && table.kind !== "lain") log.ask(questionAboutTable(table, "table-kind", []));
  const { keep, became } = keeperOf(reader, context, draft);
  const account = new AccountKeeper(table, became);
  for (const row of table.rows) {
    if (row.sure === "unsure" && table.kind !== "lain") log.ask(questionAboutRow(reader, row));
    if (row.role === "group") account.group();
    else if (row.role === "other") account.drop(row.reason, row.row);
    else if (row.role !== "record") account.witness();
    else {
      const reason = keep(row);
      if (reason === undefined) account.record();
      else account.drop(reason, row.row);
    }
  }
  const { saksi, open } = sumsOverTables(reader, context.above, mapSaksi(reader));
  const pergeseran = became === "anggaran" ? pergeseranOf(reader, context.acara.tahunAnggaran, saksi) : [];
  draft.pergeseran.push(...pergeseran);
  draft.saksi.push(...sumsBesides(pergeseran, saksi));
  draft.jumlahTerbuka.push(...open);
  draft.pindahan.push(...pindahanOf(reader));
  const kepala =
    // A book of one account states the pagu of that account over its lines.
    became === "lain" || became === "keterangan" || became === "pajak" || context.auxiliary
      ? undefined
      : mapKepala(table, became, context.own, cells);
  if (kepala) draft.kepala.push(kepala);
  if (table.kind === "realisasi") {
    draft.persenJumlah.push(...persenOfSums(reader, context.acara.tahunAnggaran));
    draft.kumulatif.push(...kumulatifOf(reader));
    draft.hitunganBaris.push(...caraBayarOf(reader, context.acara.tahunAnggaran));
  }
  if (table.kind === "realisasi" || table.kind === "anggaran") draft.rincianBulan.push(...rincianBulanOf(reader));
  if (became === "lain") {
    draft.hitunganBaris.push(...hitunganBarisOf(reader));
    draft.butirNota.push(...butirNotaOf(reader));
  }
  for (const line of perkalianBarisOf(reader, context.acara.tahunAnggaran)) draft.perkalianBaris.push(line);
  const penutup = became === "bku" ? saldoPenutupOf(reader) : undefined;
  if (penutup) draft.saldoPenutup.push(penutup);
  const terbilang = terbilangOfTable(reader, saksi);
  if (terbilang) draft.terbilang.push(terbilang);
  draft.accounts.push(account.close());
  return tahapCalled(became);
}

interface Keeper {
  readonly keep: Keep;
  readonly became: RowAccount["became"];
}

function keeperOf(reader: TableReader, context: TableContext, draft: Draft): Keeper {
  const year = context.acara.tahunAnggaran;
  const all =
    <T>(map: (row: RecordRow) => T, list: T[]): Keep =>
    (row) =>
      void list.push(map(row));
  if (context.auxiliary) {
    for (const line of barisBukuPembantu(reader, context.auxiliary, year)) draft.bukuPembantu.push(line);
    return { became: "bku", keep: () => "auxiliary book" };
  }
  const taxes = kolomPajak(reader.table);
  if (taxes.length > 0) return { became: "pajak", keep: all(pajakMapper(reader, year, taxes), draft.pajak) };
  switch (reader.table.kind) {
    case "peserta":
      return pesertaKeeper(reader, context, draft);
    case "anggaran":
      return {
        became: "anggaran",
        keep: belanjaOnly(reader, all(anggaranMapper(reader, year, context.hidden), draft.anggaran)),
      };
    case "realisasi":
      return { became: "realisasi", keep: belanjaOnly(reader, all(realisasiMapper(reader, year), draft.realisasi)) };
    case "bku":
      return { became: "bku", keep: all(bkuMapper(reader, year), draft.bku) };
    case "kuitansi":
      return { became: "kuitansi", keep: all(registerMapper(reader, year), draft.kuitansi) };
    case "lain":
      return { became: "lain", keep: () => undefined };
  }
}

function belanjaOnly(reader: TableReader, keep: Keep): Keep {
  const isNotBelanja = notBelanjaReader(reader);
  return (row) => (isNotBelanja(row.row) ? "not belanja" : keep(row));
}

function pesertaKeeper(reader: TableReader, context: TableContext, draft: Draft): Keeper {
  const { acara, forms, first, readKursi } = context;
  const rows = reader.table.rows.filter((row) => row.role === "record");
  const signatures = signaturesOf(reader, rows);
  const reading = readTahap(reader.table, forms, context);
  const tahap = tahapOfList(reader, first, signatures.unsigned ? unsignedReading(reading) : reading);
  const asal = asalReader(reader, forms, acara.wilayah, first);
  const peran = peranReader(reader, readKursi);
  const map = pesertaMapper(
    reader,
    rows,
    { tahap, asal, peran, hari: hariReader(reader, forms, acara), signatures },
    acara.tahunAnggaran,
  );
  const keep: Keep = (row) => {
    const read = map(row);
    if (!read.kept) return read.reason;
    draft[tahap].push(read.peserta);
    return undefined;
  };
  return { became: tahap, keep };
}

/**
 * Equal tables of a sheet are asked about once, at the first of them. What a person said of this very list goes before its own words, what was remembered of its layout after them.
 */
function tahapOfList({ table, log }: TableReader, first: FoundTable, { tahap, sure, candidates }: TahapReading): Tahap {
  const said = log.said.tahapOf(table);
  if (said && (said.by === "hand" || !sure)) return said.tahap;
  if (sure) return tahap;
  return log.settle(questionAboutTable(first, "tahap", candidates), tahapCalled) ?? tahap;
}
