import { addressOf, type CellRef } from "../../core/cells/cellRef";
import { RUAS, type Benang, type Ruas } from "../../core/benang/benang";
import { toNumber, type Rupiah } from "../../core/values/rupiah";
import { describeRuas } from "../../messages/benang";
import type { Language } from "../../messages/language";

/** One expense with its links, as `periksa --json` prints it. */
export function benangJson({ pokok, kode, uraian, penerima, jumlah, ruas }: Benang, language: Language) {
  return {
    di: pokok.di,
    at: placeOf(pokok.at),
    kode: kode?.written ?? null,
    uraian: uraian ?? null,
    penerima: penerima ?? null,
    jumlah: amountOf(jumlah),
    ruas: Object.fromEntries(RUAS.map((key) => [key, ruasJson(ruas[key], language)])),
  };
}

function ruasJson(ruas: Ruas, language: Language) {
  const sentence = describeRuas(ruas, language) ?? null;
  switch (ruas.keadaan) {
    case "ada":
      return {
        state: ruas.keadaan,
        sentence,
        at: ruas.at.map(placeOf),
        jumlah: amountOf(ruas.jumlah),
        certainty: ruas.keyakinan,
        reasons: ruas.alasan,
      };
    case "disebut":
      return { state: ruas.keadaan, sentence, at: ruas.at.map(placeOf) };
    case "tanya":
      return {
        state: ruas.keadaan,
        sentence,
        candidates: ruas.calon.map(({ at, jumlah }) => ({ ...placeOf(at), jumlah: toNumber(jumlah) })),
      };
    case "daftar":
    case "belum-ada":
    case "tidak-dibaca":
    case "tidak-perlu":
      return { state: ruas.keadaan, sentence };
  }
}

function placeOf(at: CellRef) {
  return { file: at.file, sheet: at.sheet, cell: addressOf(at) };
}

function amountOf(jumlah: Rupiah | undefined): number | null {
  return jumlah === undefined ? null : toNumber(jumlah);
}
