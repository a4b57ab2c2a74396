import type { Tanggal } from "./tanggal";

/** National holidays as the joint decrees of three ministers fix them each year; days off joined to them are not in here. */
const HARI_LIBUR: Readonly<Record<number, { readonly source: string; readonly days: string }>> = {
  2022: {
    source: "SKB 963/2021, 3/2021, 4/2021",
    days: "1-1 1-2 28-2 3-3 15-4 1-5 2-5 3-5 16-5 26-5 1-6 10-7 30-7 17-8 8-10 25-12",
  },
  2023: {
    source: "SKB 1066/2022, 3/2022, 3/2022",
    days: "1-1 22-1 18-2 22-3 7-4 22-4 23-4 1-5 18-5 1-6 4-6 29-6 19-7 17-8 28-9 25-12",
  },
  2024: {
    source: "SKB 855/2023, 3/2023, 4/2023",
    days: "1-1 8-2 10-2 14-2 11-3 29-3 31-3 10-4 11-4 1-5 9-5 23-5 1-6 17-6 7-7 17-8 16-9 25-12",
  },
  2025: {
    source: "SKB 1017/2024, 2/2024, 2/2024",
    days: "1-1 27-1 29-1 29-3 31-3 1-4 18-4 20-4 1-5 12-5 29-5 1-6 6-6 27-6 17-8 5-9 25-12",
  },
};

/** The years whose holidays are known. */
export const TAHUN_LIBUR: readonly number[] = Object.keys(HARI_LIBUR).map(Number);

const DAYS: ReadonlyMap<number, ReadonlySet<string>> = new Map(
  Object.entries(HARI_LIBUR).map(([year, { days }]) => [Number(year), new Set(days.split(" "))]),
);

/** Whether the day is a national holiday, and by which decree; undefined where the holidays of its year are not known. */
export function hariLibur({
  year,
  month,
  day,
}: Tanggal): { readonly libur: boolean; readonly source: string } | undefined {
  const known = HARI_LIBUR[year];
  return known && { libur: DAYS.get(year)?.has(`${day}-${month}`) ?? false, source: known.source };
}
