import { readKabKota, type Wilayah } from "../../core/values/wilayah/kabKota";
import type { FunctionMessages } from "../../messages/functions";
import { isEmptyText, NOTHING, unsure, wrong, type Answer } from "./answer";

/**
 * `SPJ.KABKOTA(teks)`: the full name of the kabupaten or kota that a text names, in the province of the workbook's acara;
 * without a province (its acara cannot be read) nothing is certain.
 */
export function kabKotaFunction(input: unknown, say: FunctionMessages, wilayah: Wilayah | undefined): Answer {
  if (isEmptyText(input)) return NOTHING;
  const text = typeof input === "number" ? codeOf(input) : input;
  if (typeof text !== "string") return wrong(say.neitherTextNorNumber);
  if (wilayah === undefined) return unsure(say.acaraUnread);
  if (typeof input === "number" && Number(text) !== input) {
    return wrong(say.placeUnknown(String(input), [], wilayah.namaProvinsi));
  }
  const reading = readKabKota(text, wilayah);
  if (reading.sure) return { value: `${reading.value.jenis} ${reading.value.nama}` };
  const { candidates } = reading;
  switch (reading.why) {
    case "ambiguous":
      return unsure(say.placeUnsure(text, candidates));
    case "unknown":
      return wrong(say.placeUnknown(text, candidates, wilayah.namaProvinsi));
    case "provinsi":
      return wrong(say.placeIsProvinsi(text));
  }
}

/** A code that Excel took for a number: 13.1 was typed as 13.10. A code has no sign and two decimals at most. */
function codeOf(input: number): string {
  return Math.abs(input).toFixed(2);
}
