import type { Acara } from "../../core/acara/acara";
import type { BukuTamu } from "../../core/meja/bukuTamu";
import { bukuPlan, sessionsOf } from "../../core/meja/planBuku";
import type { PlannedList } from "../../hosts/office/registrasi/registrasiHost";
import { openRegistrasi } from "../../hosts/office/shell/openRegistrasi";
import { formWords } from "../../messages/formWords";
import type { BukuKeep } from "./bukuKeep";

/** The book in sheets of the workbook beside the pane: it goes where the workbook goes. */
export function bukuInExcel(acara: () => Acara): BukuKeep {
  const host = openRegistrasi();
  return {
    read: () => host.readBuku(),
    add: (makeEntry) => host.addEntry(makeEntry, (book) => listsOf(book, acara())),
    forget: undefined,
  };
}

function listsOf(book: BukuTamu, acara: Acara): readonly PlannedList[] {
  const { sheets } = bukuPlan(book, acara, formWords);
  return sessionsOf(book).flatMap((sesi, index) => {
    const sheet = sheets[index];
    return sheet === undefined || sesi === "" ? [] : [{ sesi, sheet }];
  });
}
