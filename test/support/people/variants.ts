import type { Asal, Peserta, Tahap } from "../../../src/core/records/peserta";
import type { KabKota } from "../../../src/core/values/wilayah/kabKota";
import { SUMATERA_BARAT } from "../../../src/core/values/wilayah/sumateraBarat";
import { readNip } from "../../../src/core/values/nip";
import { DEGREES, FAMILY, FRONT, GIVEN } from "./names";

/** A row of a list, and which person it really is. */
export interface KnownRow {
  readonly row: Peserta;
  readonly who: number;
}

const SEATS = ["kepala-dinas-sosial", "kepala-dinas-dukcapil", "supervisor", "pengisi-data"];

/**
 * How often a list writes a person in another way than the letter that named them. Drawn after what such lists look like:
 * degrees and `H.` or `Hj.` come and go on every list, a name in fifteen is misspelled, every third Muhammad, Siti or Abdul is
 * shortened, each clerk in a way of their own, NIP stand on half of the lists, payment lists leave the kab/kota out.
 */
const HABITS = {
  otherDegrees: 0.4,
  capitals: 0.3,
  spacing: 0.06,
  misspelled: 0.06,
  soundsAlike: 0.05,
  initial: 0.03,
  shortened: 0.35,
  otherOrder: 0.01,
  nipMissing: 0.5,
  nipSlip: 0.02,
  withoutPlace: 0.15,
  withoutSeat: 0.3,
  noHpMissing: 0.15,
  printedFromLetter: 0.5,
  typedOffAttendance: 0.6,
  typedOffLetter: 0.2,
};

/** What clerks make of the commonest first names. */
const SHORTENED: ReadonlyMap<string, readonly string[]> = new Map([
  ["Muhammad", ["M.", "Muh.", "Moh.", "Mhd.", "Md."]],
  ["Siti", ["St."]],
  ["Abdul", ["Abd."]],
]);

/** The same numbers for the same seed: a small linear congruential generator. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Person {
  readonly words: readonly string[];
  readonly nip: string | undefined;
  readonly place: KabKota;
  readonly seat: string;
}

/**
 * Lists of one event with `people` people of these kab/kota: the letter, registration, attendance and two payment lists.
 * Where there are telephones, registration, attendance and the first payment ask for them.
 */
export function listsOf(
  people: number,
  seed: number,
  kabKota: readonly KabKota[] = SUMATERA_BARAT.kabKota,
  telephones: "no telephones" | "telephones" = "no telephones",
): readonly KnownRow[] {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * random() * list.length)] as T;
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const invented = Array.from({ length: people }, (_, who): Person => {
    const words = [pick(GIVEN), ...(random() < 0.9 ? [any(FAMILY)] : []), ...(random() < 0.45 ? [any(FAMILY)] : [])];
    return {
      words: words.length === 1 && random() < 0.7 ? [...words, any(FAMILY)] : words,
      nip: random() < 0.7 ? nipOf(random, who) : undefined,
      place: any(kabKota),
      seat: any(SEATS),
    };
  });
  const lists: readonly (readonly [Tahap, Sheet, number])[] = [
    ["undangan", "Undangan", 0.8],
    ["registrasi", "Registrasi", 0.6],
    ["hadir", "Daftar Hadir", 0.95],
    ["pembayaran", "Transport", 0.9],
    ["pembayaran", "Uang Harian", 0.9],
  ];
  // Drawn by themselves: with and without telephones the lists are the same.
  const dial = randomOf(seed * 104_729 + 3);
  // Which columns the lists have depends on the seed alone: events of two sizes can be compared.
  const layout = randomOf(seed * 7_919 + 1);
  const orders = ordersOf(invented, randomOf(seed * 15_485_863 + 11));
  return lists.flatMap(([tahap, sheet, share]) => {
    const withNip = layout() < 0.7;
    const withPlace = tahap !== "pembayaran" || layout() < 0.5;
    const withNoHp = telephones === "telephones" && ["Registrasi", "Daftar Hadir", "Transport"].includes(sheet);
    const rows = invented.map((person, who) => {
      if (random() >= share) return undefined;
      const row = rowOf(person, { tahap, sheet, row: who + 5, withNip, withPlace, random });
      return { who, row: withNoHp && dial() >= HABITS.noHpMissing ? { ...row, noHp: noHpOf(row, who, dial) } : row };
    });
    return orders[sheet].flatMap((who) => rows[who] ?? []);
  });
}

type Sheet = "Undangan" | "Registrasi" | "Daftar Hadir" | "Transport" | "Uang Harian";

/**
 * In which order the lists name the people. The letter goes by kab/kota; at the door they are written as they come; half of the
 * attendance lists are printed from the letter; of five payment lists three are typed off the attendance, one off the letter, and one is
 * sorted by name.
 */
function ordersOf(invented: readonly Person[], random: () => number): Readonly<Record<Sheet, readonly number[]>> {
  const sorted = (keyOf: (who: number) => string | number) =>
    invented
      .map((_, who) => ({ who, key: keyOf(who) }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.who - b.who))
      .map(({ who }) => who);
  const letter = sorted((who) => invented[who]?.place.kode ?? "");
  const arrival = sorted(() => random());
  const byName = sorted((who) => invented[who]?.words.join(" ") ?? "");
  const attendance = random() < HABITS.printedFromLetter ? letter : arrival;
  const payment = () => {
    const drawn = random();
    if (drawn < HABITS.typedOffAttendance) return attendance;
    return drawn < HABITS.typedOffAttendance + HABITS.typedOffLetter ? letter : byName;
  };
  return {
    Undangan: letter,
    Registrasi: arrival,
    "Daftar Hadir": attendance,
    Transport: payment(),
    "Uang Harian": payment(),
  };
}

/** The one telephone of a person, as different clerks group its digits. */
function noHpOf({ at }: Peserta, who: number, random: () => number): Peserta["noHp"] {
  const digits = `8${[12, 13, 52, 21][who % 4]}${String(20_000_000 + ((who * 7_919) % 79_999_999))}`;
  const written = [`0${digits}`, `+62${digits}`, digits, `0${digits}`.replace(/(\d{4})(?=\d)/g, "$1-")];
  const value = written[Math.floor(random() * written.length)] ?? digits;
  return { value, raw: value, at: { ...at, col: 6 } };
}

function nipOf(random: () => number, who: number): string {
  const two = (from: number, to: number) => String(from + Math.floor(random() * (to - from + 1))).padStart(2, "0");
  const born = 1966 + Math.floor(random() * 30);
  return `${born}${two(1, 12)}${two(1, 28)}${born + 24}${two(1, 12)}${1 + (who % 2)}${String(1 + (who % 900)).padStart(3, "0")}`;
}

interface Place {
  readonly tahap: Tahap;
  readonly sheet: string;
  readonly row: number;
  readonly withNip: boolean;
  readonly withPlace: boolean;
  readonly random: () => number;
}

function rowOf(person: Person, { tahap, sheet, row, withNip, withPlace, random }: Place): Peserta {
  const at = (col: number) => ({ file: "daftar.xlsx", sheet, row, col });
  const sourced = <T>(value: T, col: number) => ({ value, raw: String(value), at: at(col) });
  const now = (share: number) => random() < share;
  const nip =
    withNip && !now(HABITS.nipMissing - 0.3) && person.nip !== undefined ? writtenNip(person.nip, random) : undefined;
  const read = nip === undefined ? undefined : readNip(nip);
  const asal: Asal | undefined =
    withPlace && !now(HABITS.withoutPlace / 3) ? { tingkat: "kab-kota", kabKota: person.place } : undefined;
  const seated = !now(HABITS.withoutSeat);
  return {
    at: at(1),
    tahap,
    nama: sourced(writtenName(person.words, random), 2),
    nip: read ? sourced(read, 3) : undefined,
    nik: undefined,
    jabatan: undefined,
    instansi: undefined,
    asal: asal && sourced(asal, 4),
    peran: seated ? sourced({ jenis: "peserta" as const, kursi: person.seat }, 5) : undefined,
    noHp: undefined,
    tandaTangan: undefined,
    dibayar: undefined,
    potongan: undefined,
    perhitungan: undefined,
  };
}

function writtenNip(nip: string, random: () => number): string {
  if (random() >= HABITS.nipSlip) return nip;
  const at = 15 + Math.floor(random() * 3);
  return `${nip.slice(0, at)}${(Number(nip.charAt(at)) + 1) % 10}${nip.slice(at + 1)}`;
}

function writtenName(words: readonly string[], random: () => number): string {
  const now = (share: number) => random() < share;
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  let written = [...words];
  const shorter = SHORTENED.get(written[0] ?? "");
  if (shorter && written.length > 1 && now(HABITS.shortened)) written[0] = any(shorter);
  if (now(HABITS.otherOrder) && written.length === 2) written.reverse();
  if (now(HABITS.misspelled)) written = atOne(written, random, (word) => misspelled(word, random));
  if (now(HABITS.soundsAlike)) written = written.map(soundingAlike);
  if (now(HABITS.initial) && written.length > 1) written[written.length - 1] = `${(written.at(-1) ?? "").charAt(0)}.`;
  let name = written.join(now(HABITS.spacing) ? "" : " ");
  if (now(HABITS.otherDegrees)) name = `${any(FRONT)} ${name}`;
  if (now(HABITS.otherDegrees)) name = `${name}, ${any(DEGREES)}`;
  return now(HABITS.capitals) ? name.toUpperCase() : name;
}

function atOne(words: readonly string[], random: () => number, change: (word: string) => string): string[] {
  const at = Math.floor(random() * words.length);
  return words.map((word, index) => (index === at ? change(word) : word));
}

/** One slip of the fingers: a letter left out, doubled, exchanged with its neighbour or struck wrongly. */
function misspelled(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const kind = Math.floor(random() * 4);
  if (kind === 0) return before + after;
  if (kind === 1) return before + letter + letter + after;
  if (kind === 2) return before + after.charAt(0) + letter + after.slice(1);
  return before + "aeiounrst".charAt(Math.floor(random() * 9)) + after;
}

/** As another clerk would write what he hears. */
function soundingAlike(word: string): string {
  const pairs: readonly (readonly [RegExp, string])[] = [
    [/^Muhammad$/, "Mhd."],
    [/^Yu/, "Ju"],
    [/^F/, "P"],
    [/^Sy/, "S"],
    [/ff/, "f"],
    [/^Zul/, "Dzul"],
    [/v/, "f"],
    [/kh/, "h"],
    [/i$/, "y"],
  ];
  const [sound, other] = pairs.find(([sound]) => sound.test(word)) ?? [/$/, ""];
  return word.replace(sound, other);
}
