import { DIUNDANG, TAMU_PASAMAN, type Utusan } from "./utusan";

/**
 * Everyone who came, again 78: Kab. Sijunjung came without its supervisor, Kab. Pasaman with two. So the totals of the
 * report (40 + 19 + 19) are right although two kab/kota are not.
 */
export const HADIR: readonly Utusan[] = DIUNDANG.flatMap((utusan) => {
  if (utusan.kode === "13.03" && utusan.kursi === "supervisor") return [];
  if (utusan.kode === "13.08" && utusan.kursi === "supervisor") return [utusan, { ...utusan, orang: TAMU_PASAMAN }];
  return [utusan];
});

/** Those of one kab/kota who came, in the order of the seats. */
export function hadirFrom(kode: string): readonly Utusan[] {
  return HADIR.filter((utusan) => utusan.kode === kode);
}
