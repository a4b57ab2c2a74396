import type { PaneKelengkapanMessages } from "../../pane/kelengkapan";

export const kelengkapan: PaneKelengkapanMessages = {
  loading: "Fetching the papers",
  none: "No expense could be read yet. Add its receipts or the BKU.",
  list: "Expenses and their papers",
  about:
    "The papers that each expense needs by its kind and value. Sales slips, photographs and letters are no workbooks: look them up in the archive.",
  show: "Show",
  filters: {
    semua: (count) => `All expenses (${count})`,
    ada: (count) => `With a paper that is there (${count})`,
    disebut: (count) => `With a paper that is only named (${count})`,
    "belum-ada": (count) => `With a paper that is missing (${count})`,
    "tidak-dapat-diperiksa": (count) => `With a paper that can't be checked (${count})`,
  },
  noneInFilter: "There are none.",
  withoutKode: "without kode rekening",
  papers: (uraian) => `Papers of ${uraian}`,
  keadaan: {
    ada: "there",
    disebut: "named, the paper itself is not among the files",
    "belum-ada": "missing",
    "tidak-dapat-diperiksa": "can't be checked: no workbook, or its file is not there",
  },
  counted: {
    ada: (count) => `${count} there`,
    disebut: (count) => `${count} named`,
    "belum-ada": (count) => `${count} missing`,
    "tidak-dapat-diperiksa": (count) => `${count} can't be checked`,
  },
  rule: (rule) => `Rule: ${rule}`,
  more: (count) => `Show ${count} more`,
};
