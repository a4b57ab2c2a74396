import { plantedContradictions } from "../../src/contoh/contoh";
import { checkFacts } from "../../src/core/sheets/checkFacts";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { zipParts } from "../../src/hosts/files/paket/writePaket";
import { Folder, spjRapi } from "../support/commandLine";

const PLANTED_WRONG = plantedContradictions.filter(({ code }) => checkFacts(code).severity === "salah").length;

let folder: Folder;
beforeAll(async () => {
  folder = await Folder.make();
  await spjRapi(folder.path, ["contoh", "berkas"]);
}, 60_000);
afterAll(() => folder.remove());

const run = (...args: string[]) => spjRapi(folder.path, args);

it("makes the same package each time, and says in one line what it is and where", async () => {
  const first = await run("ekspor", "berkas", "-o", "a.zip");
  const bytes = readFileSync(folder.at("a.zip"));
  const second = await run("ekspor", "berkas", "-o", "a.zip");
  expect([first.code, second.code]).toEqual([0, 0]);
  expect(readFileSync(folder.at("a.zip")).equals(bytes)).toBe(true);
  expect(first.stdout).toContain("a.zip (untuk pemeriksa, isi lengkap dengan data pribadi)");
  expect(first.stdout).toContain(`Masih terbuka: ${PLANTED_WRONG} salah`);
});

it("puts no masked package in the place of a whole one, nor the other way round, unless told to", async () => {
  await run("ekspor", "berkas", "-o", "utuh.zip");
  const whole = readFileSync(folder.at("utuh.zip"));
  const masked = await run("ekspor", "berkas", "--untuk", "bagikan", "-o", "utuh.zip");
  expect(masked.code).toBe(2);
  expect(masked.stderr).toContain("utuh.zip");
  expect(readFileSync(folder.at("utuh.zip")).equals(whole)).toBe(true);
  expect((await run("ekspor", "berkas", "--untuk", "bagikan", "-o", "utuh.zip", "--timpa")).code).toBe(0);
  rmSync(folder.at("utuh.zip"));
});

it("makes the same package of the same files, in whatever order they are named", async () => {
  const files = ["kuitansi", "RAB", "realisasi"].map((name) => `berkas/${name}.xlsx`);
  for (const [name, given] of [["satu.zip", files] as const, ["dua.zip", [...files].reverse()] as const])
    expect((await run("ekspor", ...given, "-o", name)).code).toBe(0);
  const [one, other] = ["satu.zip", "dua.zip"].map((name) => readFileSync(folder.at(name)));
  expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
  for (const made of ["satu.zip", "dua.zip"]) rmSync(folder.at(made));
});

it("finds a shared package true whose purposes differ only in what was masked", async () => {
  const register = [
    "No,Tanggal,No. Bukti,Penerima,Uraian,Jumlah",
    "1,8 Maret 2023,001,CV A,Sewa gedung Jl. Sudirman 12,1000000",
    "2,9 Maret 2023,001,CV A,Sewa gedung Jl. Veteran 40,2000000",
    "3,9 Maret 2023,002,CV B,Alat tulis,300000",
  ];
  writeFileSync(folder.at("register kuitansi.csv"), register.join("\n"));
  await run("ekspor", "register kuitansi.csv", "-o", "register.zip", "--untuk", "bagikan");
  const told = await run("verifikasi", "register.zip");
  expect([told.code, told.stdout.split("\n")[0]]).toEqual([0, "register.zip: isi paket sesuai."]);
  for (const made of ["register kuitansi.csv", "register.zip"]) rmSync(folder.at(made));
});

it("verifies a package: true, altered, no package at all", async () => {
  await run("ekspor", "berkas", "-o", "b.zip", "--untuk", "bagikan");
  const whole = await run("verifikasi", "b.zip");
  expect([whole.code, whole.stdout.split("\n")[0]]).toEqual([0, "b.zip: isi paket sesuai."]);

  const parts = unzipSync(readFileSync(folder.at("b.zip")));
  const altered = { ...parts, "tabel/anggaran.csv": strToU8("No;Kode\r\n") };
  writeFileSync(folder.at("c.zip"), zipParts(Object.entries(altered)));
  const told = await run("verifikasi", "c.zip");
  expect(told.code).toBe(1);
  expect(told.stdout).toContain("c.zip: isi paket TIDAK sesuai");
  expect(told.stdout).toContain("- tabel/anggaran.csv berubah: sidiknya bukan yang tertulis di SHA256SUMS.");
  const json: unknown = JSON.parse((await run("verifikasi", "c.zip", "--json")).stdout);
  expect(json).toMatchObject({ format: 1, exitCode: 1, head: { mode: "bagikan" } });

  writeFileSync(folder.at("d.zip"), "bukan zip");
  const broken = await run("verifikasi", "d.zip");
  expect([broken.code, broken.stderr]).toEqual([2, expect.stringContaining("bukan berkas .zip yang utuh")]);
});

it("lists the packages of a folder, broken ones with a sentence", async () => {
  const { code, stdout } = await run("daftar", ".", "--verifikasi");
  const line = (file: string) => stdout.split("\n").find((one) => one.startsWith(file)) ?? "";
  expect(code).toBe(2);
  expect(line("a.zip")).toMatch(/8 Maret 2023 +Rp 50\.041\.800 +Rp 48\.747\.800 .* pemeriksa +sesuai$/);
  expect(line("c.zip")).toMatch(/perbedaan$/);
  expect(line("d.zip")).toContain("bukan berkas .zip yang utuh");
  expect(stdout).toContain("4 paket, 1 tidak dapat dibaca.");

  const csv = (await run("daftar", ".", "--csv")).stdout.split("\n");
  expect(csv[0]).toBe("Paket;Kegiatan;Tanggal;Pagu;Realisasi;Ada kuitansi;Salah;Periksa;Info;Untuk;Verifikasi");
  expect(csv[1]).toMatch(/^a\.zip;Rapat Koordinasi .*;2023-03-08;50041800;48747800;/);
  expect(JSON.parse((await run("daftar", ".", "--json")).stdout)).toMatchObject({
    packages: [{ file: "a.zip" }, { file: "b.zip" }, { file: "c.zip" }, { file: "d.zip", paket: null }],
  });
});

it.each([
  [["ekspor", "berkas", "-o", "paket.xlsx"], "Beri nama yang berakhir .zip"],
  [["ekspor", "berkas", "--untuk", "semua"], 'Paket untuk "semua" tidak ada'],
  [["verifikasi", "tidak-ada.zip"], "tidak-ada.zip"],
  [["verifikasi", "a.zip", "--sumber", "tidak-ada"], "Tidak ada buku kerja yang terbaca di tidak-ada"],
  [["daftar", "tidak-ada"], "bukan folder yang dapat dibuka"],
  [["daftar", "berkas"], "Tidak ada paket .zip"],
])("says plainly what is wrong with %j", async (args, sentence) => {
  const { code, stderr } = await run(...args);
  expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
});

it("replaces no zip of somebody else", async () => {
  writeFileSync(folder.at("e.zip"), zipParts([["foto.txt", strToU8("x")]]));
  const { code, stderr } = await run("ekspor", "berkas", "-o", "e.zip");
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining("bukan paket SPJ Rapi untuk tujuan yang sama, jadi tidak ditimpa"),
  ]);
  expect((await run("ekspor", "berkas", "-o", "e.zip", "--timpa")).code).toBe(0);
});

it("lists each package once though a link leads to its folder again, and a name of several lines in one", async () => {
  mkdirSync(folder.at("arsip/sub"), { recursive: true });
  symlinkSync(folder.at("arsip"), folder.at("arsip/sub/atas"), "dir");
  const parts = unzipSync(readFileSync(folder.at("a.zip")));
  const head = JSON.parse(strFromU8(parts["paket.json"] ?? new Uint8Array())) as { acara: object };
  const named = { ...head, acara: { ...head.acara, nama: "Rapat\nkedua" } };
  const altered = { ...parts, "paket.json": strToU8(JSON.stringify(named)) };
  writeFileSync(folder.at("arsip/a.zip"), zipParts(Object.entries(altered)));
  const { stdout } = await run("daftar", "arsip");
  expect(stdout.split("\n").filter((line) => line.includes("a.zip"))).toHaveLength(1);
  expect(stdout).toContain("Rapat\u240akedua");
});
