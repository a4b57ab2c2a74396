import type { CellRef } from "../../../cells/cellRef";
import type { GerakPajak } from "../../../pajak/gerakPajak";
import type { SisiPajak } from "../../../records/money/kolomPajak";
import type { Rupiah } from "../../../values/rupiah";
import { total } from "../../../values/exact";

/** What was held back of a tax, or paid on: the cells and their sum. */
export interface JumlahSisi {
  readonly at: readonly CellRef[];
  readonly jumlah: Rupiah;
}

/** Both sides of the moves of one tax. */
export function sisiPajak(moves: readonly GerakPajak[]): Readonly<Record<SisiPajak, JumlahSisi>> {
  const of = (sisi: SisiPajak): JumlahSisi => {
    const amounts = moves.flatMap((move) => (move.sisi === sisi ? [move.jumlah] : []));
    return { at: amounts.map(({ at }) => at), jumlah: total(amounts.map(({ value }) => value)) };
  };
  return { dipungut: of("dipungut"), disetor: of("disetor") };
}
