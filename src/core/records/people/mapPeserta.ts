import type { Sourced } from "../../cells/sourced";
import type { FoundColumn } from "../../tables/foundTable";
import type { HariReader } from "./hariOfTable";
import type { Asal, Peran, Peserta, Tahap } from "../peserta";
import { absenceOf } from "./absence";
import { bulanOfTable } from "./bulanOfTable";
import { readIdentity } from "./identity";
import { AFTER_CHANGE, pickColumn } from "../rows/pickColumn";
import { penjumlahanReader } from "./penjumlahanOfTable";
import { perhitunganReader } from "./perhitunganOfTable";
import { netColumn, potonganReader } from "./potonganOfTable";
import type { RecordRow } from "../rows/recordRow";
import type { Signatures } from "./signature";
import type { TableReader } from "../cells/tableReader";

/** How the rows of one list of people are read beyond their own cells. */
export interface PesertaReaders {
  readonly tahap: Tahap;
  readonly asal: (row: RecordRow) => Sourced<Asal> | undefined;
  readonly peran: (row: RecordRow, asal: Asal | undefined) => Sourced<Peran> | undefined;
  readonly hari: HariReader;
  readonly signatures: Signatures;
}

/** What became of a row of a list of people. */
export type PesertaOfRow =
  | { readonly kept: true; readonly peserta: Peserta }
  | { readonly kept: false; readonly reason: "no name" | "continues the person above" | "did not come" };

const OPEN = { potonganTerbuka: true } as const;
const NO_NAME: PesertaOfRow = { kept: false, reason: "no name" };
const CONTINUES: PesertaOfRow = { kept: false, reason: "continues the person above" };
const DID_NOT_COME: PesertaOfRow = { kept: false, reason: "did not come" };

/**
 * Reads the rows of a list of people. A row without a name is kept with an empty name where anything else tells that a
 * person is meant (an office that is invited, a signature, a payment); a bare number waiting for a name is not. The error preferred:
 * better a line without a name than a participant lost.
 */
export function pesertaMapper(
  reader: TableReader,
  rows: readonly RecordRow[],
  readers: PesertaReaders,
  year: number,
): (row: RecordRow) => PesertaOfRow {
  const potongan = potonganReader(reader, rows);
  const penjumlahan = penjumlahanReader(reader, rows, potongan);
  const listsAmounts = readers.tahap === "pembayaran" || reader.has("jumlah");
  const paid = listsAmounts ? pickPaid(reader, year, potongan.net, penjumlahan.sum) : undefined;
  const perhitungan = readers.tahap === "pembayaran" ? perhitunganReader(reader, rows, year) : () => [];
  const bulan = readers.tahap === "pembayaran" ? bulanOfTable(reader) : undefined;
  return (record) => {
    const { row } = record;
    const { nama, nip, nik, noHp } = readIdentity(reader, row);
    if (nama && nama.at.row < row && record.row !== nama.at.row) return CONTINUES;
    const jabatan = reader.text("jabatan", row);
    const instansi = reader.text("instansi", row);
    const tandaTangan = readers.signatures.of(row, readers.tahap);
    // Whoever signed came, whatever the remark says.
    if (isAttendance(readers.tahap) && tandaTangan?.value !== true && absenceOf(reader, row)) return DID_NOT_COME;
    const meant = nama ?? nip ?? nik ?? jabatan ?? instansi;
    const dibayar = reader.amount(paid, row);
    const isPaid = readers.tahap === "pembayaran" && dibayar !== undefined && dibayar.value > 0;
    if (!meant && tandaTangan?.value !== true && !isPaid) return NO_NAME;
    const asal = readers.asal(record);
    const [pertama, ...lain] = perhitungan(row);
    const peserta: Peserta = {
      at: reader.start(row),
      tahap: readers.tahap,
      nama: nama ?? {
        value: "",
        raw: "",
        at: reader.at(row, reader.columns("nama")[0]?.col ?? reader.table.range.left),
      },
      nip,
      nik,
      jabatan,
      instansi,
      asal,
      peran: readers.peran(record, asal?.value),
      noHp: reader.text("no_hp", row) ?? noHp,
      tandaTangan,
      ...dayOf(readers.hari, record),
      ...(bulan === undefined ? {} : { bulan }),
      dibayar,
      potongan: potongan.of(row),
      ...(potongan.open && isPaid ? OPEN : {}),
      ...(isPaid ? unsignedAt(readers.signatures, row) : {}),
      perhitungan: pertama,
      ...(lain.length > 0 ? { perhitunganLain: lain } : {}),
      penjumlahan: readers.tahap === "pembayaran" ? penjumlahan.of(row) : undefined,
      golongan: reader.text("golongan", row),
    };
    return { kept: true, peserta };
  };
}

function isAttendance(tahap: Tahap): boolean {
  return tahap === "hadir" || tahap === "tercetak";
}

function unsignedAt({ blank }: Signatures, row: number): Pick<Peserta, "belumTandaTangan"> {
  const belumTandaTangan = blank(row);
  return belumTandaTangan ? { belumTandaTangan } : {};
}

/** Left out where no day is told: most lists are of one day, and there may be many rows. */
function dayOf({ hari, perHari }: HariReader, record: RecordRow): Pick<Peserta, "hari" | "perHari"> {
  const [day, days] = [hari(record), perHari(record.row)];
  return { ...(day ? { hari: day } : {}), ...(days ? { perHari: days } : {}) };
}

/** What a person received: after tax where the list tells it apart, and of several payments their sum. */
function pickPaid(
  reader: TableReader,
  year: number,
  left: FoundColumn | undefined,
  sum: FoundColumn | undefined,
): FoundColumn | undefined {
  const columns = reader.columns("jumlah").filter(({ bagian }) => bagian !== "pajak");
  return left ?? netColumn(columns) ?? sum ?? pickColumn(columns, AFTER_CHANGE, year);
}
