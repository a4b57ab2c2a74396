import type { NipProblem } from "../../core/values/nip";
import type { KabKota } from "../../core/values/wilayah/kabKota";
import { formatRupiah, formatRupiahInFull } from "../format";
import type { FunctionMessages } from "../functions";
import { quote } from "../quote";

const NIP_PROBLEMS: { readonly [P in NipProblem]: (digits: string) => string } = {
  length: (digits) => `This NIP has ${digits.length} digits and should have 18. Type it again from the staff card.`,
  "birth-date": () => "The first eight digits of this NIP are no date of birth. Compare it with the staff card.",
  appointment: () => "The month of appointment in this NIP is impossible. Compare it with the staff card.",
  sex: () => "The 15th digit of this NIP should be 1 or 2. Compare it with the staff card.",
  "lost-digits": () =>
    "The last three digits of this NIP are lost, because it was kept as a number. Make the cell Text and type it again.",
};

const places = (list: readonly KabKota[]) => list.map(({ jenis, nama }) => `${jenis} ${nama}`).join(" or ");

export const functions: FunctionMessages = {
  help: {
    TERBILANG: {
      description: "Writes an amount of rupiah in Indonesian words: 16080000 is enam belas juta delapan puluh ribu.",
      argument: "angka",
      argumentHelp: "An amount of rupiah, as a number or as text such as Rp 16.080.000,-",
    },
    ANGKA: {
      description: "Reads an amount from its Indonesian words: enam belas juta is 16000000.",
      argument: "teks",
      argumentHelp: "The amount in words, with or without the word rupiah",
    },
    RUPIAH: {
      description: "Reads an amount of rupiah written as text: Rp.50.041.800,- is 50041800.",
      argument: "teks",
      argumentHelp: "The amount as it is written",
    },
    KABKOTA: {
      description:
        "The full name of a kabupaten or kota in the province of this workbook's activity: Pessel is Kabupaten Pesisir Selatan.",
      argument: "teks",
      argumentHelp: "A name, an abbreviation, a code, or the name of an office that holds it",
    },
    NIP: {
      description: "Checks a NIP and writes it with spaces: date of birth, appointment, sex, serial number.",
      argument: "teks",
      argumentHelp: "A NIP as text, with or without spaces and dots",
    },
  },
  neitherTextNorNumber: "This cell is neither text nor a number. Choose a cell with text or a number.",
  noAmount: (text) => `${quote(text)} is no amount of rupiah. Write it as 16.080.000 or Rp 16.080.000,-.`,
  amountUnsure: (text, guesses) => {
    const meant = guesses.map(formatRupiah);
    return `${quote(text)} is not certain${meant.length === 0 ? "" : `, perhaps ${meant.join(" or ")}`}. Write it in full, for example ${guesses[0] === undefined ? "Rp 16.080.000,00" : formatRupiahInFull(guesses[0])}.`;
  },
  amountTooLarge: "This amount is too large to be exact. Check the figure.",
  finerThanSen: "This number has a fraction below one sen. Round it first, with ROUND.",
  belowZero: "An amount below zero is not written in words. Check its sign.",
  notInWords: "This cell holds no amount in words. Write it in words, for example enam belas juta rupiah.",
  unknownWord: (word, suggestion) =>
    `${quote(word)} is no number word.${suggestion === undefined ? " Correct its spelling." : ` Perhaps ${quote(suggestion)} was meant.`}`,
  misplacedWord: (word) => `${quote(word)} is out of place. Check the order of the words.`,
  placeUnknown: (text, candidates, provinsi) =>
    `${quote(text)} is not known as a kabupaten or kota of ${provinsi}.${candidates.length === 0 ? " Check its spelling." : ` Perhaps ${places(candidates)}.`}`,
  placeUnsure: (text, candidates) =>
    `${quote(text)} is not certain: ${places(candidates)}. Write it in full, with the word Kabupaten or Kota.`,
  acaraUnread:
    "The activity kept in this workbook cannot be read, so its province is not certain. Choose the activity again in the SPJ Rapi pane, then recalculate.",
  placeIsProvinsi: (text) => `${quote(text)} names a province. Write the kabupaten or kota.`,
  noNip: (text) => `${quote(text)} is no NIP. A NIP has 18 digits and starts with a year of birth.`,
  nipProblem: (problem, digits) => NIP_PROBLEMS[problem](digits),
};
