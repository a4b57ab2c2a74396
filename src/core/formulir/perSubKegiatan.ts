import { accountOf } from "../values/rekening";
import type { BarisAnggaran } from "../records/anggaran";
import type { BarisRealisasi } from "../records/realisasi";
import type { Records } from "../records/records";
import { kodeKey, type KodeRekening } from "../values/kodeRekening";
import { subKegiatanAbove } from "./subKegiatanAbove";

/** Lines of budget and spending that belong to one sub kegiatan; undefined where nothing says to which. */
export interface OfSubKegiatan {
  readonly sub: KodeRekening | undefined;
  readonly anggaran: readonly BarisAnggaran[];
  readonly realisasi: readonly BarisRealisasi[];
}

type Lines = Pick<Records, "anggaran" | "realisasi" | "kepala">;

/** Lines by sub kegiatan, in the order in which they were read; all together where no more than one is named. */
export function perSubKegiatan({ anggaran, realisasi, kepala }: Lines): readonly OfSubKegiatan[] {
  const above = subKegiatanAbove({ kepala });
  const subOf = ({ at, kodeRekening }: BarisAnggaran | BarisRealisasi): KodeRekening | undefined => {
    const inCode = kodeRekening && beforeAccount(kodeRekening.value);
    const found = inCode ?? above(at);
    return found === "several" ? undefined : found;
  };
  const parts = new Map<
    string,
    { sub: KodeRekening | undefined; anggaran: BarisAnggaran[]; realisasi: BarisRealisasi[] }
  >();
  const partOf = (line: BarisAnggaran | BarisRealisasi) => {
    const sub = subOf(line);
    const key = sub === undefined ? "" : kodeKey(sub);
    const known = parts.get(key);
    if (known !== undefined) return known;
    const made = { sub, anggaran: [], realisasi: [] };
    parts.set(key, made);
    return made;
  };
  for (const line of realisasi) partOf(line).realisasi.push(line);
  for (const line of anggaran) partOf(line).anggaran.push(line);
  const found = [...parts.values()];
  const named = found.flatMap(({ sub }) => (sub === undefined ? [] : [sub]));
  return named.length > 1 ? found : [{ sub: named[0], anggaran, realisasi }];
}

/** `1.06.05.1.02.02` of `1.06.05.1.02.02.5.1.02.02.05.0043`. */
function beforeAccount(kode: KodeRekening): KodeRekening | undefined {
  const before = kode.segments.length - accountOf(kode).length;
  if (before <= 0) return undefined;
  return { segments: kode.segments.slice(0, before), written: kode.written.split(".").slice(0, before).join(".") };
}
