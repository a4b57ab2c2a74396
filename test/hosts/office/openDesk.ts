import { bukuPlan, sessionsOf } from "../../../src/core/meja/planBuku";
import type { BukuTamu } from "../../../src/core/meja/bukuTamu";
import { isThere, tamuOf } from "../../../src/core/meja/people";
import {
  type PlannedList,
  type RegistrasiHost,
  registrasiHost,
} from "../../../src/hosts/office/registrasi/registrasiHost";
import { formWords } from "../../../src/messages/formWords";
import { bookOf, invitedPerson } from "../../core/meja/books";
import { RAKOR } from "../../core/sheets/papers";
import { type OpenExcel, openExcel } from "./openExcel";

export const SESI = "2023-03-08";
export const at = (meja: string, clock: string) => ({ sesi: SESI, meja, pukul: `2023-03-08T${clock}` });
export const START = bookOf({
  acara: RAKOR.nama,
  meja: [{ id: "m1", nama: "Meja 1", versi: 0 }],
  orang: [invitedPerson("nina"), invitedPerson("adam", { nama: "Adam Saputra" })],
});
export const listsOf = (book: BukuTamu): readonly PlannedList[] => {
  const { sheets } = bukuPlan(book, RAKOR, formWords);
  return sessionsOf(book).flatMap((sesi, index) => {
    const sheet = sheets[index];
    return sheet === undefined || sesi === "" ? [] : [{ sesi, sheet }];
  });
};
export const there = (book: BukuTamu) =>
  tamuOf(book)
    .filter((person) => isThere(person, SESI))
    .map(({ data }) => data.nama);

/** A desk over a workbook of staff, with two invited guests. */
export async function openDesk() {
  const open = await openExcel();
  const desk = registrasiHost(open.excel.Excel);
  await desk.addEntry(() => START, listsOf);
  return { ...open, desk };
}

/** A desk in another window of the same workbook, which knows nothing of the first. */
export function otherDesk({ excel }: Pick<OpenExcel, "excel">): RegistrasiHost {
  const { Excel } = excel;
  return registrasiHost({
    run: ((options: never, batch: never) => Excel.run(options, batch)) as typeof Excel.run,
    createWorkbook: (base64) => Excel.createWorkbook(base64),
  });
}
