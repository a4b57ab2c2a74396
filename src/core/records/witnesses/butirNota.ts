import type { Sourced } from "../../cells/sourced";
import { perkalianTertulis } from "../../values/perkalianTertulis";
import type { Rupiah } from "../../values/rupiah";
import { certainAmount } from "../cells/certainAmount";
import type { TableReader } from "../cells/tableReader";

/** A line whose words say how its amount comes about: `Map plastik 10 bh x 28.500 | 285.000`. */
export interface ButirNota {
  readonly uraian: Sourced<string>;
  readonly jumlah: Sourced<Rupiah>;
  readonly seharusnya: Rupiah;
}

/** Of a table with one column of amounts and none of prices, as a shop's bill is. */
export function butirNotaOf(reader: TableReader): readonly ButirNota[] {
  const [column, ...others] = reader.columns("jumlah");
  if (column === undefined || others.length > 0 || reader.has("harga_satuan") || !reader.has("uraian")) return [];
  return reader.table.rows.flatMap(({ role, row }) => {
    if (role !== "record") return [];
    const uraian = reader.text("uraian", row);
    const seharusnya = uraian && perkalianTertulis(uraian.value);
    const jumlah = seharusnya && certainAmount(reader, column, row);
    return uraian && seharusnya && jumlah ? [{ uraian, jumlah, seharusnya }] : [];
  });
}
