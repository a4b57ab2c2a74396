import { grouped } from "../values/grouped";
import { nomorKey, tupleKey } from "../values/keys";
import type { GerakPajak } from "./gerakPajak";

/** What one expense holds back of one tax, and the deposits that pay it on. */
export interface Pungutan {
  readonly dipungut: readonly GerakPajak[];
  readonly disetor: readonly Setor[];
}

/** A deposit, or the part of it that belongs here, in sen. */
export interface Setor {
  readonly gerak: GerakPajak;
  readonly sen: number;
}

interface Open {
  readonly dipungut: GerakPajak[];
  readonly disetor: Setor[];
  left: number;
}

/**
 * Puts deposits to what they pay on: the one of the same line or number, then the one of exactly that amount, then the
 * earliest that are open. A deposit beyond all of them stands by itself.
 */
export function setorOf(moves: readonly GerakPajak[]): readonly Pungutan[] {
  return [...grouped(moves, ({ jenis }) => jenis).values()].flatMap(ofOneTax);
}

function ofOneTax(moves: readonly GerakPajak[]): readonly Pungutan[] {
  const open: Open[] = [];
  const byKey = new Map<string, Open>();
  for (const gerak of moves) {
    if (gerak.sisi !== "dipungut") continue;
    const keys = keysOf(gerak);
    const known = gerak.nomor && byKey.get(keys[0] ?? "");
    const own: Open = known ?? { dipungut: [], disetor: [], left: 0 };
    own.dipungut.push(gerak);
    own.left += gerak.jumlah.value;
    for (const key of keys) byKey.set(key, own);
    if (!known) open.push(own);
  }
  const rest = moves.filter((gerak) => {
    if (gerak.sisi !== "disetor") return false;
    const own = keysOf(gerak)
      .map((key) => byKey.get(key))
      .find((one) => one !== undefined);
    if (own) pay(own, gerak, gerak.jumlah.value);
    return own === undefined;
  });
  return [...open, ...payRest(open, rest)];
}

function payRest(open: readonly Open[], rest: readonly GerakPajak[]): readonly Pungutan[] {
  const byAmount = grouped(open, ({ left }) => (left > 0 ? left : undefined));
  const sums = rest.filter((gerak) => {
    const same = byAmount.get(gerak.jumlah.value)?.shift();
    if (same) pay(same, gerak, gerak.jumlah.value);
    return same === undefined;
  });
  let next = 0;
  return sums.flatMap((gerak) => {
    let sen: number = gerak.jumlah.value;
    for (; sen > 0 && next < open.length; next += 1) {
      const one = open[next];
      if (one === undefined || one.left <= 0) continue;
      const part = Math.min(sen, one.left);
      pay(one, gerak, part);
      sen -= part;
      if (one.left > 0) break;
    }
    return sen > 0 ? [{ dipungut: [], disetor: [{ gerak, sen }] }] : [];
  });
}

function pay(own: Open, gerak: GerakPajak, sen: number): void {
  own.disetor.push({ gerak, sen });
  own.left -= sen;
}

/** By its number, and by its line. */
function keysOf({ nomor, baris: { file, sheet, row } }: GerakPajak): readonly string[] {
  const line = tupleKey("baris", file, sheet, row);
  return nomor && /\d/.test(nomor.value) ? [tupleKey("nomor", nomorKey(nomor.value)), line] : [line];
}
