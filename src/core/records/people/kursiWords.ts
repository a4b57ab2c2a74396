import type { Acara, Kursi } from "../../acara/acara";
import { foldOffice, officeWords } from "./peranWords";
import { remembered } from "../cells/remembered";

/** What a text says about a seat: one, none, or several of which a person has to choose. */
export type KursiReading =
  | { readonly found: "one"; readonly kursi: Kursi }
  | { readonly found: "none" }
  | { readonly found: "several"; readonly kursi: readonly Kursi[] };

/** The side of the house whose seats a person can sit in. */
export type KursiSide = "kab-kota" | "provinsi" | "either";

const NONE: KursiReading = { found: "none" };

/** Recognises the seats of an acara; each text is read once a side. */
export function kursiReader(acara: Acara): (text: string, side: KursiSide) => KursiReading {
  const { perKabKota, provinsi } = acara.kursi;
  const among = (kursi: readonly Kursi[]): ((text: string) => KursiReading) => {
    const seats = kursi.map(seatOf);
    return remembered((text) => recognise(officeWords(text), seats));
  };
  const read = {
    "kab-kota": among(perKabKota),
    provinsi: among(provinsi),
    either: among([...perKabKota, ...provinsi]),
  };
  return (text, side) => read[side](text);
}

interface Seat {
  readonly kursi: Kursi;
  readonly alternatives: readonly Alternative[];
}

/** Phrases that must all stand in a text; the more words they have, the more they say. */
interface Alternative {
  readonly phrases: readonly string[];
  readonly words: number;
}

function seatOf(kursi: Kursi): Seat {
  const alternatives = kursi.dikenalDari.map((words) => {
    const apart = words.map(foldOffice);
    const joined = foldOffice(words.join(" "));
    // `kepala`, `bidang` said apart make one word together, as they do in the texts.
    const phrases = apart.map((phrase) => phrase.trim()).join(" ") === joined.trim() ? apart : [joined];
    return { phrases, words: joined.trim().split(" ").length };
  });
  return { kursi, alternatives: alternatives.filter(({ phrases }) => phrases.some((phrase) => phrase.trim() !== "")) };
}

/** The seat that most words speak for; a tie between two seats is a question. */
function recognise(text: string, seats: readonly Seat[]): KursiReading {
  let most = 0;
  let best = new Map<string, Kursi>();
  for (const { kursi, alternatives } of seats) {
    for (const { phrases, words } of alternatives) {
      if (words < most || !phrases.every((phrase) => text.includes(phrase))) continue;
      if (words > most) best = new Map();
      most = words;
      best.set(kursi.peran, kursi);
    }
  }
  const [first, ...others] = best.values();
  if (!first) return NONE;
  return others.length === 0 ? { found: "one", kursi: first } : { found: "several", kursi: [first, ...others] };
}
