import { strFromU8, strToU8, unzipSync } from "fflate";
import { nodeBytes } from "../../../../src/hosts/files/nodeBytes";
import { readPaket } from "../../../../src/hosts/files/paket/readPaket";
import { zipParts } from "../../../../src/hosts/files/paket/writePaket";
import {
  alter,
  alterBook,
  differencesIn,
  makePakets,
  paketBytes,
  partsOf,
  rehashed,
} from "../../../support/tamperedPaket";

beforeAll(makePakets);

describe.each(["pemeriksa", "bagikan"] as const)("a package for %s", (mode) => {
  it("holds together as it was made", async () => {
    expect(await differencesIn(partsOf(mode))).toEqual([]);
  });

  it("does not once a part is altered by one byte, whichever it is", async () => {
    const parts = partsOf(mode);
    for (const [path, bytes] of Object.entries(parts)) {
      if (path === "SHA256SUMS") continue;
      const other = bytes.slice();
      other[other.length - 2] = (other[other.length - 2] ?? 0) ^ 1;
      expect(await differencesIn({ ...parts, [path]: other })).toContainEqual({
        kind: "part",
        part: path,
        problem: "altered",
      });
    }
  });

  it("does not without a part, whichever it is", async () => {
    const parts = partsOf(mode);
    for (const path of Object.keys(parts)) {
      const others = Object.fromEntries(Object.entries(parts).filter(([other]) => other !== path));
      expect(await differencesIn(others)).toContainEqual(
        path === "SHA256SUMS"
          ? { kind: "part", part: path, problem: "unreadable" }
          : { kind: "part", part: path, problem: "missing" },
      );
    }
  });

  it("does not with a part that nobody named", async () => {
    expect(await differencesIn({ ...partsOf(mode), "makro.bin": strToU8("x") })).toEqual([
      { kind: "part", part: "makro.bin", problem: "extra" },
    ]);
  });

  it("does not where an amount of a table is another and the fingerprints were mended", async () => {
    const parts = alter(partsOf(mode), "tabel/realisasi.csv", (text) => text.replace("16080000", "18080000"));
    expect(await differencesIn(rehashed(parts))).toContainEqual({
      kind: "entry",
      part: "tabel/realisasi.csv",
      row: 2,
      column: "Realisasi",
      problem: "beside",
      there: "18080000",
      expected: "16080000",
    });
  });

  it("does not where table and workbook were altered alike and the fingerprints were mended", async () => {
    const inBook = (text: string) => text.replaceAll("<v>16080000</v>", "<v>18080000</v>");
    const book = unzipSync(partsOf(mode)["buku-kerja.xlsx"] ?? new Uint8Array());
    const sheet = Object.entries(book).find(
      ([path, bytes]) => /sheet\d+\.xml$/.test(path) && /<v>16080000<\/v>[\s\S]*<v>950000<\/v>/.test(strFromU8(bytes)),
    );
    const parts = alterBook(partsOf(mode), sheet?.[0] ?? "", inBook);
    const both = alter(parts, "tabel/realisasi.csv", (text) => text.replace("16080000", "18080000"));
    expect(await differencesIn(rehashed(both))).toContainEqual(
      expect.objectContaining({
        part: "tabel/realisasi.csv",
        row: 2,
        column: "Realisasi",
        problem: "reckoned",
        expected: "16080000",
      }),
    );
  });

  it("does not where the result of a formula was typed over", async () => {
    const book = unzipSync(partsOf(mode)["buku-kerja.xlsx"] ?? new Uint8Array());
    const sheet = Object.entries(book).find(
      ([path, bytes]) => /sheet\d+\.xml$/.test(path) && strFromU8(bytes).includes("SUMIFS"),
    );
    const parts = alterBook(partsOf(mode), sheet?.[0] ?? "", (text) =>
      text.replace(/(<f>(?:(?!<\/f>).)*SUMIFS(?:(?!<\/f>).)*<\/f><v>)([^<]*)/, "$112345"),
    );
    expect(await differencesIn(rehashed(parts))).toContainEqual(
      expect.objectContaining({ kind: "sheet-cell", problem: "formula-result", there: "12345" }),
    );
  });

  it("does not where a finding was taken out", async () => {
    const parts = alter(partsOf(mode), "data/pemeriksaan.json", (text) => {
      const told = JSON.parse(text) as { findings: { code: string }[] };
      return JSON.stringify({ ...told, findings: told.findings.filter(({ code }) => code !== "sisa-berbeda") });
    });
    expect(await differencesIn(rehashed(parts))).toContainEqual(
      expect.objectContaining({ kind: "check", code: "sisa-berbeda", problem: "hidden" }),
    );
  });

  it("does not where a finding was invented", async () => {
    const parts = alter(partsOf(mode), "data/pemeriksaan.json", (text) => {
      const told = JSON.parse(text) as { findings: object[] };
      return JSON.stringify({ ...told, findings: [...told.findings, { code: "kuitansi-terbakar", at: [] }] });
    });
    expect(await differencesIn(rehashed(parts))).toContainEqual({
      kind: "check",
      code: "kuitansi-terbakar",
      at: "",
      problem: "invented",
    });
  });

  it("does not where a record was altered, for what was made of it says otherwise", async () => {
    const parts = alter(partsOf(mode), "data/catatan.json", (text) => text.replaceAll("1608000000", "1708000000"));
    expect(await differencesIn(rehashed(parts))).toContainEqual(
      expect.objectContaining({ part: "tabel/realisasi.csv", column: "Realisasi", problem: "reckoned" }),
    );
  });

  it("says so, and does not break, where a part is something else altogether", async () => {
    for (const path of Object.keys(partsOf(mode))) {
      const parts = { ...partsOf(mode), [path]: strToU8('{"a":[1]}') };
      expect(await differencesIn(path === "SHA256SUMS" ? parts : rehashed(parts))).not.toEqual([]);
    }
  });
});

it("finds a text that breaks its column: another kind of value, a number twice, a word that may not stand there", async () => {
  const parts = alter(partsOf("pemeriksa"), "tabel/peserta.csv", (text) =>
    text.replace(/^2;Daftar hadir/m, "1;Daftar entah").replace(/^3;/m, "tiga;"),
  );
  const broken = (await differencesIn(rehashed(parts))).flatMap((one) =>
    one.kind === "entry" ? [[one.row, one.column, one.problem]] : [],
  );
  expect(broken).toEqual(
    expect.arrayContaining([
      [3, "No", "unique"],
      [3, "Tahap", "enum"],
      [4, "No", "type"],
    ]),
  );
});

it("finds a check that passed and is told otherwise, a reason made nicer, and a member that was added", async () => {
  const changes: readonly ((told: Record<string, unknown[]>) => unknown)[] = [
    (told) => ({
      ...told,
      passed: [{ code: "semua-cocok", sentence: "Semua cocok" }, ...(told["passed"] ?? []).slice(1)],
    }),
    (told) => ({ ...told, notCheckable: [...(told["notCheckable"] ?? [])].reverse() }),
    (told) => ({ ...told, disetujui: ["auditor"] }),
  ];
  for (const change of changes) {
    const parts = alter(partsOf("pemeriksa"), "data/pemeriksaan.json", (text) =>
      JSON.stringify(change(JSON.parse(text) as Record<string, unknown[]>), null, 1),
    );
    expect(await differencesIn(rehashed(parts))).toContainEqual(
      expect.objectContaining({ kind: "line", part: "data/pemeriksaan.json" }),
    );
  }
});

it("finds figures of the head and of the printed summary that were made nicer", async () => {
  for (const path of ["paket.json", "ringkasan.html", "BACA-DAHULU.txt", "datapackage.json"]) {
    const parts = alter(partsOf("pemeriksa"), path, (text) => text.replace(/.$/m, "x\n"));
    expect(await differencesIn(rehashed(parts))).not.toEqual([]);
  }
});

it("refuses what is no package: another file, a part twice, a part outside, one that unpacks without end", async () => {
  const reasonOf = async (bytes: Uint8Array) => {
    const read = await readPaket("x.zip", bytes, nodeBytes);
    return read.ok ? "read" : read.refusal.reason;
  };
  const twice = zipParts([
    ["paket.json", strToU8("{}")],
    ["paket.jsoN", strToU8("{}")],
  ]);
  expect(await reasonOf(strToU8("bukan zip"))).toBe("damaged");
  expect(await reasonOf(paketBytes("pemeriksa").slice(0, 5000))).toBe("damaged");
  expect(await reasonOf(twice)).toBe("unsafe");
  expect(await reasonOf(zipParts([["../paket.json", strToU8("{}")]]))).toBe("unsafe");
  expect(await reasonOf(zipParts([["paket.json", new Uint8Array(60_000_000)]]))).toBe("too-large");
});
