import type { Peserta } from "../../records/peserta";
import { namaKey } from "../../values/namaOrang";
import { defineCheck } from "../defineCheck";
import { sheetKey } from "../../cells/sheetKey";
import { textKey } from "../../values/keys";
import { repeated } from "../../values/repeated";
import { asalKey, namesPerson } from "../../people/orang";
import { othersByRow } from "../../people/toldPairs";

/** Up to here two NIP are one, mistyped or with two digits changed round. */
const DIGITS_OF_A_SLIP = 4;

/**
 * One person has one NIP. Two rows of one name and place with different NIP are one person where the NIP differ in a few
 * digits only, or where two lists have them on the same seat or in the same office; otherwise, or where a person said so, they are namesakes.
 */
export const nipBerbeda = defineCheck({
  code: "nip-berbeda",
  family: "peserta",
  severity: "periksa",
  rule: { source: "Peraturan Kepala BKN 22/2007", status: "confirmed", from: undefined, to: undefined },
  needs: ["nip", "gabungan"],
  onMasked: "nothing",
  example: { nama: "Rina Oktaviani", nip: ["198504122010012013", "198504122010012031"], bedaAngka: 2 },
  *run({ nip: people, gabungan: { told } }) {
    const others = othersByRow(told);
    const named = repeated(people.filter(namesPerson), (row) => {
      const asal = asalKey(row.asal?.value);
      // No place has a blank in its key.
      return asal === undefined ? undefined : `${asal} ${namaKey(row.nama.value)}`;
    });
    for (const rows of named) {
      const perNip = [...new Map(rows.map((row) => [row.nip.value.digits, row])).values()];
      const [first, ...more] = perNip;
      if (!first) continue;
      const same = more.filter(
        (row) =>
          others.get(first)?.has(row) !== true &&
          (differentDigits(first, row) <= DIGITS_OF_A_SLIP || samePlace(first, row)),
      );
      if (same.length === 0) continue;
      yield {
        code: "nip-berbeda",
        at: [first, ...same].map(({ nip }) => nip.at),
        facts: {
          nama: first.nama.value,
          nip: [first, ...same].map(({ nip }) => nip.value.digits),
          bedaAngka: Math.max(...same.map((row) => differentDigits(first, row))),
        },
        difference: undefined,
      };
    }
  },
});

type WithNip = Peserta & { readonly nip: NonNullable<Peserta["nip"]> };

/** Digits that differ place by place; all of them where the lengths differ by more than one. */
function differentDigits(a: WithNip, b: WithNip): number {
  const [one, other] = [a.nip.value.digits, b.nip.value.digits];
  if (Math.abs(one.length - other.length) > 1) return Math.max(one.length, other.length);
  if (one.length === other.length) return [...one].filter((digit, place) => digit !== other[place]).length;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const place = [...short].findIndex((digit, index) => digit !== long[index]);
  const at = place < 0 ? short.length : place;
  return short.slice(at) === long.slice(at + 1) ? 1 : long.length;
}

/** Whether two lists put the two rows on one seat, or into one jabatan. */
function samePlace(a: Peserta, b: Peserta): boolean {
  if (a.tahap === b.tahap && sheetKey(a.at) === sheetKey(b.at)) return false;
  if (a.peran?.value.jenis === "peserta" && b.peran?.value.jenis === "peserta") {
    return a.peran.value.kursi === b.peran.value.kursi;
  }
  return a.jabatan !== undefined && b.jabatan !== undefined && textKey(a.jabatan.value) === textKey(b.jabatan.value);
}
