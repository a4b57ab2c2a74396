import type { ColumnField } from "../../tables/words/fields";

/** What people have in common with whoever stands above them, so that lists say it once. */
const REPEATED: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "jabatan",
  "instansi",
  "kab_kota",
  "kecamatan",
  "provinsi",
  "peran",
  "golongan",
]);
const DITTO =
  /^(?:s\.?\s?d\.?\s?a\.?|(?:idem|ibid)\.?|sama dengan (?:di )?atas|[-–\s]*(?:["”“″〃]|''|,,)[-–\s]*(?:["”“″〃]|''|,,)?[-–\s]*)$/i;

/** `s.d.a`, `idem`, `"`: the same as in the row above. */
export function isDitto(field: ColumnField, text: string): boolean {
  return text.length <= 22 && REPEATED.has(field) && DITTO.test(text.trim());
}
