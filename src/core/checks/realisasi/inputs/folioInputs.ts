import type { Records } from "../../../records/records";
import { grouped } from "../../../values/grouped";
import type { CheckInputs } from "../../inputs";
import { nomorKey } from "../../../values/keys";
import { having } from "../../../values/having";
import { present } from "../../present";
import { belanjaOfBku } from "../../../tally/belanja";

/** The way from the lines of a cash book to their receipts, and from receipts to the folio that they name. */
export function folioInputs({ bku, kuitansi }: Records): Partial<CheckInputs> {
  const receipts = having(kuitansi, "nomor", "jumlah");
  const nilaiMenurutNomor = new Map(
    [...grouped(receipts, ({ nomor }) => nomorKey(nomor.value))].map(([nomor, same]) => [
      nomor,
      same.map(({ jumlah }) => jumlah.value),
    ]),
  );
  const dates = new Map(bku.map(({ at, tanggal }) => [at, tanggal?.value]));
  const bkuBernomor = having(belanjaOfBku(bku), "nomor").map((line) => {
    const day = dates.get(line.at);
    return { ...line, hari: day?.sure ? day.value : undefined };
  });
  return { nilaiMenurutNomor, ...present({ bkuBernomor, folioKuitansi: foliosOf({ bku, kuitansi }) }) };
}

function foliosOf({ bku, kuitansi }: Pick<Records, "bku" | "kuitansi">): CheckInputs["folioKuitansi"] {
  const named = having(kuitansi, "nomor", "folioBukuKas");
  if (named.length === 0) return [];
  const lines = grouped(having(bku, "nomor", "nomorBukti"), ({ nomorBukti }) => nomorKey(nomorBukti.value));
  const folios = named.flatMap(({ nomor, folioBukuKas: folio }) => {
    const [line, ...others] = lines.get(nomorKey(nomor.value)) ?? [];
    return line === undefined || others.length > 0 ? [] : [{ nomor: nomor.value, folio, baris: line.nomor }];
  });
  const same = folios.filter(({ folio, baris }) => nomorKey(folio.value) === nomorKey(baris.value));
  return same.length * 2 > folios.length ? folios : [];
}
