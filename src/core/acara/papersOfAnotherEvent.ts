import type { Records } from "../records/records";
import type { TanggalReading } from "../values/tanggal";
import type { Acara } from "./acara";

/** Fewer papers than this show nothing about the event they belong to. */
const ENOUGH = 3;
/** Share of the papers that has to point elsewhere. */
const MOST = 0.6;

/**
 * The acara to judge these papers by. The built-in one, which stands where nobody named an acara, lends no plan, seats,
 * codes or year to papers that evidently belong to another event: most of their dates lie in one other year, or most of
 * their people come from places it does not know. What is taken away is then not checkable, rather than wrong.
 */
export function acaraForPapers(records: Records, acara: Acara): Acara {
  if (acara.bawaan !== true) return acara;
  const year = otherYear(records, acara.tahunAnggaran);
  if (year === undefined && !comesFromElsewhere(records)) return acara;
  const none = { kode: "", nama: "" };
  return {
    ...acara,
    tahunAnggaran: year ?? acara.tahunAnggaran,
    nomorDpa: "",
    program: none,
    kegiatan: none,
    subKegiatan: none,
    rencanaPeserta: undefined,
    kursi: { perKabKota: [], provinsi: [] },
    panitia: undefined,
    tanggalDokumen: {},
  };
}

/** The year of most dates of the money papers, where it is not the acara's. */
function otherYear({ bku, realisasi, kuitansi }: Records, own: number): number | undefined {
  const years = [...bku, ...realisasi, ...kuitansi].flatMap(({ tanggal }) => yearOf(tanggal?.value));
  const count = (year: number) => years.filter((one) => one === year).length;
  const most = [...new Set(years)].sort((a, b) => count(b) - count(a))[0];
  if (most === undefined || most === own) return undefined;
  return count(most) >= ENOUGH && count(most) >= MOST * years.length ? most : undefined;
}

function yearOf(reading: TanggalReading | undefined): number[] {
  return reading?.sure ? [reading.value.year] : [];
}

function comesFromElsewhere({ undangan, registrasi, hadir, pembayaran }: Records): boolean {
  const origins = [...undangan, ...registrasi, ...hadir, ...pembayaran].flatMap(({ asal }) => asal?.value ?? []);
  const unknown = origins.filter((asal) => asal.tingkat === "belum-pasti" && asal.candidates.length === 0).length;
  return unknown >= ENOUGH && unknown >= MOST * origins.length;
}
