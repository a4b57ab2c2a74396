import type { Sourced } from "../../../cells/sourced";
import type { Rupiah } from "../../../values/rupiah";
import { grouped } from "../../../values/grouped";
import type { HonorBerpph } from "./pesertaNeeds";
import { sheetKey } from "../../../cells/sheetKey";
import { jenisDibayar } from "./jenisDibayar";
import { isTaxOf, tarifPph21 } from "./tarifPph21";

/** What the tax of a row is taken from. */
type Dasar = (row: HonorBerpph) => Sourced<Rupiah> | undefined;

export interface Berdasar {
  readonly row: HonorBerpph;
  readonly dasar: Sourced<Rupiah>;
}

const all: Dasar = ({ potongan }) => potongan.bruto;

/**
 * Rows with the amount that is taxed. On lists of several payments that is all of them together or one of them (uang
 * saku, not transport): whichever most of the taxed rows agree with. So it is on a list that does not say that it pays
 * honor. Lists that agree with none, or with two that differ, are left out.
 */
export function withDasar(rows: readonly HonorBerpph[]): readonly Berdasar[] {
  return [...grouped(rows, ({ at }) => sheetKey(at)).values()].flatMap((list) => {
    const dasarOf = dasarOfList(list);
    return list.flatMap((row) => {
      const dasar = dasarOf?.(row);
      return dasar && dasar.value > 0 ? [{ row, dasar }] : [];
    });
  });
}

/** Whether of every list the taxed payment is known. */
export function dasarKnown(rows: readonly HonorBerpph[]): boolean {
  return [...grouped(rows, ({ at }) => sheetKey(at)).values()].every((list) => dasarOfList(list) !== undefined);
}

function dasarOfList(list: readonly HonorBerpph[]): Dasar | undefined {
  const isOnePayment = list.every(({ potongan }) => potongan.bagian === undefined);
  if (isOnePayment && paysHonor(list)) return all;
  const columns = new Set(list.flatMap(({ potongan }) => (potongan.bagian ?? []).map(({ at }) => at.col)));
  const taxed = list.flatMap((row) => {
    const tarif = tarifPph21(row);
    return tarif === undefined || tarif === 0 ? [] : [{ row, tarif }];
  });
  const agreeing = (dasar: Dasar) =>
    taxed.filter(({ row, tarif }) => isTaxOf(row.potongan.pph.value, ((dasar(row)?.value ?? 0) * tarif) / 100)).length;
  const [best, next] = [all, ...[...columns].map(inColumn)]
    .map((dasar) => ({ dasar, agreeing: agreeing(dasar) }))
    .sort((a, b) => b.agreeing - a.agreeing);
  if (!best || best.agreeing < 2 || best.agreeing * 2 <= taxed.length || best.agreeing === next?.agreeing)
    return undefined;
  return best.dasar;
}

/** The rows of one table share what it says of them. */
function paysHonor(list: readonly HonorBerpph[]): boolean {
  return [...new Set(list.map(({ potongan }) => potongan.untuk))].every((untuk) => jenisDibayar(untuk) === "honor");
}

function inColumn(col: number): Dasar {
  return ({ potongan }) => potongan.bagian?.find(({ at }) => at.col === col);
}
