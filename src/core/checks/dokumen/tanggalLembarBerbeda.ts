import { isWithin } from "../../acara/stated/statedEvent";
import type { WaktuAcara } from "../../values/waktuAcara";
import { defineCheck } from "../defineCheck";
import { statementsOf } from "./statements";

/**
 * The date that a list gives for the event lies within the days of the acara. A list may be of another meeting for the
 * same activity, so a person decides.
 */
export const tanggalLembarBerbeda = defineCheck({
  code: "tanggal-lembar-berbeda",
  family: "dokumen",
  severity: "periksa",
  rule: { source: "KAK kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["acara", "waktuKepala", "acaraBerkas"],
  passesWith: ["waktuKepalaTerbaca"],
  example: {
    di: "hadir",
    tertulis: { dari: { year: 2023, month: 3, day: 9 }, sampai: { year: 2023, month: 3, day: 9 } },
    acara: { dari: { year: 2023, month: 3, day: 8 }, sampai: { year: 2023, month: 3, day: 8 } },
  },
  *run({ acara, waktuKepala }) {
    const keyOf = ({ dari, sampai }: WaktuAcara) => JSON.stringify([dari, sampai]);
    for (const { di, value, at } of statementsOf(waktuKepala, keyOf)) {
      if (isWithin(value, acara)) continue;
      yield {
        code: "tanggal-lembar-berbeda",
        at,
        facts: {
          di,
          tertulis: { dari: value.dari, sampai: value.sampai },
          acara: { dari: acara.tanggal, sampai: acara.tanggalSelesai },
        },
        difference: undefined,
      };
    }
  },
});
