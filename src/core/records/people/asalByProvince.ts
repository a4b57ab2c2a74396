import type { Sourced } from "../../cells/sourced";
import { readKabKota, type Wilayah } from "../../values/wilayah/kabKota";
import { provinsiNamed } from "../../values/wilayah/provinsi";
import { wholeProvince } from "../../values/wilayah/wholeProvince";
import type { AsalReading } from "./asalReading";

/**
 * The origin of a row that names another province in a column of its own: that province's kab/kota, which no spelling makes
 * one of this province's. A kab/kota of this province beside it is asked about: one of the two cells is wrong.
 */
export function asalByProvince(
  provinsi: Sourced<string> | undefined,
  kabKota: Sourced<string> | undefined,
  wilayah: Wilayah,
): AsalReading | undefined {
  const stated = provinsi && provinsiNamed(provinsi.value);
  if (!provinsi || !stated || stated.kodeProvinsi === wilayah.kodeProvinsi) return undefined;
  if (!kabKota) return { asal: { ...provinsi, value: { tingkat: "luar" } }, ask: undefined };
  const there = readKabKota(kabKota.value, stated);
  if (there.sure) return { asal: { ...kabKota, value: { tingkat: "luar", kabKota: there.value } }, ask: undefined };
  const here = readKabKota(kabKota.value, wholeProvince(wilayah));
  if (!here.sure || here.why === "spelling")
    return { asal: { ...kabKota, value: { tingkat: "luar" } }, ask: undefined };
  const candidates = [here.value];
  return {
    asal: { ...kabKota, value: { tingkat: "belum-pasti", candidates } },
    ask: { at: kabKota.at, raw: kabKota.value, candidates },
  };
}
