import type { SheetWords } from "./words";

/** The column of kode rekening, which is where the label of the table's total stands. */
export function kodeColumn<R>(header: string, words: SheetWords, value: (record: R) => string) {
  return { key: "kode", header, total: { label: words.total }, style: "text", width: 21, value } as const;
}
