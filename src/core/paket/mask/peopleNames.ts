import { namesPerson, peopleRows } from "../../people/orang";
import type { Acara } from "../../acara/acara";
import type { Peserta } from "../../records/peserta";
import type { Review } from "../../review";
import type { FormField } from "../../tables/words/fields";
import type { FoundSheet } from "../../tables/foundTable";
import { namaKey, splitNama } from "../../values/namaOrang";
import type { NameSought } from "./hideNames";
import { wordsAsWritten, wordsOfName } from "./namedWords";
import { isName, nameInPayee } from "./nameInPayee";
import { namesInFacts } from "./namesInFacts";
import { NOT_NAMES } from "./notNames";

/** Shorter words are too often something else. */
const SHORTEST_ALONE = 3;
/** So many letters of a name written as one word are not found elsewhere. */
const SHORTEST_JOINED = 8;

/** Every name of a person, as it is written somewhere, with its pseudonym. */
export interface PeopleNames {
  /** By the whole text of a cell. */
  readonly whole: ReadonlyMap<string, string>;
  /** Names to be sought inside of other texts: of two words and more, turned around too, and single ones of the lists. */
  readonly sought: readonly NameSought[];
  readonly people: number;
}

/** Fields of forms that hold the name of somebody who signs. */
const SIGNING: ReadonlySet<FormField> = new Set<FormField>(["kuasa_pengguna_anggaran", "bendahara", "pptk"]);

/**
 * A payee that begins so is a firm or an office. A shop is none: on receipts its owner's name stands beside its own, and
 * hiding too much does no harm.
 */
const FIRM =
  /^(?:pt|cv|fa|firma|perum|persero|koperasi|hotel|bank|dinas|badan|kantor|universitas|bendahara|kas|kpp|peserta|panitia|narasumber|pegawai)\b/i;

/**
 * Pseudonyms: initials and a number, `B.S. #12`. Rows of one person have one number; another spelling of the same person
 * keeps the number and gets a count behind it (`#12/2`), so that what differs on the papers differs here.
 */
export function peopleNames({ records, sheets, acara, people: joined, decided }: Review): PeopleNames {
  const naming = new Naming(placeNames(acara), wordsOfActivity(acara));
  const place = new Map<Peserta, number>(peopleRows(records).map((row, at) => [row, at]));
  const people = joined.orang.filter(({ rows: [first] }) => namesPerson(first));
  const inOrder = [...people].sort((a, b) => (place.get(a.rows[0]) ?? 0) - (place.get(b.rows[0]) ?? 0));
  for (const person of inOrder) naming.add(person.rows.flatMap(namesIn), true);
  for (const official of Object.values(acara.pejabat)) naming.add([official.nama], true);
  const payee = (text: string): void => {
    const behind = nameInPayee(text);
    if (behind !== undefined) naming.add([behind], true);
    else if (!FIRM.test(text.trim())) naming.add([text]);
  };
  for (const { penerima } of records.kuitansi) if (penerima !== undefined) payee(penerima.value);
  for (const text of signersOf(sheets)) naming.add([text], true);
  for (const { nama } of records.penandaTangan) naming.add([nama.value], true);
  const { dispositions, rulesOff, people: told } = decided.decisions;
  for (const { by } of [...dispositions, ...rulesOff, ...told]) naming.add([by]);
  for (const { rows, one } of told) {
    const names = rows.map(({ nama }) => nama);
    for (const spellings of one ? [names] : names.map((nama) => [nama])) naming.add(spellings, true);
  }
  for (const { finding } of dispositions) {
    const { people: named, payees } = namesInFacts(finding.facts);
    for (const nama of named) naming.add([nama], true);
    payees.forEach(payee);
  }
  return naming.names();
}

/** Who signs the forms. Payees are read as such. */
function signersOf(sheets: readonly FoundSheet[]): readonly string[] {
  const fields = sheets.flatMap(({ forms }) => forms.flatMap((form) => form.fields));
  return fields.flatMap(({ field, text }) => (SIGNING.has(field) && isName(text) ? [text] : []));
}

/** A name as read and, where its cell holds no more than it, as it stands there. */
function namesIn({ nama }: Peserta): readonly string[] {
  return typeof nama.raw === "string" && nama.raw.length < nama.value.length * 2 && !/\d/.test(nama.raw)
    ? [nama.value, nama.raw]
    : [nama.value];
}

function placeNames({ wilayah, nama, tempat }: Acara): ReadonlySet<string> {
  return new Set(
    [
      nama,
      tempat,
      wilayah.namaProvinsi,
      ...wilayah.kabKota.flatMap((one) => [one.nama, `${one.jenis} ${one.nama}`]),
    ].map((place) => wordsOfName(place).join(" ")),
  );
}

/** Words that mean the activity and its places, though somebody may be called by one. */
function wordsOfActivity({ wilayah, nama, tempat, program, kegiatan, subKegiatan }: Acara): ReadonlySet<string> {
  const texts = [nama, tempat, program.nama, kegiatan.nama, subKegiatan.nama, wilayah.namaProvinsi];
  return new Set([...texts, ...wilayah.kabKota.map((one) => one.nama)].flatMap(wordsOfName));
}

class Naming {
  readonly #whole = new Map<string, string>();
  readonly #sought = new Map<string, NameSought>();
  readonly #byKey = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #single = new Set<string>();
  #people = 0;

  /** Numbers of the people who have a word in their name. */
  readonly #wearers = new Map<string, Set<string>>();

  constructor(
    private readonly notPeople: ReadonlySet<string>,
    private readonly ofActivity: ReadonlySet<string>,
  ) {}

  /** The spellings of one person, the first first; `alone` where one word of it is known to be a person's name. */
  add(spellings: readonly string[], alone = false): void {
    const fresh = spellings.filter((text) => !this.#whole.has(text.trim()) && this.#namesSomeone(text));
    if (fresh.length === 0) return;
    const number = this.#numberOf(spellings);
    for (const text of fresh) {
      const { nama } = splitNama(text);
      const words = wordsOfName(nama);
      const joined = words.join(" ");
      const written = wordsAsWritten(nama);
      const asWritten = written.join(" ");
      const same = this.#sought.get(joined) ?? this.#sought.get(asWritten);
      const pseudonym = same?.pseudonym ?? this.#pseudonym(words, number);
      this.#whole.set(text.trim(), pseudonym);
      this.#byKey.set(namaKey(text), number);
      this.#sought.set(joined, { words, pseudonym });
      if (!this.#sought.has(asWritten)) this.#sought.set(asWritten, { words: written, pseudonym });
      if (!alone) continue;
      if (words.length > 1) for (const word of new Set([...words, ...written])) this.#wear(word, number);
      if (written.length === 1) this.#standsAlone(written.join(""));
    }
  }

  #standsAlone(word: string): void {
    if (word.length >= SHORTEST_ALONE && !NOT_NAMES.has(word)) this.#single.add(word);
  }

  names(): PeopleNames {
    const all = [...this.#sought.values()];
    const long = all.filter(({ words }) => words.length > 1 && words.join("").length > 4);
    const turned = long.flatMap(({ words, pseudonym }): readonly NameSought[] => {
      const around = [...words.slice(-1), ...words.slice(0, -1)];
      return this.#sought.has(around.join(" ")) ? [] : [{ words: around, pseudonym, turned: true }];
    });
    const single = all.filter(({ words }) => this.#single.has(words.join(" ")));
    const joined = long.flatMap(({ words, pseudonym }): readonly NameSought[] => {
      const one = words.join("");
      const other = this.#sought.get(one);
      if (one.length < SHORTEST_JOINED || (other !== undefined && other.pseudonym !== pseudonym)) return [];
      return [{ words: [one], pseudonym, joined: true }];
    });
    const sought = [...long, ...turned, ...joined, ...single, ...this.#lone()];
    return { whole: this.#whole, sought, people: this.#people };
  }

  /** First and last names by themselves; where several people have one, its number is 0. */
  #lone(): readonly NameSought[] {
    return [...this.#wearers].flatMap(([word, numbers]): readonly NameSought[] => {
      if (this.#single.has(word)) return [];
      const [number = ""] = numbers;
      return [{ words: [word], pseudonym: this.#pseudonym([word], numbers.size === 1 ? number : "0"), lone: true }];
    });
  }

  #wear(word: string, number: string): void {
    if (word.length < SHORTEST_ALONE || NOT_NAMES.has(word) || this.ofActivity.has(word)) return;
    const numbers = this.#wearers.get(word);
    if (numbers === undefined) this.#wearers.set(word, new Set([number]));
    else numbers.add(number);
  }

  #namesSomeone(text: string): boolean {
    const words = wordsOfName(splitNama(text).nama);
    if (words.every((word) => NOT_NAMES.has(word))) return false;
    return words.join("").length > 1 && !this.notPeople.has(words.join(" "));
  }

  #numberOf(spellings: readonly string[]): string {
    const known = spellings.flatMap((text) => this.#byKey.get(namaKey(text)) ?? [])[0];
    if (known !== undefined) return known;
    this.#people += 1;
    return String(this.#people);
  }

  #pseudonym(words: readonly string[], number: string): string {
    const initials = words.map((word) => `${word.charAt(0).toUpperCase()}.`).join("");
    const stem = `${initials} #${number}`;
    let free = stem;
    for (let nth = 2; this.#taken.has(free); nth++) free = `${stem}/${nth}`;
    this.#taken.add(free);
    return free;
  }
}
