import fc from "fast-check";
import { hideNumbers } from "../../../src/core/paket/mask/hideNumbers";
import { KnownNumbers } from "../../../src/core/paket/mask/knownNumbers";
import { Hidden } from "../../../src/core/paket/mask/hidden";
import type { PersonalNumber } from "../../../src/core/paket/mask/hideDigits";

const LISTED: readonly (readonly [string, PersonalNumber])[] = [
  ["19800101 200501 1 001", "nip"],
  ["198907052015031004", "nip"],
  ["1371015203800004", "nik"],
  ["1371014507890011", "nik"],
  ["0812-3456-7890", "telepon"],
  ["0813 7788 1201", "telepon"],
  ["(0751) 7788990", "telepon"],
  ["+62 811-660-7781", "telepon"],
];
const known = new KnownNumbers();
for (const [number, kind] of LISTED) known.add(number, kind);
const hide = (text: string) => hideNumbers(text, known);
const digitsIn = (text: string) => text.replace(/\D/g, "");

/** Everything that is neither a letter nor a digit may stand between two digits of one number: dashes of all kinds. */
const SIGNS = [..." .-/()_'’–—‐‑‒―−,:;+\n\t\u00a0\u200b"];
const sign = fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 4 });
const written = (number: string) =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constant("") }, sign), { minLength: 24, maxLength: 24 })
    .map((signs) => [...number].map((digit, at) => (at === 0 ? digit : (signs[at] ?? "") + digit)).join(""));
const around = fc.constantFrom("", "hub ", "NIP", "a.n. Sdr ", "di (", "HP:", "no_");

it("leaves of no listed NIP or NIK more than its kind keeps, whatever stands between the digits", () => {
  const listed = LISTED.filter(([, kind]) => kind !== "telepon");
  const text = fc
    .constantFrom(...listed)
    .chain(([number, kind]) =>
      fc.tuple(fc.constant(kind), around, written(digitsIn(number)), fc.constantFrom("", " ok", ")", ";x")),
    );
  fc.assert(
    fc.property(text, ([kind, before, number, after]) => {
      const left = digitsIn(hide(before + number + after));
      expect(left).toHaveLength(kind === "nip" ? 10 : 6);
    }),
  );
});

it("leaves of no listed telephone more than four digits, with 0, 62 or neither before it", () => {
  const cores = ["81234567890", "81377881201", "7517788990", "8116607781"];
  const text = fc
    .tuple(fc.constantFrom(...cores), fc.constantFrom("0", "62", "+62", "620", ""))
    .chain(([core, front]) => fc.tuple(around, fc.constant(front.replace(/\d/g, "")), written(digitsIn(front) + core)));
  fc.assert(
    fc.property(text, ([before, plus, number]) => {
      expect(digitsIn(hide(before + plus + number)).length).toBeLessThanOrEqual(4);
    }),
  );
});

it.each([
  ["7788990 (0751)", "778**** (****)"],
  ["62 (852) 7788990 (0751)", "62 (852) 778**** (****)"],
  ["198907052015031004 1371014507890011", "********2015031004 137101**********"],
  ["0812 3456 7890/0813-7788-1201", "081* **** ****/081*-****-****"],
])("hides in %j every listed number", (text, hidden) => {
  expect(hide(text)).toBe(hidden);
});

describe("a cell with two telephones of which one is short", () => {
  const both = new KnownNumbers();
  both.add("0812-3456-7890 / 7788990", "telepon");
  both.add("HP 0813 7788 1201 (rumah 33445)", "telepon");
  both.add("0751/7051234", "telepon");

  it.each([
    ["hub 7788990", "hub 778****"],
    ["81234567890", "812********"],
    ["rumah 7788990/0812-3456-7890", "rumah 778****/081*-****-****"],
    ["+62 812-3456-7890; 7788990", "+62 8**-****-****; 778****"],
    ["0812-3456-7890 / 7788990", "081*-****-**** / *******"],
    ["81377881201 dan 33445", "813******** dan 334**"],
    ["rumah 33445/0812-3456-7890", "rumah 334**/081*-****-****"],
    ["7051234 atau 07517051234", "705**** atau 075********"],
  ])("hides each in %j", (text, hidden) => {
    expect(hideNumbers(text, both)).toBe(hidden);
  });

  it.each([
    "Rp 7.788.990",
    "Rp7788990",
    "Rp. 33445",
    "5.1.02.01.01.33445",
    "SPJ 33445/2023",
    "7788990123",
    "2023-33445",
    "33446",
  ])("leaves %j, which is more than the short one or an amount", (text) => {
    expect(hideNumbers(text, both)).toBe(text);
  });

  it("counts as many telephones as there are", () => {
    const hidden = new Hidden(both);
    hideNumbers("0812-3456-7890 / 7788990", both, hidden);
    hideNumbers("hub 81234567890 atau 07517051234", both, hidden);
    hideNumbers("7051234", both, hidden);
    expect(hidden.counts.telepon).toBe(2);
  });
});

describe("what no number of a person is", () => {
  const rupiah = fc.bigInt(1n, 999_999_999_999n).map(String);
  const grouped = rupiah.map((digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, "."));
  const kode = fc
    .tuple(fc.constantFrom("5.1.02", "5.2.05", "6.1.01"), fc.integer({ min: 1, max: 99 }), fc.nat({ max: 9999 }))
    .map(([front, objek, sub]) => `${front}.${String(objek).padStart(2, "0")}.01.${String(sub).padStart(4, "0")}`);
  const tanggal = fc
    .date({ min: new Date("2010-01-01"), max: new Date("2039-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10).split("-"))
    .chain(([year = "", month = "", day = ""]) =>
      fc.constantFrom(
        `${day}/${month}/${year}`,
        `${day}-${month}-${year}`,
        `${year}-${month}-${day}`,
        `${day}.${month}.${year}`,
      ),
    );
  const nomor = fc.tuple(fc.nat({ max: 9999 }), fc.integer({ min: 2015, max: 2035 })).chain(([number, year]) => {
    const four = String(number).padStart(4, "0");
    return fc.constantFrom(`${four}/SPJ/${String(year)}`, `${four}/${String(year)}`, `${four}/KW/III/${String(year)}`);
  });
  const dpa = fc
    .nat({ max: 9999 })
    .map((number) => `DPA/A.1/1.06.0.00.0.00.01.${String(number).padStart(4, "0")}/001/2023`);
  const words = fc.constantFrom("", "Rp ", "Transfer Bank Nagari Rp ", "Kode Rekening ", "Honor: ", "s.d. ", "No. ");
  const paid = fc.constantFrom(
    "BRI ",
    "Bank Nagari ",
    "telepon ",
    "saldo rekening ",
    "Tagihan telp. ",
    "Mandiri ",
    "rek. ",
  );

  it.each([
    ["an amount", fc.tuple(words, grouped, fc.constantFrom("", ",00", ",-", ",50"))],
    [
      "an amount behind a bank or the telephone",
      fc.tuple(
        paid,
        grouped.filter((text) => text.length > 3),
        fc.constantFrom("", ",00", ",-"),
      ),
    ],
    ["two amounts", fc.tuple(words, grouped, fc.constant(" - "), grouped)],
    ["an account of the budget", fc.tuple(fc.oneof(words, paid), kode, fc.constantFrom("", " Belanja", "/1"))],
    ["a date", fc.tuple(fc.oneof(words, paid), tanggal)],
    ["a period", fc.tuple(words, tanggal, fc.constantFrom(" - ", " s.d. ", "–"), tanggal)],
    ["the number of a document", fc.tuple(fc.oneof(words, paid), nomor)],
    ["the number of a DPA", fc.tuple(words, dpa)],
    [
      "a code of a sub kegiatan",
      fc.tuple(fc.oneof(words, paid), fc.constantFrom("1.06.05.2.01.0012", "1.06.05.1.02.02")),
    ],
  ])("%s stays as it is", (_what, parts) => {
    fc.assert(
      fc.property(parts, (texts) => {
        const text = texts.join("");
        expect(hide(text)).toBe(text);
      }),
      { numRuns: 400 },
    );
  });
});

it("counts a number once, in whatever way and on however many lists it is written", () => {
  expect(known.countedAs("telepon", "6281234567890")).toBe(known.countedAs("telepon", "081234567890"));
  expect(known.countedAs("telepon", "77889900751")).toBe(known.countedAs("telepon", "07517788990"));
  const lists = new KnownNumbers();
  lists.addStored(1371014507890011, "1371014507890010", "nik");
  lists.add("1371 0145 0789 0011", "nik");
  expect(lists.countedAs("nik", "1371014507890010")).toBe("1371014507890011");
});

it("leaves nothing that would be hidden if it were masked again, though the lists are gone", () => {
  const piece = fc.oneof(
    fc.constantFrom(...LISTED).chain(([number]) => written(digitsIn(number))),
    fc.string({ unit: fc.constantFrom(..."0123456789", ...SIGNS), maxLength: 20 }),
    fc.constantFrom(
      "HP ",
      "NIP. ",
      "Rek BRI ",
      "Jl. Mawar ",
      "Jalan Melati No. 3 ",
      "RT 02/05 ",
      "budi@contoh.id ",
      "a.n. ",
      "Rp ",
    ),
  );
  const none = new KnownNumbers();
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const masked = hide(pieces.join(""));
      expect(hideNumbers(masked, none)).toBe(masked);
    }),
  );
});

it.each([
  ["sambungan 7788990", "sambungan 778****"],
  ["7788990 (0751)", "778**** (****)"],
  ["Rp 7788990", "Rp 7788990"],
  ["7.788.990", "7.788.990"],
])("hides what is dialled in town of a listed telephone with its area: %j", (text, hidden) => {
  expect(hide(text)).toBe(hidden);
});

it.each([
  ["81311009988", "813********"],
  ["8131100000", "8131100000"],
  ["kode 81311009988", "kode 81311009988"],
])("takes %j for a mobile whose 0 is lost only where it stands alone and is no round amount", (text, hidden) => {
  expect(hide(text)).toBe(hidden);
});
