import { dayOfWeek } from "../../values/tanggal";
import { defineCheck } from "../defineCheck";

/** The day of the week written beside a date is the day that the calendar gives it. */
export const hariBerbeda = defineCheck({
  code: "hari-berbeda",
  family: "dokumen",
  severity: "salah",
  rule: { source: "kalender Masehi", status: "confirmed", from: undefined, to: undefined },
  needs: ["tanggalBerhari"],
  example: { tanggal: { year: 2023, month: 3, day: 8 }, tertulis: 1, seharusnya: 3 },
  *run({ tanggalBerhari }) {
    for (const { at, tanggal, hari } of tanggalBerhari) {
      const seharusnya = dayOfWeek(tanggal);
      if (hari === seharusnya) continue;
      yield { code: "hari-berbeda", at: [at], facts: { tanggal, tertulis: hari, seharusnya }, difference: undefined };
    }
  },
});
