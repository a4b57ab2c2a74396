import { readGolongan, type Golongan } from "../../../values/golongan";
import type { HonorBerpph } from "./pesertaNeeds";

/** Percent of the honorarium, by golongan. */
const TARIF: Readonly<Record<Golongan, number>> = { I: 0, II: 0, III: 5, IV: 15 };
const TARIF_PEJABAT = 15;
const PEJABAT_NEGARA =
  /\b(?:gubernur|bupati|wali\s?kota|menteri|(?:ketua|anggota)\s+(?:dprd|dpr|dpd|mpr|bpk|kpu|bawaslu))\b/i;
const SEN_IN_RUPIAH = 100;

/** The rate of PP 80/2010 Pasal 4, in percent; undefined for those whose golongan is not known. */
export function tarifPph21({ jabatan, golongan }: HonorBerpph): number | undefined {
  if (jabatan && PEJABAT_NEGARA.test(jabatan.value)) return TARIF_PEJABAT;
  const known = golongan && readGolongan(golongan.value);
  return known && TARIF[known];
}

/** Whether a tax is the exact one (in sen), give or take the rounding to whole rupiah. */
export function isTaxOf(sen: number, exact: number): boolean {
  return Math.abs(Math.abs(sen) - exact) < SEN_IN_RUPIAH;
}
