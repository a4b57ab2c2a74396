import type { DraftSheet } from "./draftSheet";
import { BOLD, TITLE } from "./looks";
import { fullName, spacedNip } from "./orang/writtenName";
import type { Orang } from "./orang/orang";

/** The letterhead of the office over the columns 1 to `right`; the next free row is 6. */
export function putLetterhead(sheet: DraftSheet, right: number): void {
  sheet
    .putAcross(1, 1, right, "PEMERINTAH PROVINSI SUMATERA BARAT", TITLE)
    .putAcross(2, 1, right, "DINAS SOSIAL", TITLE)
    .putAcross(3, 1, right, "Jl. Khatib Sulaiman No. 5 Padang, Telp. (0751) 7051xxx");
}

/** The block `label : value` above a table, in columns B and C; the colon stands before the value. */
export function putLabels(sheet: DraftSheet, row: number, labels: readonly (readonly [string, string])[]): void {
  labels.forEach(([label, value], index) => {
    sheet.put(row + index, 2, label).put(row + index, 3, `: ${value}`);
  });
}

/** Place and date, the office, room for a signature, the name and the NIP, one under another in one column. */
export function putSignature(
  sheet: DraftSheet,
  row: number,
  col: number,
  block: { readonly place?: string; readonly office: readonly string[]; readonly orang: Orang },
): void {
  let at = row;
  if (block.place !== undefined) sheet.put(at++, col, block.place);
  for (const line of block.office) sheet.put(at++, col, line);
  at += 3;
  sheet.put(at, col, fullName(block.orang), BOLD).put(at + 1, col, `NIP. ${spacedNip(block.orang.nip)}`);
}
