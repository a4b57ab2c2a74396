import fc from "fast-check";
import { readKabKota, type KabKota, type Wilayah } from "../../../../src/core/values/wilayah/kabKota";
import { allProvinsi } from "../../../../src/core/values/wilayah/provinsi";

const PLACES = allProvinsi().flatMap((wilayah) => wilayah.kabKota.map((place) => ({ wilayah, place })));

/** What staff write before a name that says which kind of place it is. */
const ANNOUNCED: Readonly<Record<KabKota["jenis"], readonly string[]>> = {
  Kabupaten: ["Kabupaten ", "Kab. ", "KAB.", "kab ", "Pemkab ", "Dinas Sosial Kab. ", "Disdukcapil Kabupaten "],
  Kota: ["Kota ", "KOTA ", "Pemko ", "Pemkot ", "Dinas Sosial Kota ", "Dinsos Kota "],
};
/** Where its parts are glued together or hyphenated, a name with a `dan` in it may be asked about. */
const DRESSES: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => ` ${name.replace(/ /g, "  ")} `,
  (name) => name.replace(/ /g, ""),
  (name) => name.replace(/ /g, "-"),
  (name) => name.replace(/\bKepulauan\b/, "Kep."),
  (name) => `${name}.`,
];

function said(text: string, wilayah: Wilayah): string {
  const reading = readKabKota(text, wilayah);
  return reading.sure ? `${reading.value.jenis} ${reading.value.nama}` : "asked";
}

const named = ({ jenis, nama }: KabKota) => `${jenis} ${nama}`;

it("knows all 514 kab/kota", () => {
  expect(PLACES).toHaveLength(514);
});

describe.each(DRESSES.map((dress) => [dress("Kepulauan Lima Kota"), dress] as const))(
  "written as %j",
  (_name, dress) => {
    it("every kab/kota with its kind before it is read as itself", () => {
      const wrong = PLACES.flatMap(({ wilayah, place }) =>
        ANNOUNCED[place.jenis]
          .map((announced) => announced + dress(place.nama))
          .filter(
            (text) => said(text, wilayah) !== named(place) && !(/dan/.test(text) && said(text, wilayah) === "asked"),
          )
          .map((text) => `${text} -> ${said(text, wilayah)}`),
      );
      expect(wrong).toEqual([]);
    });

    it("every kab/kota without its kind is read as itself or asked about", () => {
      const wrong = PLACES.flatMap(({ wilayah, place }) => {
        const read = said(dress(place.nama), wilayah);
        return read === named(place) || read === "asked" ? [] : [`${dress(place.nama)} -> ${read}`];
      });
      expect(wrong).toEqual([]);
    });
  },
);

/** One slip of the pen inside a name: a letter left out, doubled, exchanged with its neighbour, or struck beside. */
const slip = fc.record({
  what: fc.constantFrom("out", "twice", "swap", "beside"),
  at: fc.nat(40),
  letter: fc.constantFrom(..."aeiounrst"),
});

function withSlip(name: string, { what, at, letter }: { what: string; at: number; letter: string }): string {
  const index = at % name.length;
  const [before, here, behind] = [name.slice(0, index), name.charAt(index), name.slice(index + 1)];
  if (here === " ") return name;
  if (what === "out") return before + behind;
  if (what === "twice") return before + here + here + behind;
  if (what === "swap") return before + behind.charAt(0) + here + behind.slice(1);
  return before + letter + behind;
}

it("a slip of the pen is read as the place that was meant, or asked about, never as another", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PLACES),
      slip,
      fc.nat(6),
      fc.constantFrom(...DRESSES),
      ({ wilayah, place }, one, kind, dress) => {
        const announced = ANNOUNCED[place.jenis][kind % ANNOUNCED[place.jenis].length] ?? "";
        const text = announced + dress(withSlip(place.nama, one));
        // A slip that comes to another name is that name.
        fc.pre(wilayah.kabKota.every((other) => other === place || !isWritten(other, text)));
        expect([named(place), "asked"]).toContain(said(text, wilayah));
      },
    ),
    { numRuns: 5_000 },
  );
});

/** Whether a text spells this place letter by letter. */
function isWritten({ nama, singkatan }: KabKota, text: string): boolean {
  const letters = (of: string) => of.toLowerCase().replace(/[^a-z]/g, "");
  return [nama, ...singkatan].some((name) => letters(text).endsWith(letters(name)));
}

describe("names that begin or end another", () => {
  const sumbar = allProvinsi().find(({ kodeProvinsi }) => kodeProvinsi === "13");

  it.each([
    ["Solok", "asked"],
    ["Pariaman", "asked"],
    ["Padang Panjang", "Kota Padang Panjang"],
    ["Pdg Panjang", "Kota Padang Panjang"],
    ["PD. PANJANG", "Kota Padang Panjang"],
    ["Pd Pariaman", "Kabupaten Padang Pariaman"],
    ["Padangpariaman", "Kabupaten Padang Pariaman"],
    ["Kota Padang Panjng", "Kota Padang Panjang"],
    ["Pasaman Brt", "asked or Kabupaten Pasaman Barat"],
    ["Solok Slt", "asked or Kabupaten Solok Selatan"],
    ["50 Kota", "Kabupaten Lima Puluh Kota"],
    ["Kab. Limapuluh Koto", "Kabupaten Lima Puluh Kota"],
  ])("%s is %s", (text, expected) => {
    expect(sumbar && expected.split(" or ")).toContain(sumbar && said(text, sumbar));
  });
});
