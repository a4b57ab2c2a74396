import type { Kepala } from "../records/kepala";
import type { Records } from "../records/records";
import { compareTanggal } from "../values/tanggal";
import type { WaktuAcara } from "../values/waktuAcara";
import type { Acara } from "./acara";
import { acaraForPapers } from "./papersOfAnotherEvent";

/**
 * Whether the papers evidently belong to another event than this acara: what stands over their tables, or most of their
 * dates and places, says so, and no line over a table agrees with it.
 */
export function areOfAnother(records: Records, acara: Acara): boolean {
  const own = { ...acara, bawaan: true } as const;
  const saysOther = records.kepala.some((line) => otherwise(line, acara));
  const agrees = records.kepala.some((line) => alike(line, acara));
  return !agrees && (saysOther || acaraForPapers(records, own) !== own);
}

function alike({ pagu, waktu }: Kepala, acara: Acara): boolean {
  return pagu?.value === acara.pagu || (waktu?.value !== undefined && isWithin(waktu.value, acara));
}

function otherwise({ pagu, waktu, tahunAnggaran }: Kepala, acara: Acara): boolean {
  return (
    (pagu?.value !== undefined && pagu.value !== acara.pagu) ||
    (waktu?.value !== undefined && !isWithin(waktu.value, acara)) ||
    (tahunAnggaran !== undefined && tahunAnggaran.value !== acara.tahunAnggaran)
  );
}

function isWithin({ dari, sampai }: WaktuAcara, { tanggal, tanggalSelesai }: Acara): boolean {
  return compareTanggal(tanggal, dari) <= 0 && compareTanggal(sampai, tanggalSelesai) <= 0;
}
