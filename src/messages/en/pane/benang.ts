import type { PaneBenangMessages } from "../../pane/benang";

export const benang: PaneBenangMessages = {
  none: "No expense was read yet. Add the kuitansi, the BKU or the realisasi.",
  about: "Where every rupiah went: from the budget line over kuitansi and payment list to the entry in the BKU.",
  list: "Expenses and their papers",
  links: (uraian) => `Papers of ${uraian}`,
  show: "Show",
  filters: {
    semua: (count) => `All expenses (${count})`,
    kurang: (count) => `Some paper is missing (${count})`,
    tanya: (count) => `Not certain what belongs to it (${count})`,
  },
  foldedOf: (uraian, counts) => `Papers of ${uraian}: ${counts}`,
  folded: (there, missing, asked) =>
    [`${there} found`, ...(missing > 0 ? [`${missing} missing`] : []), ...(asked > 0 ? [`${asked} unsure`] : [])].join(
      ", ",
    ),
  noAmount: "no amount written",
  withoutKode: "no account code",
  payee: (nama) => `Payee: ${nama}`,
  match: "Match",
  question: {
    anggaran: "Which budget line pays for this expense?",
    bku: "Which lines of the BKU book this expense? There may be more than one.",
  },
  choose: "Join",
  nothingFits: "Nothing belongs to it",
  keys: "1–9 choose, Enter joins",
  takeBack: "Take back",
  noneInFilter: "None.",
  more: (count) => `Show ${count} more`,
};
