import type { Peserta } from "../../records/peserta";
import { rupiah } from "../../values/rupiah";
import { defineCheck } from "../defineCheck";
import { total } from "../../values/exact";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";
import { tupleKey } from "../../values/keys";
import { net, type Paid } from "../../tally/paymentLists";

/**
 * Nobody is paid honor on two lists. Lists of transport or uang harian are left alone, taxed
 * or not: people come on several days, nor are lists of different months. One
 * finding two lists; it says so where the second list is the first once more, person by person.
 */
export const honorGanda = defineCheck({
  code: "honor-ganda",
  family: "peserta",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["orang", "honor"],
  example: { nama: ["Zul Fahmi"], jumlah: rupiah(2_295_000), sama: false },
  *run({ orang, honor }) {
    const onLists = new Set<Peserta>(honor.filter((row) => row.dibayar.value > 0 && !row.potongan.bagian));
    const isHonor = (row: Peserta): row is Paid => onLists.has(row);
    const twice = orang.flatMap(({ rows }) => repeatedOn(rows.filter(isHonor)));
    const peopleOn = grouped(honor.filter(isHonor), ({ at }) => sheetKey(at));
    for (const pairs of grouped(twice, ([a, b]) => tupleKey(sheetKey(a.at), sheetKey(b.at))).values()) {
      const [pair] = pairs;
      if (!pair) continue;
      const alike = pairs.every(([a, b]) => a.dibayar.value === b.dibayar.value);
      const whole = pair.every(({ at }) => peopleOn.get(sheetKey(at))?.length === pairs.length);
      yield {
        code: "honor-ganda",
        at: pairs.flatMap(([a, b]) => [b.dibayar.at, a.dibayar.at]),
        facts: {
          nama: pairs.map(([a]) => a.nama.value),
          jumlah: total(pairs.map(([, b]) => net(b))),
          sama: alike && whole,
        },
        difference: undefined,
      };
    }
  },
});

/** One person's rows on different lists, each with the first that is not of another month. */
function repeatedOn(rows: readonly Paid[]): readonly (readonly [Paid, Paid])[] {
  const lists = [...grouped(rows, ({ at }) => sheetKey(at)).values()].flatMap(([row]) => row ?? []);
  return lists.flatMap((row, index) => {
    const earlier = lists.slice(0, index).find((one) => !isOfOtherMonth(one, row));
    return earlier === undefined ? [] : [[earlier, row] as const];
  });
}

function isOfOtherMonth(one: Paid, other: Paid): boolean {
  return one.bulan !== undefined && other.bulan !== undefined && one.bulan !== other.bulan;
}
