import type { Records } from "../../records/records";
import type { TanggalReading } from "../../values/tanggal";
import { kodeProvinsiOf, type KabKota } from "../../values/wilayah/kabKota";
import type { FoundSheet } from "../../tables/foundTable";
import type { Acara } from "../acara";
import { titlesNameAnother } from "./eventTitles";
import { isOfAnotherSize } from "./sizeOfPapers";
import { agreesWith, namesAnother } from "./statedEvent";

/** Fewer papers than this show nothing about the event they belong to. */
const ENOUGH = 3;
/** Share of the papers that has to point elsewhere. */
const MOST = 0.6;
const NONE = { kode: "", nama: "" };

/**
 * The acara to judge these papers by. The built-in one, which stands where nobody named an acara, is nothing to papers that
 * evidently belong to another event: the lines over their tables name another, most of their dates lie in one other year,
 * most of their people come from places it does not know, or their sums are nowhere near its pagu. Only the year that the
 * papers state remains to judge by, and a pagu that a person named. One that a person filled in stands whatever the papers
 * say, but is marked where they evidently speak of another event.
 */
export function acaraForPapers(records: Records, acara: Acara, sheets: readonly FoundSheet[] = []): Acara {
  const year = otherYear(records, acara.tahunAnggaran);
  const elsewhere = titlesNameAnother(sheets, acara) || comesFromElsewhere(records, acara);
  // One code of the budget is that of many events, in every province and year.
  const proved = agreesWith(records, { ...acara, subKegiatan: NONE });
  if (acara.bawaan !== true) return !proved && (elsewhere || year !== undefined) ? { ...acara, misfit: true } : acara;
  const agrees = proved || (!elsewhere && agreesWith(records, acara));
  const named = !agrees && (elsewhere || namesAnother(records, acara) || isOfAnotherSize(records, acara.pagu));
  if (year === undefined && !named && !comesFromElsewhere(records, acara))
    return agrees ? acara : { ...acara, unclaimed: true };
  return {
    ...acara,
    ...(agrees ? {} : { unrelated: true as const, nama: "", tempat: "" }),
    tahunAnggaran: year ?? statedYear(records) ?? acara.tahunAnggaran,
    nomorDpa: "",
    program: NONE,
    kegiatan: NONE,
    subKegiatan: NONE,
    rencanaPeserta: undefined,
    kursi: { perKabKota: [], provinsi: [] },
    panitia: undefined,
    tanggalDokumen: {},
  };
}

/** The year of most dates of the money papers, where there are enough of them and it is not the acara's. */
function otherYear(records: Records, own: number): number | undefined {
  const years = yearsOf(records);
  const most = mostFrequent(years);
  if (most === undefined || most === own) return undefined;
  const count = years.filter((one) => one === most).length;
  return count >= ENOUGH && count >= MOST * years.length ? most : undefined;
}

/** The budget year by the lines over tables, else by the day of the event, else by the few dates that there are. */
function statedYear(records: Records): number | undefined {
  const { kepala } = records;
  return (
    mostFrequent(kepala.flatMap(({ tahunAnggaran }) => tahunAnggaran?.value ?? [])) ??
    mostFrequent(kepala.flatMap(({ waktu }) => waktu?.value?.dari.year ?? [])) ??
    mostFrequent(yearsOf(records))
  );
}

function yearsOf({ bku, realisasi, kuitansi }: Records): readonly number[] {
  return [...bku, ...realisasi, ...kuitansi].flatMap(({ tanggal }) => yearOf(tanggal?.value));
}

function mostFrequent(years: readonly number[]): number | undefined {
  const count = (year: number) => years.filter((one) => one === year).length;
  return [...new Set(years)].sort((a, b) => count(b) - count(a))[0];
}

function yearOf(reading: TanggalReading | undefined): number[] {
  return reading?.sure ? [reading.value.year] : [];
}

function comesFromElsewhere(
  { undangan, registrasi, tercetak, hadir, pembayaran }: Records,
  { wilayah: { kodeProvinsi } }: Acara,
): boolean {
  const origins = [...undangan, ...registrasi, ...tercetak, ...hadir, ...pembayaran].flatMap(
    ({ asal }) => asal?.value ?? [],
  );
  const isElsewhere = (kabKota: KabKota) => kodeProvinsiOf(kabKota) !== kodeProvinsi;
  const elsewhere = origins.filter(
    (asal) =>
      (asal.tingkat === "belum-pasti" && asal.candidates.every(isElsewhere)) ||
      (asal.tingkat === "luar" && (asal.kabKota ? isElsewhere(asal.kabKota) : asal.kodeProvinsi !== undefined)),
  ).length;
  return elsewhere >= ENOUGH && elsewhere >= MOST * origins.length;
}
