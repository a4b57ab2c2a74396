import type { Acara, JabatanPejabat } from "../acara/acara";
import type { FormSheet } from "./formSheet";
import type { FormWords } from "./formWords";

/** The block `label : value` above a table, in columns B and C; answers the next free row. */
export function putLabels(
  sheet: FormSheet,
  row: number,
  lines: readonly (readonly [label: string, value: string | undefined])[],
): number {
  const known = lines.flatMap(([label, value]) =>
    value === undefined || value === "" ? [] : [[label, value] as const],
  );
  known.forEach(([label, value], index) => {
    sheet.put(row + index, 2, label).put(row + index, 3, `: ${value}`);
  });
  return row + known.length;
}

/** Lines, room for a signature, the name and the NIP of an official, with dots where the acara does not name one. */
export function putSignature(
  sheet: FormSheet,
  at: { readonly row: number; readonly col: number },
  lines: readonly string[],
  { pejabat }: Acara,
  office: JabatanPejabat,
  words: FormWords,
): void {
  const { row, col } = at;
  lines.forEach((line, index) => sheet.put(row + index, col, line));
  const below = row + lines.length + ROOM;
  const person = pejabat[office];
  sheet
    .put(below, col, person?.nama ?? words.blank, { bold: true })
    .put(below + 1, col, words.nip(person === undefined || person.nip === "" ? words.blank : person.nip));
}

/** Empty rows between the office and the name. */
const ROOM = 3;

/** Rows that such a block takes. */
export function signatureRows(lines: number): number {
  return lines + ROOM + 2;
}

/** A sheet's name of at most 31 characters that no other sheet has, without the signs that Excel forbids. */
export function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const plain = wanted
    .replace(/[\\/?*[\]:]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^'+|'+$/g, "");
  for (let nth = 1; ; nth += 1) {
    const end = nth === 1 ? "" : ` (${nth})`;
    const name = `${plain.slice(0, 31 - end.length).trim()}${end}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
