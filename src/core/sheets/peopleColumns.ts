import type { PeopleColumns } from "../host";
import type { SheetWords } from "./words";

/**
 * The columns of our sheets that people type in. A line of a later review is the same as one before by its check and its
 * cells: its sentence may change with an amount, and what a person wrote beside it must stay.
 */
export function peopleColumns({ perluDiperiksa }: SheetWords): readonly PeopleColumns[] {
  const { columns, questionColumns } = perluDiperiksa;
  return [
    {
      table: "PerluDiperiksa",
      key: [columns.kode, columns.sel1, columns.sel2],
      typed: [columns.status, columns.catatan],
    },
    {
      table: "BelumPasti",
      key: [questionColumns.tentang, questionColumns.sel, questionColumns.tertulis],
      typed: [questionColumns.jawaban, questionColumns.catatan],
    },
  ];
}
