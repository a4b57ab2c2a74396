import type { Sourced } from "../../cells/sourced";
import { nomorKey } from "../../values/keys";
import { fold } from "../../tables/words/fold";
import { jenisPajak } from "../../values/jenisPajak";
import { rupiahFromSen, type Rupiah } from "../../values/rupiah";
import { readDate } from "../cells/dateCell";
import { bkuMapper } from "./mapBku";
import { kolomDasar, type KolomPajak, type SisiPajak } from "./kolomPajak";
import type { BarisPajak, Pajak } from "../pajak";
import type { RecordRow } from "../rows/recordRow";
import type { TableReader } from "../cells/tableReader";

/** What a tax is called that nothing names. */
const UNNAMED = "pajak";

/**
 * Reads the lines of a Buku Pembantu Pajak. A tax that neither column nor line names is the only one that was held back
 * under its number before, or else `pajak`; bare numbers (1, 2, 3) begin again every month and name none.
 */
export function pajakMapper(
  reader: TableReader,
  year: number,
  taxes: readonly KolomPajak[],
): (row: RecordRow) => BarisPajak {
  const { columns } = reader.table;
  const booked = bkuMapper(reader, year);
  const headed = (pattern: RegExp) => columns.find(({ header }) => pattern.test(fold(header)));
  const dasar = kolomDasar(columns, taxes);
  const jenisColumn = headed(/\bjenis pajak\b/);
  const setorColumn = headed(/\b(?:tanggal|tgl)\b.*\bsetor\w*|\bsetor\w*\b.*\b(?:tanggal|tgl)\b|^setor\w* \/ tanggal/);
  const ntpnColumn = headed(/\bntpn\b|\bbilling\b/);
  const uraianColumns = reader.columns("uraian").filter((column) => column !== jenisColumn);
  const nomorColumn = reader.columns("nomor_bukti").find((column) => column !== ntpnColumn);
  const held = new HeldByNumber();
  return (record) => {
    const { row } = record;
    const line = booked(record);
    const text = (column: typeof jenisColumn) => {
      const cell = column && reader.cells.own(row, column.col);
      return cell && column ? reader.textOf({ cell, row, col: column.col }) : undefined;
    };
    const uraian = uraianColumns.flatMap((column) => text(column) ?? []).at(-1);
    const nomor = text(nomorColumn);
    const named = jenisPajak(`${text(jenisColumn)?.value ?? ""} ${uraian?.value ?? ""}`);
    const side = (sisi: SisiPajak, unnamed: string): readonly Pajak[] =>
      taxes.flatMap((tax) => {
        const jumlah = tax.sisi === sisi ? reader.amount(tax.column, row) : undefined;
        return jumlah && jumlah.value !== 0 ? [{ jenis: tax.jenis ?? unnamed, jumlah }] : [];
      });
    const dipungut = side("dipungut", named);
    if (nomor) for (const { jenis } of dipungut) held.add(nomor.value, jenis);
    const disetor = side("disetor", named === UNNAMED && nomor ? held.onlyOne(nomor.value) : named);
    const paidOn = setorColumn && reader.cells.own(row, setorColumn.col);
    return {
      ...line,
      uraian,
      nomorBukti: nomor,
      penerimaan: summed(dipungut),
      pengeluaran: summed(disetor),
      dipungut,
      disetor,
      dasar: dasar && reader.amount(dasar, row),
      tanggalSetor:
        paidOn && setorColumn
          ? { value: readDate(paidOn), raw: paidOn.value, at: reader.at(row, setorColumn.col) }
          : undefined,
      ntpn: text(ntpnColumn),
    };
  };
}

/** Which tax was held back under each number of bukti. */
class HeldByNumber {
  readonly #taxes = new Map<string, string>();

  add(nomor: string, jenis: string): void {
    const key = nomorKey(nomor);
    if (/^\d*$/.test(key)) return;
    const known = this.#taxes.get(key);
    this.#taxes.set(key, known === undefined || known === jenis ? jenis : UNNAMED);
  }

  onlyOne(nomor: string): string {
    return this.#taxes.get(nomorKey(nomor)) ?? UNNAMED;
  }
}

function summed(taxes: readonly Pajak[]): Sourced<Rupiah> | undefined {
  const [first] = taxes;
  const sum = taxes.reduce((sen, { jumlah }) => sen + jumlah.value, 0);
  return first && Number.isSafeInteger(sum) ? { ...first.jumlah, value: rupiahFromSen(sum) } : undefined;
}
