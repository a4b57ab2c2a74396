import type { Kuitansi } from "../../records/kuitansi";
import type { TanggalReading } from "../../values/tanggal";

/** The date of an SPK or BAST: the one that stands on the paper itself where it was read, else the one it is cited by. */
export function dateOfPaper(cited: Kuitansi["spk"]): TanggalReading | undefined {
  const own = cited?.value.surat?.tanggal;
  return own?.sure ? own : cited?.value.tanggal;
}
