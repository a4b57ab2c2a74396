import { buildNip } from "./buildNip";
import { SEEDS } from "./seeds";

/** An invented civil servant: no such person exists, and the NIP belongs to nobody. */
export interface Orang {
  readonly nama: string;
  /** Degrees and titles before and after the name, empty where none. */
  readonly gelarDepan: string;
  readonly gelarBelakang: string;
  /** 18 digits without spaces. */
  readonly nip: string;
  readonly noHp: string;
}

/** Every invented person once, in the order of the seeds. */
export const ORANG: readonly Orang[] = SEEDS.map(([sex, nama, gelarDepan, gelarBelakang], index) => ({
  nama,
  gelarDepan,
  gelarBelakang,
  nip: buildNip(index, sex),
  noHp: `0812-0000-${String(1000 + index * 37).slice(-4)}`,
}));
