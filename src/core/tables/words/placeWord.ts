import { fold } from "./fold";

const PLACE =
  /^(?:[\divxa-c]{1,4}[.)]?\s+)?(?:kab|kabupaten|kota|kodya|provinsi|prov|propinsi|kecamatan|kec|nagari|desa|kelurahan)\b/;

/** Whether a label names a place by its kind: `Kabupaten Agam`, `Kec. Tanjung Raya`. */
export function namesPlace(label: string): boolean {
  return PLACE.test(fold(label));
}
