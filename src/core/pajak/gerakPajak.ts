import type { CellRef } from "../cells/cellRef";
import type { Sourced } from "../cells/sourced";
import { holdsTaxBack, passesTaxOn } from "../tally/taxLine";
import type { BarisBku } from "../records/bku";
import type { SisiPajak } from "../records/money/kolomPajak";
import type { BarisPajak } from "../records/pajak";
import type { Records } from "../records/records";
import { jenisPajak } from "../values/jenisPajak";
import type { Rupiah } from "../values/rupiah";
import type { TanggalReading } from "../values/tanggal";

/** One amount of a tax that a line of a book holds back or pays on. */
export interface GerakPajak {
  /** The first cell of the line. */
  readonly baris: CellRef;
  readonly jenis: string;
  readonly sisi: SisiPajak;
  readonly jumlah: Sourced<Rupiah>;
  readonly nomor: Sourced<string> | undefined;
  readonly tanggal: Sourced<TanggalReading> | undefined;
  readonly uraian: Sourced<string> | undefined;
  readonly dasar: Sourced<Rupiah> | undefined;
  readonly ntpn: Sourced<string> | undefined;
}

/** Of every line that moves a tax, in the Buku Pembantu Pajak. */
export function gerakOfPajak(lines: readonly BarisPajak[]): readonly GerakPajak[] {
  return lines.flatMap((line) => {
    const { at: baris, nomorBukti: nomor, uraian, dasar, ntpn, tanggal, tanggalSetor } = line;
    const shared = { baris, nomor, uraian, dasar, ntpn };
    return [
      ...line.dipungut.map((tax) => ({ ...shared, ...tax, sisi: "dipungut" as const, tanggal })),
      ...line.disetor.map((tax) => ({ ...shared, ...tax, sisi: "disetor" as const, tanggal: tanggalSetor ?? tanggal })),
    ];
  });
}

/** The same of the lines of a BKU that hold a tax back or pass it on. */
export function gerakOfBku(lines: readonly BarisBku[]): readonly GerakPajak[] {
  return lines.flatMap((line): readonly GerakPajak[] => {
    const { at, uraian, nomorBukti, tanggal, penerimaan, pengeluaran } = line;
    const held = penerimaan && penerimaan.value !== 0 && holdsTaxBack(line) ? penerimaan : undefined;
    const paid = pengeluaran && pengeluaran.value !== 0 && passesTaxOn(line) ? pengeluaran : undefined;
    if (!uraian || !(held ?? paid)) return [];
    const shared = { baris: at, jenis: jenisPajak(uraian.value), nomor: nomorBukti, tanggal, uraian };
    const moved = (sisi: SisiPajak, jumlah: Sourced<Rupiah> | undefined): readonly GerakPajak[] =>
      jumlah ? [{ ...shared, sisi, jumlah, dasar: undefined, ntpn: undefined }] : [];
    return [...moved("dipungut", held), ...moved("disetor", paid)];
  });
}

/** Of the tax book, or of the BKU where there is no tax book: both tell of the same money. */
export function gerakPajak({ pajak, bku }: Pick<Records, "pajak" | "bku">): readonly GerakPajak[] {
  return pajak.length > 0 ? gerakOfPajak(pajak) : gerakOfBku(bku);
}
