import { copyFile, mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { BUNDLE, Folder, spjRapi } from "../support/commandLine";
import { budgetSheet } from "../support/budgetSheet";
import { plannedSheet } from "../support/plannedSheets";

const RESULT = "SPJ Rapi - hasil.xlsx";

// Each test starts programs of its own, on a machine that may be busy.
jest.setTimeout(120_000);

let folder: Folder;
const run = (...args: readonly string[]) => spjRapi(folder.path, args);

beforeEach(async () => {
  folder = await Folder.make();
});
afterEach(() => folder.remove());

describe("help", () => {
  it("speaks Bahasa Indonesia, and English when asked", async () => {
    expect((await run("--help")).stdout).toContain("Pemakaian: spj-rapi [pilihan] <perintah>");
    expect((await run("--help", "--bahasa", "en")).stdout).toContain("Usage: spj-rapi [options] <command>");
  });

  it("needs no part of the program but the commands' names, so that it starts fast", async () => {
    const entry = basename(BUNDLE);
    for (const part of [entry, "src_cli_run_ts.js", "vendors-node_modules_commander_esm_mjs.js"])
      await copyFile(join(dirname(BUNDLE), part), folder.at(part));
    const { code, stdout } = await spjRapi(folder.path, ["periksa", "--help"], folder.at(entry));
    expect(code).toBe(0);
    expect(stdout).toContain("--pagu");
  });
});

describe("a command line that was typed wrongly ends with 2 and one sentence", () => {
  it.each([
    [["pariksa"], "Perintah pariksa tidak dikenal"],
    [["periksa", "--cepat", "x"], "Pilihan --cepat tidak dikenal"],
    [["periksa"], "Sebutkan berkas atau folder"],
    [["periksa", "x.xlsx", "--pagu"], "Pilihan --pagu memerlukan isian"],
    [["baca", "x.xlsx", "--bahasa", "fr"], "Bahasa fr tidak ada"],
    [["contoh", "a", "b"], "terlalu banyak"],
    [["periksa", "tidak ada.xlsx"], "tidak ada.xlsx tidak ditemukan"],
    [["periksa", "*.xlsx"], "Tidak ada berkas yang sesuai dengan *.xlsx"],
    [["periksa", "."], "Folder . tidak berisi buku kerja"],
  ])("%j", async (args, sentence) => {
    const { code, stdout, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stdout).toBe("");
  });
});

describe("periksa", () => {
  it("ends with 0 and says what agrees where nothing is wrong", async () => {
    await folder.workbook("RAB.xlsx", budgetSheet());
    const { code, stdout, stderr } = await run("periksa", "RAB.xlsx", "--pagu", "50.041.800");
    expect(stdout).toMatch(/Anggaran +Rp 50\.041\.800 +cocok/);
    expect(stdout).toContain("RAB.xlsx › RAB!A3:F6");
    expect(stdout).toContain("3 baris = 2 data + 1 jumlah");
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });

  it("ends with 1 and shows both figures and the cell where something is wrong", async () => {
    await folder.workbook("RAB.xlsx", budgetSheet());
    const { code, stdout } = await run("periksa", "RAB.xlsx", "--pagu", "50041900");
    expect(stdout).toMatch(/Anggaran +Rp 50\.041\.800 +tidak cocok/);
    expect(stdout).toContain("selisih Rp 100");
    expect(stdout).toContain("total-anggaran-berbeda");
    expect(code).toBe(1);
  });

  it("ends with 2 where a file is refused, and reviews the others all the same", async () => {
    await folder.workbook("RAB.xlsx", budgetSheet());
    await writeFile(folder.at("rusak.xlsx"), "<html><body>Sesi habis</body></html>");
    const { code, stdout, stderr } = await run("periksa", ".");
    expect(code).toBe(2);
    expect(stderr).toContain("rusak.xlsx sebenarnya halaman web");
    expect(stdout).toMatch(/Anggaran +Rp 50\.041\.800/);
  });

  it("says who stated the pagu", async () => {
    await folder.workbook("RAB.xlsx", budgetSheet());
    await writeFile(
      folder.at("acara.json"),
      JSON.stringify({ nama: "Sosialisasi", tanggal: "2024-06-04", pagu: "50.041.800" }),
    );
    const measureOf = async (...options: readonly string[]) =>
      /Pagu +Rp [\d.]+ +untuk diketahui +(.*)/.exec((await run("periksa", "RAB.xlsx", ...options)).stdout)?.[1];
    expect(await measureOf()).toBe("menurut kegiatan bawaan");
    expect(await measureOf("--acara", "acara.json")).toBe("menurut berkas keterangan kegiatan (--acara)");
    expect(await measureOf("--acara", "acara.json", "--pagu", "50.041.900")).toBe("menurut yang disebut pada --pagu");
  });

  it("compares papers of another activity with the pagu that was named, and with nothing else", async () => {
    await folder.workbook("RAB.xlsx", budgetSheet());
    const far = await run("periksa", "RAB.xlsx", "--pagu", "950.041.800");
    expect(far.stdout).toContain("yang dibandingkan hanya pagu dari --pagu");
    expect(far.stdout).toMatch(/Pagu +Rp 950\.041\.800 +untuk diketahui +menurut yang disebut pada --pagu/);
    expect(far.stdout).toMatch(/Anggaran +Rp 50\.041\.800 +tidak cocok/);
    expect(far.code).toBe(1);
  });

  it("takes amounts of pagu only where they are certain", async () => {
    await folder.workbook("RAB.xlsx", budgetSheet());
    for (const pagu of ["50.041", "banyak", "-5", "0"]) {
      const { code, stderr } = await run("periksa", "RAB.xlsx", `--pagu=${pagu}`);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`Pagu "${pagu}" belum jelas`)]);
    }
  });

  it("says so in English when asked", async () => {
    await folder.workbook("RAB.xlsx", budgetSheet());
    const { stdout } = await run("periksa", "RAB.xlsx", "--bahasa", "en");
    expect(stdout).toContain("To be looked at:");
    expect(stdout).not.toContain("Perlu diperiksa:");
  });

  it("says that nothing of an activity was recognised, rather than that all is well", async () => {
    await folder.workbook("lain.xlsx", plannedSheet("Lembar1", [["halo"]]));
    const { stdout } = await run("periksa", "lain.xlsx");
    expect(stdout).toContain("Tidak ada tabel kegiatan yang dikenali");
  });
});

describe("naming files", () => {
  it("takes a pattern that the shell did not expand, and a folder with all under it", async () => {
    await mkdir(folder.at("data", "dalam"), { recursive: true });
    await folder.workbook("data/satu.xlsx", budgetSheet());
    await folder.workbook("data/dalam/DUA.XLSX", budgetSheet());
    await writeFile(folder.at("data", "~$satu.xlsx"), "kunci milik Excel");
    const files = async (argument: string) =>
      JSON.parse((await run("baca", argument, "--json")).stdout) as { file: string }[] | { file: string };
    expect(await files("data/*.xlsx")).toMatchObject({ file: "satu.xlsx" });
    expect(await files("data")).toMatchObject([{ file: "DUA.XLSX" }, { file: "satu.xlsx" }]);
  });

  it("takes a name with brackets as it stands, and reads a file named twice once", async () => {
    await folder.workbook("RAB [final] (1).xlsx", budgetSheet());
    const { stdout } = await run("baca", "RAB [final] (1).xlsx", "./RAB [final] (1).xlsx", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ file: "RAB [final] (1).xlsx" });
  });

  it("tells files of one name in two folders apart", async () => {
    await mkdir(folder.at("a"));
    await mkdir(folder.at("b"));
    await folder.workbook("a/hadir.xlsx", budgetSheet());
    await folder.workbook("b/hadir.xlsx", budgetSheet());
    const { stdout } = await run("baca", "a", "b", "--json");
    expect(JSON.parse(stdout)).toMatchObject([{ file: "a/hadir.xlsx" }, { file: "b/hadir.xlsx" }]);
  });
});

describe("the result workbook", () => {
  beforeEach(() => folder.workbook("RAB.xlsx", budgetSheet()));

  it("goes beside the first file, whole, and leaves nothing else behind", async () => {
    const before = await readFile(folder.at("RAB.xlsx"));
    const { stdout } = await run("periksa", "RAB.xlsx");
    expect(stdout).toContain(RESULT);
    expect(await readdir(folder.path)).toEqual(["RAB.xlsx", RESULT]);
    expect(await readFile(folder.at("RAB.xlsx"))).toEqual(before);
  });

  it("is written again in its place, and is never read as a source", async () => {
    await run("periksa", ".");
    const first = await readFile(folder.at(RESULT));
    const { code, stderr } = await run("periksa", ".");
    expect(code).toBe(0);
    expect(stderr).toContain(`${RESULT} adalah hasil SPJ Rapi sendiri`);
    expect(await readFile(folder.at(RESULT))).toEqual(first);
  });

  it("never replaces a source, not even when told to", async () => {
    const before = await readFile(folder.at("RAB.xlsx"));
    const { code, stderr } = await run("periksa", "RAB.xlsx", "-o", "RAB.xlsx", "--timpa");
    expect([code, stderr]).toEqual([2, expect.stringContaining("berkas sumber")]);
    expect(await readFile(folder.at("RAB.xlsx"))).toEqual(before);
  });

  it("replaces a file of someone else only when told to", async () => {
    await writeFile(folder.at("milik orang.xlsx"), "milik orang");
    const refused = await run("periksa", "RAB.xlsx", "-o", "milik orang.xlsx");
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("--timpa")]);
    expect(await readFile(folder.at("milik orang.xlsx"), "utf8")).toBe("milik orang");
    await run("periksa", "RAB.xlsx", "-o", "milik orang.xlsx", "--timpa");
    expect((await readFile(folder.at("milik orang.xlsx"))).subarray(0, 2).toString()).toBe("PK");
  });

  it.each([
    [["-o", "hasil.csv"], "berakhir .xlsx"],
    [["-o", "belum ada/hasil.xlsx"], "untuk hasil tidak ada"],
    [["-o", "hasil.xlsx", "--tanpa-hasil"], "bertentangan"],
  ])("is refused before any work for %j", async (options, sentence) => {
    const { code, stdout, stderr } = await run("periksa", "RAB.xlsx", ...options);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
  });

  it("is not written where none is wanted", async () => {
    await run("periksa", "RAB.xlsx", "--tanpa-hasil");
    await run("periksa", "RAB.xlsx", "--json");
    expect(await readdir(folder.path)).toEqual(["RAB.xlsx"]);
  });
});

describe("periksa --json", () => {
  it("prints one JSON value and nothing else", async () => {
    await folder.workbook("RAB.xlsx", budgetSheet());
    const { code, stdout, stderr } = await run("periksa", "RAB.xlsx", "--json", "--pagu", "50.041.900");
    const json: unknown = JSON.parse(stdout);
    expect(stderr).toBe("");
    expect(json).toMatchObject({
      format: 1,
      exitCode: 1,
      acara: { tanggal: "2023-03-08", pagu: 50_041_900 },
      files: [
        { file: "RAB.xlsx", read: true, format: "xlsx", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      ],
      result: null,
    });
    expect(json).toHaveProperty(
      "summary.money",
      expect.arrayContaining([
        expect.objectContaining({ key: "anggaran", amount: 50_041_800, difference: -100, state: "tidakCocok" }),
        expect.objectContaining({ key: "realisasi", amount: null, state: "belum" }),
      ]),
    );
    expect(json).toHaveProperty(
      "findings",
      expect.arrayContaining([
        expect.objectContaining({ code: "total-anggaran-berbeda", severity: "salah", difference: -100 }),
      ]),
    );
    expect(code).toBe(1);
  });

  it("tells which file was refused and why", async () => {
    await folder.workbook("RAB.xlsx", budgetSheet());
    await writeFile(folder.at("kosong.xlsx"), "");
    const { code, stdout } = await run("periksa", ".", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      exitCode: 2,
      files: [
        { file: "kosong.xlsx", read: false, reason: "empty-file" },
        { file: "RAB.xlsx", read: true },
      ],
    });
    expect(code).toBe(2);
  });
});

describe("baca --json", () => {
  it("prints one object a workbook, with every row in its place", async () => {
    await folder.workbook("RAB.xlsx", budgetSheet());
    const { code, stdout } = await run("baca", "RAB.xlsx", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      file: "RAB.xlsx",
      sheets: [
        {
          name: "RAB",
          state: "visible",
          tables: [
            {
              kind: "anggaran",
              headerRows: [3],
              numberRow: null,
              recordRows: [4, 5],
              totalRows: [6],
              sums: { F: 50_041_800 },
            },
          ],
        },
      ],
    });
    expect(code).toBe(0);
  });

  it("prints a list for several, the readable ones only, and ends with 2 where one is refused", async () => {
    await folder.workbook("a.xlsx", budgetSheet());
    await folder.workbook("b.xlsx", budgetSheet());
    await writeFile(folder.at("c.xlsx"), "");
    const { code, stdout, stderr } = await run("baca", ".", "--json");
    expect(JSON.parse(stdout)).toMatchObject([{ file: "a.xlsx" }, { file: "b.xlsx" }]);
    expect(stderr).toContain("c.xlsx kosong");
    expect(code).toBe(2);
  });
});

describe("--acara", () => {
  const acara = { nama: "Bimtek", tanggal: "14 Agustus 2024", pagu: "50.041.800" };

  it("reads the facts of another activity", async () => {
    await folder.workbook("RAB.xlsx", budgetSheet());
    await writeFile(folder.at("acara.json"), JSON.stringify(acara));
    const { code, stdout } = await run("periksa", "RAB.xlsx", "--acara", "acara.json");
    expect(stdout).toContain("Bimtek, 14 Agustus 2024");
    expect(code).toBe(0);
  });

  it.each([
    [JSON.stringify({ ...acara, pagu: "50.041" }), '"pagu" seharusnya jumlah uang'],
    [JSON.stringify({ ...acara, tanggal: "Agustus 2024" }), '"tanggal" seharusnya tanggal'],
    [JSON.stringify({ ...acara, pago: 1 }), '"pago" seharusnya salah satu isian yang dikenal'],
    [
      JSON.stringify({ ...acara, kursi: { perKabKota: [{ peran: "a", nama: "A", jumlah: -1 }] } }),
      '"kursi.perKabKota[1].jumlah"',
    ],
    ['{ "nama": "Bimtek", }', "bukan JSON yang utuh"],
  ])("names what is wrong in %s", async (json, sentence) => {
    await folder.workbook("RAB.xlsx", budgetSheet());
    await writeFile(folder.at("acara.json"), json);
    const { code, stderr } = await run("periksa", "RAB.xlsx", "--acara", "acara.json");
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

describe("contoh", () => {
  it("writes samples and their result, ends with 0, and can be run again", async () => {
    const first = await run("contoh");
    const second = await run("contoh");
    expect(first.stdout).toContain("sengaja memuat");
    expect([first.stderr, first.code, second.code]).toEqual(["", 0, 0]);
    expect(await readdir(folder.at("contoh"))).toEqual(
      expect.arrayContaining(["hasil.xlsx", "RAB.xlsx", "kejanggalan.md", "kejanggalan.json"]),
    );
  });

  it("does not write over a file of someone else", async () => {
    await mkdir(folder.at("contoh"));
    await writeFile(folder.at("contoh", "RAB.xlsx"), "milik orang");
    const { code, stderr } = await run("contoh");
    expect([code, stderr]).toEqual([2, expect.stringContaining("tidak ditimpa")]);
    expect((await stat(folder.at("contoh", "RAB.xlsx"))).size).toBe("milik orang".length);
    expect(await readdir(folder.at("contoh"))).toEqual(["RAB.xlsx"]);
  });
});
