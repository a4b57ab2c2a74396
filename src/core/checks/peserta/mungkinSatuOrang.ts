import type { Peserta } from "../../records/peserta";
import { comparedName, isLikelyMisspelling } from "../../people/nameRelation";
import { nipKey } from "../../people/orang";
import { defineCheck } from "../defineCheck";
import { seatKey } from "./inputs/invitations";

/**
 * Rows that may be of one person, but not surely: they are counted as two until somebody who knows them says so. Two with a
 * NIP each, and two on one seat, are told by `nip-berbeda` and `nama-berbeda`.
 */
export const mungkinSatuOrang = defineCheck({
  code: "mungkin-satu-orang",
  family: "peserta",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["gabungan"],
  onMasked: "nothing",
  example: { nama: ["Rina Oktaviani", "Rina O."] },
  *run({ gabungan: { unsure } }) {
    for (const [first, second] of unsure) {
      if (isToldElsewhere(first, second)) continue;
      yield {
        code: "mungkin-satu-orang",
        at: [first.nama.at, second.nama.at],
        facts: { nama: [first.nama.value, second.nama.value] },
        difference: undefined,
      };
    }
  },
});

function isToldElsewhere(a: Peserta, b: Peserta): boolean {
  if (nipKey(a) !== undefined && nipKey(b) !== undefined) return true;
  const seat = seatKey(a);
  if (seat === undefined || seat !== seatKey(b)) return false;
  return isLikelyMisspelling(comparedName(a.nama.value), comparedName(b.nama.value));
}
