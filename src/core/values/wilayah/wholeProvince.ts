import type { Wilayah } from "./kabKota";
import { provinsiNamed } from "./provinsi";

const whole = new WeakMap<Wilayah, Wilayah>();

/**
 * The province of an activity that some of its kab/kota take part in: theirs as the activity has them, and all others, so
 * that a list of one that takes no part is known for what it is. An activity of one kab/kota, or of a region that is no
 * part of a known province, is the whole by itself.
 */
export function wholeProvince(wilayah: Wilayah): Wilayah {
  const known = whole.get(wilayah);
  if (known) return known;
  const made = withTheOthers(wilayah);
  whole.set(wilayah, made);
  return made;
}

function withTheOthers(wilayah: Wilayah): Wilayah {
  const own = new Map(wilayah.kabKota.map((one) => [one.kode, one]));
  if (own.size < 2) return wilayah;
  const all = provinsiNamed(wilayah.kodeProvinsi)?.kabKota ?? [];
  const ofProvince = all.filter(
    ({ kode, jenis, nama }) => own.get(kode)?.nama === nama && own.get(kode)?.jenis === jenis,
  );
  if (ofProvince.length < own.size || all.length === own.size) return wilayah;
  return { ...wilayah, kabKota: all.map((one) => own.get(one.kode) ?? one) };
}
