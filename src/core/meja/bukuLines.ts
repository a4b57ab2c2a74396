import { EMPTY_BUKU, type BukuTamu } from "./bukuTamu";
import { mergeBuku } from "./mergeBuku";
import { parseJson } from "../values/parseJson";

/** The book as lines of text, one a fact: how it is kept in a file and in a workbook. Equal books give equal lines. */
export function linesOfBuku(book: BukuTamu): readonly string[] {
  const { acara, meja, orang, kedatangan, jawaban } = mergeBuku(book, EMPTY_BUKU);
  return [
    line("acara", { nama: acara }),
    ...meja.map((one) => line("meja", one)),
    ...orang.map((one) => line("orang", one)),
    ...kedatangan.map((one) => line("kedatangan", one)),
    ...jawaban.map((one) => line("jawaban", one)),
  ];
}

/** A book that was read, and how many of its lines could not be understood: those are told, never passed over. */
export interface ReadBuku {
  readonly book: BukuTamu;
  readonly damaged: number;
}

export function readLines(lines: readonly string[]): ReadBuku {
  let damaged = 0;
  const facts: { [K in FactKind]: unknown[] } = { acara: [], meja: [], orang: [], kedatangan: [], jawaban: [] };
  for (const text of lines) {
    const fact = factIn(text);
    if (fact === undefined) damaged += 1;
    else facts[fact.kind].push(fact.value);
  }
  const [acara] = facts.acara as { readonly nama: string }[];
  const book = { ...facts, acara: acara?.nama ?? "" } as unknown as BukuTamu;
  return { book: mergeBuku(book, EMPTY_BUKU), damaged };
}

type FactKind = "acara" | "meja" | "orang" | "kedatangan" | "jawaban";

/** The members of each kind of fact with what they must be. */
const SHAPES: { readonly [K in FactKind]: Readonly<Record<string, "string" | "number" | "boolean">> } = {
  acara: { nama: "string" },
  meja: { id: "string", nama: "string", versi: "number" },
  orang: {
    kunci: "string",
    versi: "number",
    diundang: "boolean",
    nama: "string",
    nip: "string",
    jabatan: "string",
    instansi: "string",
    asal: "string",
    peran: "string",
    noHp: "string",
  },
  kedatangan: {
    kunci: "string",
    sesi: "string",
    meja: "string",
    versi: "number",
    hadir: "boolean",
    pukul: "string",
  },
  jawaban: { satu: "string", lain: "string", orangSama: "boolean", pakai: "string", versi: "number" },
};

function line(kind: FactKind, fact: object): string {
  const values = new Map(Object.entries(fact));
  return JSON.stringify([kind, ...Object.keys(SHAPES[kind]).map((name) => values.get(name) as unknown)]);
}

function factIn(text: string): { readonly kind: FactKind; readonly value: object } | undefined {
  const parts = arrayIn(text);
  if (parts === undefined) return undefined;
  const [kind, ...values] = parts;
  const shape = typeof kind === "string" && isKind(kind) ? Object.entries(SHAPES[kind]) : undefined;
  if (shape === undefined || values.length !== shape.length) return undefined;
  if (!shape.every(([, type], index) => typeof values[index] === type)) return undefined;
  return { kind: kind as FactKind, value: Object.fromEntries(shape.map(([name], index) => [name, values[index]])) };
}

function isKind(text: string): text is FactKind {
  return Object.hasOwn(SHAPES, text);
}

function arrayIn(text: string): readonly unknown[] | undefined {
  const read = parseJson(text);
  return Array.isArray(read) ? read : undefined;
}
