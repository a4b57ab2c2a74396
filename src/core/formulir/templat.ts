import type { Acara } from "../acara/acara";
import { namaKabKota } from "../records/people/namaTempat";
import type { PlannedPrint, PlannedSheet, PlannedWorkbook } from "../sheets/plan/plannedWorkbook";
import { CELL, FormSheet, HEADER } from "./formSheet";
import type { FormWords } from "./formWords";
import { TEMPLATE_SHEETS } from "./templateColumns";
import { templateSheet, type ChoicePlaces } from "./templateSheet";

/** What a cell of a template may offer to choose from. */
const CHOICES = ["kabKota", "peran", "golongan"] as const;
export type Choice = (typeof CHOICES)[number];

/** PNS ranks of PP 99/2000 and the PPPK ranks of PP 49/2018 with Perpres 98/2020. */
const GOLONGAN = [
  ...["I", "II", "III"].flatMap((rank) => ["a", "b", "c", "d"].map((room) => `${rank}/${room}`)),
  ...["a", "b", "c", "d", "e"].map((room) => `IV/${room}`),
  ...["I", "V", "VII", "IX", "X", "XI", "XIII"].map((rank) => `PPPK ${rank}`),
];

/**
 * An empty workbook of the lists of one activity, from the invitation to the receipts: whoever fills it leaves nothing to be
 * cleaned. What is chosen from stands on a hidden sheet.
 */
export function templatPlan(acara: Acara, { paper }: Pick<PlannedPrint, "paper">, words: FormWords): PlannedWorkbook {
  const { sheet, places } = choiceSheet(acara, paper, words);
  const lists = TEMPLATE_SHEETS.map((one) => templateSheet(one, acara, places, paper, words));
  return { title: words.templat.workbookTitle, sheets: [...lists, sheet] };
}

function choiceSheet(
  acara: Acara,
  paper: PlannedPrint["paper"],
  words: FormWords,
): { readonly sheet: PlannedSheet; readonly places: ChoicePlaces } {
  const name = words.templat.choiceSheet;
  // One under another: beside one another they would look like a table of people.
  const sheet = new FormSheet(name, [36], "hidden");
  const offered = choicesOf(acara, words);
  let row = 1;
  const places = CHOICES.map((choice) => {
    const top = row + 1;
    sheet.put(row, 1, words.templat.choices[choice], HEADER);
    offered[choice].forEach((text, at) => sheet.put(top + at, 1, text, CELL));
    row = top + offered[choice].length + 1;
    return [choice, { sheet: name, range: { top, left: 1, bottom: row - 2, right: 1 } }];
  });
  return {
    sheet: sheet.finish({ paper, orientation: "portrait", repeatRows: undefined }),
    places: Object.fromEntries(places) as ChoicePlaces,
  };
}

function choicesOf({ wilayah, kursi }: Acara, words: FormWords): { readonly [C in Choice]: readonly string[] } {
  const seats = [...kursi.perKabKota, ...kursi.provinsi].map(({ nama }) => nama);
  return {
    kabKota: [...wilayah.kabKota.map(namaKabKota), words.provinsi(wilayah.namaProvinsi)],
    peran: [...new Set([...seats, words.panitia, words.narasumber])],
    golongan: GOLONGAN,
  };
}
