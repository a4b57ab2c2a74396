import { readKabKota } from "../../core/values/wilayah/kabKota";
import { SUMATERA_BARAT } from "../../core/values/wilayah/sumateraBarat";
import type { FunctionMessages } from "../../messages/functions";
import { isEmpty, NOTHING, unsure, wrong, type Answer } from "./answer";

/** `SPJ.KABKOTA(teks)`: the full name of the kabupaten or kota of Sumatera Barat that a text names. */
export function kabKotaFunction(input: unknown, say: FunctionMessages): Answer {
  if (isEmpty(input)) return NOTHING;
  // A code that Excel took for a number: 13.1 was typed as 13.10.
  const text = typeof input === "number" ? input.toFixed(2) : input;
  if (typeof text !== "string") return wrong(say.neitherTextNorNumber);
  const reading = readKabKota(text, SUMATERA_BARAT);
  if (reading.sure) return { value: `${reading.value.jenis} ${reading.value.nama}` };
  const { candidates } = reading;
  switch (reading.why) {
    case "ambiguous":
      return unsure(say.placeUnsure(text, candidates));
    case "unknown":
      return wrong(say.placeUnknown(text, candidates));
    case "provinsi":
      return wrong(say.placeIsProvinsi(text));
  }
}
