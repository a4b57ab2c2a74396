/** What one word of an office stands for. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["ka", "kepala"],
  ["kpl", "kepala"],
  ["kadis", "kepala dinas"],
  ["kadin", "kepala dinas"],
  ["kadinas", "kepala dinas"],
  ["kadinsos", "kepala dinas sosial"],
  ["kadissos", "kepala dinas sosial"],
  ["kadisdukcapil", "kepala dinas dukcapil"],
  ["kadukcapil", "kepala dinas dukcapil"],
  ["kadisduk", "kepala dinas dukcapil"],
  ["din", "dinas"],
  ["dinsos", "dinas sosial"],
  ["dinsosp3a", "dinas sosial p3a"],
  ["dinsosppa", "dinas sosial ppa"],
  ["disdukcapil", "dinas dukcapil"],
  ["disduk", "dinas dukcapil"],
  ["capil", "dukcapil"],
  ["kabid", "kepala bidang"],
  ["kasi", "kepala seksi"],
  ["kasie", "kepala seksi"],
  ["kasubag", "kepala subbagian"],
  ["kasubbag", "kepala subbagian"],
  ["kasubbid", "kepala subbidang"],
  ["kabag", "kepala bagian"],
  ["subag", "subbagian"],
  ["subbag", "subbagian"],
  ["spv", "supervisor"],
  ["supervisior", "supervisor"],
  ["narsum", "narasumber"],
]);

/** A head of less than an office, and those around a head, do not sit in the head's seat. */
const LESSER_HEAD =
  /\bkepala (?=(?:sub|subbagian|subbidang|bidang|bid|seksi|bagian|unit|upt|uptd|uptb|tata|sekretariat|ruang|desa|jorong|sekolah|puskesmas|panti|balai)\b)/g;
const BESIDE_HEAD =
  /\b(?:ajudan|sopir|supir|driver|pengemudi|pendamping|sekpri|sekretaris pribadi|istri) (?:dari )?kepala\b/g;

/** Acting for a lesser head is no acting for the head: `Plt. Kepala Bidang`. */
const ACTING_LESSER_HEAD = /\b(?:plt|plh|pjs?) (?=ka(?!dis)\p{L})/gu;

/** Lower-case words of an office between single blanks, marks gone: `Plt. Ka.Dinas` is ` plt kepala dinas `. */
export function foldOffice(text: string): string {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => SHORT.get(word) ?? word)
    .join(" ")
    .replace(/\bnara sumber\b/g, "narasumber")
    .replace(/\bsub (?=bagian|bidang|seksi)/g, "sub")
    .replace(BESIDE_HEAD, "ajudan")
    .replace(LESSER_HEAD, "ka")
    .replace(ACTING_LESSER_HEAD, "");
  return ` ${words} `;
}

/** The same with the other name of the civil registry beside the one that was written, so that either is recognised. */
export function officeWords(text: string): string {
  const words = foldOffice(text);
  const civilRegistry = / kependudukan (?:dan )?(?:pencatatan|catatan) sipil | dukcapil /.test(words);
  return civilRegistry ? `${words}dukcapil disdukcapil kependudukan dan pencatatan sipil ` : words;
}
