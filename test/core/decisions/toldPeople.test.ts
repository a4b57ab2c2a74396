import { findingsOf as allFindings } from "../../../src/core/sheets/checkFacts";
import type { PersonAnswer } from "../../../src/core/decisions/decisions";
import { plainWorkbook } from "../../support/foundTables";
import { decided } from "./decided";

/** Two lists that name one kasi of Kota Padang, perhaps: Rina O. may be Rina Oktaviani, and nothing tells it. */
const lists = (second = "Rina O.") => [
  plainWorkbook(
    `
  | DAFTAR UNDANGAN
  | No | Nama | NIP | Jabatan | Kab/Kota
  | =1 | Rina Oktaviani | | Kasi Data | Kota Padang
  | =2 | Fitri Handayani | | Kasi Data | Kabupaten Agam
`,
    { file: "Undangan.xlsx", sheet: "Undangan" },
  ),
  plainWorkbook(
    `
  | DAFTAR HADIR
  | No | Nama | NIP | Jabatan | Kab/Kota | Tanda Tangan
  | =1 | ${second} | | | | ttd
  | =2 | Fitri Handayani | | | | ttd
`,
    { file: "Hadir.xlsx", sheet: "Hadir" },
  ),
];
const row = (file: string, sheet: string, line: number, nama: string) => ({
  at: { file, sheet, row: line, col: 2 },
  nama,
  nip: undefined,
});
const said = (one: boolean, nama = "Rina O."): PersonAnswer => ({
  rows: [row("Undangan.xlsx", "Undangan", 3, "Rina Oktaviani"), row("Hadir.xlsx", "Hadir", 3, nama)],
  one,
  by: "Sari Rekaan",
  on: "2023-03-10",
});
const asked = (review: ReturnType<typeof decided>) =>
  allFindings(review.outcomes).filter(({ code }) => code === "mungkin-satu-orang");
const countOf = ({ people }: ReturnType<typeof decided>) => people.orang.length;

describe("what a person says of two rows", () => {
  it("is asked while nobody said it, and the two are counted as two", () => {
    const review = decided(lists());
    expect(asked(review)).toHaveLength(1);
    expect(countOf(review)).toBe(3);
  });

  it("makes them one person for every check, and is not asked again", () => {
    const review = decided(lists(), { people: [said(true)] });
    expect(countOf(review)).toBe(2);
    expect(asked(review)).toEqual([]);
    expect(allFindings(review.outcomes).filter(({ code }) => code === "nama-berbeda")).toEqual([]);
    expect(review.decided.stale).toEqual([]);
  });

  it("leaves them two, and is not asked again", () => {
    const review = decided(lists(), { people: [said(false)] });
    expect(countOf(review)).toBe(3);
    expect(asked(review)).toEqual([]);
  });

  it("keeps two apart whom the lists would have joined", () => {
    const both = lists("Rina Oktaviani");
    expect(countOf(decided(both))).toBe(2);
    expect(countOf(decided(both, { people: [said(false, "Rina Oktaviani")] }))).toBe(3);
  });

  it("no longer holds where a row names somebody else now, and that is told", () => {
    const review = decided(lists("Rina P."), { people: [said(true)] });
    expect(review.decided.stale).toMatchObject([{ what: "person", because: "text-changed" }]);
    expect(countOf(review)).toBe(3);
  });

  it("follows a row that has moved within its sheet", () => {
    const moved = said(true);
    const [first, second] = moved.rows;
    const before = { ...moved, rows: [first, { ...second, at: { ...second.at, row: 9 } }] } as const;
    expect(countOf(decided(lists(), { people: [before] }))).toBe(2);
  });

  it("is told where the list is not there", () => {
    const [undangan] = lists();
    const review = decided(undangan ? [undangan] : [], { people: [said(true)] });
    expect(review.decided.stale).toMatchObject([{ what: "person", because: "not-there" }]);
  });

  it("is told where two answers contradict each other", () => {
    const review = decided(lists(), { people: [said(false), said(true)] });
    expect(review.decided.stale).toMatchObject([{ what: "person", because: "contradicted", said: { one: true } }]);
    expect(countOf(review)).toBe(3);
  });
});
