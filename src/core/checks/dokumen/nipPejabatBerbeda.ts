import type { PenandaTangan } from "../../records/papers/penandaTangan";
import { namaKey } from "../../values/namaOrang";
import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";

/** Up to here two NIP are one, mistyped or with two digits changed round; beyond, two officials may bear one name. */
const DIGITS_OF_A_SLIP = 4;

/** Who signs has one NIP on all papers. The cells of those that differ from most stand first. */
export const nipPejabatBerbeda = defineCheck({
  code: "nip-pejabat-berbeda",
  family: "dokumen",
  severity: "periksa",
  rule: { source: "Peraturan Kepala BKN 22/2007", status: "confirmed", from: undefined, to: undefined },
  needs: ["penandaTangan"],
  onMasked: "nothing",
  example: { nama: "Rina Oktaviani", nip: ["198504122010012013", "198504122010012031"], kali: [5, 1] },
  *run({ penandaTangan }) {
    for (const papers of grouped(penandaTangan, ({ nama }) => namaKey(nama.value)).values()) {
      const byNip = [...grouped(papers, ({ nip }) => nip.value.digits).values()].sort((a, b) => b.length - a.length);
      const [usual] = byNip[0] ?? [];
      if (!usual) continue;
      const odd = byNip.slice(1).filter(([other]) => other && isSlip(usual, other));
      if (odd.length === 0) continue;
      yield {
        code: "nip-pejabat-berbeda",
        at: [...odd.flat(), usual].map(({ nip }) => nip.at),
        facts: {
          nama: usual.nama.value,
          nip: [usual, ...odd.flatMap(([other]) => other ?? [])].map(({ nip }) => nip.value.digits),
          kali: [byNip[0]?.length ?? 0, ...odd.map(({ length }) => length)],
        },
        difference: undefined,
      };
    }
  },
});

function isSlip({ nip: { value: a } }: PenandaTangan, { nip: { value: b } }: PenandaTangan): boolean {
  // A digit that is missing or stands twice moves all behind it.
  if (a.digits.length !== b.digits.length) return Math.abs(a.digits.length - b.digits.length) === 1;
  return [...a.digits].filter((digit, place) => digit !== b.digits[place]).length <= DIGITS_OF_A_SLIP;
}
