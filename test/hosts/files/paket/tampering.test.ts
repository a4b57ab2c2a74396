import fc from "fast-check";
import { strFromU8, strToU8 } from "fflate";
import { zipParts } from "../../../../src/hosts/files/paket/writePaket";
import type { PaketMode } from "../../../../src/core/paket/paketMode";
import {
  alter,
  alterBook,
  bookOf,
  differencesIn,
  makePakets,
  paketBytes,
  partsOf,
  rehashed,
  verified,
  withBook,
  WORKBOOK,
  type Parts,
} from "../../../support/tamperedPaket";

const MODES: readonly PaketMode[] = ["pemeriksa", "bagikan"];

beforeAll(makePakets);

/** A sheet of the workbook in a package, by a text that stands in it alone. */
function sheetWith(parts: Parts, text: RegExp): string {
  const found = Object.entries(bookOf(parts)).find(
    ([path, bytes]) => /worksheets\/sheet\d+\.xml$/.test(path) && text.test(strFromU8(bytes)),
  );
  if (found === undefined) throw new Error("No such sheet");
  return found[0];
}

type Attack = (parts: Parts) => Parts;

const inBook =
  (path: string, change: (text: string) => string): Attack =>
  (parts) =>
    alterBook(parts, path, change);

const intoBook =
  (path: string, text: string): Attack =>
  (parts) =>
    withBook(parts, { ...bookOf(parts), [path]: strToU8(text) });

const inJson =
  (path: string, change: (value: never) => unknown): Attack =>
  (parts) =>
    alter(parts, path, (text) => JSON.stringify(change(JSON.parse(text) as never), null, 1) + "\n");

/** What an attacker might do who mends the list of fingerprints afterwards; no cell shows any of it. */
const ATTACKS: Readonly<Record<string, Attack>> = {
  "another number format": inBook("xl/styles.xml", (text) => text.replace("#,##0", "#,##1")),
  "a hidden row": (parts) =>
    alterBook(parts, sheetWith(parts, /SUMIFS/), (text) => text.replace('<row r="6"', '<row r="6" hidden="1"')),
  "a column without width": (parts) =>
    alterBook(parts, sheetWith(parts, /SUMIFS/), (text) => text.replace(/(<col [^>]*width=")[^"]+/, "$10")),
  "a sheet that is hidden": inBook("xl/workbook.xml", (text) => text.replace("<sheet ", '<sheet state="veryHidden" ')),
  "a name for a range": inBook("xl/workbook.xml", (text) =>
    text.replace("</definedNames>", '<definedName name="Pagu">1</definedName></definedNames>'),
  ),
  "a macro": intoBook("xl/vbaProject.bin", "x"),
  "a comment": intoBook("xl/comments1.xml", "<comments/>"),
  "a link to another workbook": intoBook("xl/externalLinks/externalLink1.xml", "<externalLink/>"),
  "a part that Excel shows nowhere": intoBook("customXml/item1.xml", "<x/>"),
  "another author": inBook("docProps/core.xml", (text) =>
    text.replace("<cp:coreProperties", "<!-- x --><cp:coreProperties"),
  ),
  "a part named among the fingerprints": (parts) => ({ ...parts, "data/catatan tambahan.json": strToU8("{}") }),
  "a line end of the fingerprints": (parts) =>
    alter(rehashed(parts), "SHA256SUMS", (text) => text.replace("\n", "\r\n")),
  "a quotation mark that says nothing": (parts) =>
    alter(parts, "tabel/realisasi.csv", (text) => text.replace("5.1.02.02.05.0043", '"5.1.02.02.05.0043"')),
  "a sentence made milder": inJson("data/pemeriksaan.json", (told: { findings: { sentence: string }[] }) => ({
    ...told,
    findings: told.findings.map((one) => ({ ...one, sentence: `${one.sentence} Tidak apa-apa.` })),
  })),
  "another fingerprint of a source": inJson("paket.json", (head: { sources: object[] }) => ({
    ...head,
    sources: head.sources.map((one) => ({ ...one, sha256: "0".repeat(64) })),
  })),
  "checks that are said not to be repeatable": inJson("paket.json", (head: { notRepeated: string[] }) => ({
    ...head,
    notRepeated: [...head.notRepeated, "sisa-berbeda"],
  })),
  "a member that nobody asked for": inJson("paket.json", (head: object) => ({ ...head, disetujui: true })),
  "fewer findings in the head": inJson("paket.json", (head: { findings: { salah: object } }) => ({
    ...head,
    findings: { ...head.findings, salah: { all: 0, open: 0 } },
  })),
};

describe.each(MODES)("a package for %s with fingerprints that were mended", (mode) => {
  it.each(Object.keys(ATTACKS))("is told from the one that was made: %s", async (name) => {
    const attack = ATTACKS[name];
    const parts = attack?.(partsOf(mode)) ?? {};
    const mended = name.includes("line end") ? parts : rehashed(parts);
    expect(await differencesIn(mended)).not.toEqual([]);
  });

  it("is told from it where any part of the workbook was altered, and which", async () => {
    const parts = partsOf(mode);
    for (const [path, bytes] of Object.entries(bookOf(parts))) {
      const other = bytes.slice();
      const at = other.length - 3;
      other[at] = (other[at] ?? 0) ^ 1;
      const told = await differencesIn(rehashed(withBook(parts, { ...bookOf(parts), [path]: other })));
      expect([path, told.some((one) => one.kind === "part" || one.kind === "bytes")]).toEqual([path, true]);
    }
  }, 240_000);

  it("is told from it wherever one bit of a part was turned", async () => {
    const parts = partsOf(mode);
    const place = fc
      .constantFrom(...Object.keys(parts).filter((path) => path !== "SHA256SUMS"))
      .chain((path) =>
        fc.tuple(fc.constant(path), fc.nat({ max: (parts[path]?.length ?? 1) - 1 }), fc.nat({ max: 7 })),
      );
    await fc.assert(
      fc.asyncProperty(place, async ([path, at, bit]) => {
        const other = (parts[path] ?? new Uint8Array()).slice();
        other[at] = (other[at] ?? 0) ^ (1 << bit);
        const told = await differencesIn(rehashed({ ...parts, [path]: other })).catch(() => ["refused"]);
        expect(told).not.toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 240_000);
});

/** Where the parts of a zip begin, and its directory. */
function placesIn(zip: Uint8Array): { readonly directory: number; readonly end: number } {
  const data = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  return { directory: data.getUint32(end + 16, true), end };
}

function withByte(zip: Uint8Array, at: number, value: number): Uint8Array {
  const other = zip.slice();
  other[at] = value;
  return other;
}

const REPACKED: Readonly<Record<string, (zip: Uint8Array) => Uint8Array>> = {
  "bytes behind its end": (zip) => new Uint8Array([...zip, 1, 2, 3]),
  "bytes before its beginning": (zip) => new Uint8Array([1, 2, 3, ...zip]),
  "a comment": (zip) => new Uint8Array([...withByte(zip, zip.length - 2, 2), 104, 105]),
  "a part that is a link": (zip) => withByte(zip, placesIn(zip).directory + 41, 0xa1),
  "a part of another name where it begins": (zip) => withByte(zip, 30, 0x41),
  "a part of another day": (zip) => withByte(zip, placesIn(zip).directory + 14, 0x22),
};

describe.each(MODES)("the zip of a package for %s", (mode) => {
  it.each(Object.keys(REPACKED))("is told from the one that was made: %s", async (name) => {
    const other = REPACKED[name]?.(paketBytes(mode)) ?? new Uint8Array();
    const told = await verified(other).then(
      ({ differences }) => differences,
      (fault: unknown) => [String(fault)],
    );
    expect(told).not.toEqual([]);
  });

  it("is told from one in which a part of the workbook's own zip was packed again", async () => {
    const parts = partsOf(mode);
    expect(await differencesIn(rehashed(withBook(parts, bookOf(parts))))).toContainEqual({
      kind: "packing",
      part: WORKBOOK,
    });
  });
});

it("leaves to the version that made a package what this one makes otherwise, and says so", async () => {
  const older = (parts: Parts) => alter(parts, "paket.json", (text) => text.replace("SPJ Rapi uji", "SPJ Rapi 0.0.1"));
  const { differences, unsettled, otherMaker } = await verified(
    zipParts(Object.entries(rehashed(alterBook(older(partsOf("pemeriksa")), "xl/styles.xml", (text) => `${text} `)))),
  );
  expect({ otherMaker, differences }).toEqual({ otherMaker: true, differences: [] });
  expect(unsettled).toContainEqual(expect.objectContaining({ part: `${WORKBOOK} › xl/styles.xml` }));
});

it("calls an amount in a table of money wrong, whichever version is named as the maker", async () => {
  const forged = alter(partsOf("pemeriksa"), "paket.json", (text) => text.replace("SPJ Rapi uji", "SPJ Rapi 0.0.1"));
  const sheet = sheetWith(forged, /<v>16080000<\/v>[\s\S]*<v>950000<\/v>/);
  const inSheet = alterBook(forged, sheet, (text) => text.replaceAll("<v>16080000</v>", "<v>18080000</v>"));
  const both = alter(inSheet, "tabel/realisasi.csv", (text) => text.replaceAll("16080000", "18080000"));
  expect(await differencesIn(rehashed(both))).toContainEqual(
    expect.objectContaining({ part: "tabel/realisasi.csv", problem: "reckoned", expected: "16080000" }),
  );
});
