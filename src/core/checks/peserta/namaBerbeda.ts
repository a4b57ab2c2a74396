import type { Peserta } from "../../records/peserta";
import { namaKey } from "../../values/namaOrang";
import type { Finding } from "../check";
import { defineCheck } from "../defineCheck";
import { tupleKey } from "../../values/keys";
import { repeated } from "../../values/repeated";
import { seatKey } from "./inputs/invitations";
import { comparedName, isLikelyMisspelling, mayBeOneName } from "../../people/nameRelation";
import { namesPerson, nipKey } from "../../people/orang";

/**
 * One NIP stands beside one name, and a seat that two lists fill with nearly the same name is filled by one spelling.
 * Degrees, case, dots and blanks make no difference between names. What a person said of two names is not asked again,
 * but for one NIP beside two of them.
 */
export const namaBerbeda = defineCheck({
  code: "nama-berbeda",
  family: "peserta",
  severity: "periksa",
  rule: { source: "aritmetika", status: "confirmed", from: undefined, to: undefined },
  needs: ["gabungan"],
  onMasked: "nothing",
  example: { nama: ["Yuswandi", "Yuswaniri"], nip: "197608152005011007", mirip: true },
  *run({ gabungan: { orang, told } }) {
    const settled = new Set(told.map(({ rows }) => pairKey(rows)));
    const people = orang.flatMap(({ rows }) => rows).filter(namesPerson);
    const said = new Set<string>();
    for (const rows of repeated(people, nipKey)) {
      const spellings = onePerName(rows);
      if (spellings.length < 2) continue;
      said.add(pairKey(spellings));
      const names = spellings.map(({ nama }) => nama.value);
      yield {
        code: "nama-berbeda",
        at: spellings.map(({ nama }) => nama.at),
        facts: {
          nama: names,
          nip: rows[0] && nipKey(rows[0]),
          ...(ofOthers(names) ? { orangLain: true } : {}),
          mirip: names.slice(1).every((name) => isSlip(names[0] ?? "", name)),
        },
        difference: undefined,
      };
    }
    for (const rows of repeated(people, seatKey)) {
      for (const pair of slips(onePerName(rows, MOST_ON_A_SEAT + 1))) {
        if (said.has(pairKey(pair)) || settled.has(pairKey(pair))) continue;
        said.add(pairKey(pair));
        yield spelledInTwoWays(pair);
      }
    }
    const isUntold = (pair: string) => !said.has(pair) && !settled.has(pair);
    // Rows that were joined though their names differ: nobody is joined in silence.
    for (const { rows } of orang) {
      const [first, ...others] = onePerName(rows);
      const untold = first ? others.filter((other) => isUntold(pairKey([first, other]))) : [];
      if (first && untold.length > 0) yield spelledInTwoWays([first, ...untold]);
    }
  },
});

function spelledInTwoWays(rows: readonly Peserta[]): Finding {
  return {
    code: "nama-berbeda",
    at: rows.map(({ nama }) => nama.at),
    facts: { nama: rows.map(({ nama }) => nama.value), nip: undefined, mirip: true },
    difference: undefined,
  };
}

/** Whether some of the names cannot be the first in any spelling: one NIP was given to two people. */
function ofOthers([first = "", ...others]: readonly string[]): boolean {
  const one = [comparedName(first)];
  return others.some((name) => !mayBeOneName(one, [comparedName(name)]));
}

function isSlip(a: string, b: string): boolean {
  return isLikelyMisspelling(comparedName(a), comparedName(b));
}

/** The first row of each name, of at most `most` names. */
function onePerName(rows: readonly Peserta[], most = Infinity): readonly Peserta[] {
  const firstOf = new Map<string, Peserta>();
  for (const row of rows) {
    const key = namaKey(row.nama.value);
    if (!firstOf.has(key)) firstOf.set(key, row);
    if (firstOf.size >= most) break;
  }
  return [...firstOf.values()];
}

function pairKey(rows: readonly Peserta[]): string {
  return tupleKey(...rows.map(({ nama }) => namaKey(nama.value)).sort());
}

/** More names than this on one seat are a crowd, not one person spelled in two ways. */
const MOST_ON_A_SEAT = 6;

/** Pairs on one seat that are probably one name, from different lists and without two different NIP. */
function slips(rows: readonly Peserta[]): readonly (readonly [Peserta, Peserta])[] {
  if (rows.length > MOST_ON_A_SEAT) return [];
  return rows.flatMap((first, index) =>
    rows.slice(index + 1).flatMap((second) => {
      const [a, b] = [nipKey(first), nipKey(second)];
      const twoNip = a !== undefined && b !== undefined && a !== b;
      const sameList = first.tahap === second.tahap;
      return !twoNip && !sameList && isSlip(first.nama.value, second.nama.value) ? [[first, second] as const] : [];
    }),
  );
}
