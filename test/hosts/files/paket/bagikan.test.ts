import { strFromU8, unzipSync } from "fflate";
import { PERSONAL, paperPaket, paperPlan } from "../../../support/paketPapers";

/** Every byte of a package as text, with the workbook in it unpacked, and the names of all parts. */
function everything(zip: Uint8Array): string {
  return Object.entries(unzipSync(zip))
    .map(([path, bytes]) => `${path}\n${path.endsWith(".xlsx") ? everything(bytes) : strFromU8(bytes)}`)
    .join("\n");
}

const NUMBERS = [
  ...Object.values(PERSONAL).flat(),
  "81266778899",
  "0751-33221100",
  "19800101 2005",
  "0751) 447788",
  "0751-33221",
  "198805092015092999",
];
const NAMES = [
  "Budi Santoso",
  "Siti Rahmawati",
  "Rina Marlina",
  "Joko Prasetyo",
  "Dewi Anggraini",
  "Rahmawati",
  "Prasetyo",
  "Santoso",
  "rahma76",
  "Mawar No",
  "Zulkarnain",
  "Effendi",
  "Tanya Anggun",
  "Permatasari",
  "Kusuma",
];

describe("a package to be shared", () => {
  let shared = "";
  let digitsOnly = "";
  beforeAll(async () => {
    shared = everything(await paperPaket("bagikan"));
    digitsOnly = shared.replace(/(?<=\d)[ .\-/](?=\d)/g, "");
  });

  it.each(NUMBERS)("holds %s nowhere, neither as written nor in digits alone", (number) => {
    expect(shared).not.toContain(number);
    expect(digitsOnly).not.toContain(number.replace(/\D/g, ""));
  });

  it.each(NAMES)("names %s nowhere, in no case", (name) => {
    expect(shared.toLowerCase()).not.toContain(name.toLowerCase());
  });

  it("keeps what the money is about", () => {
    expect(shared).toContain("5.1.02.02.05.0043");
    expect(shared).toContain("16080000");
    expect(shared).toContain("Paket fullday, kontak B.S. #");
  });

  it("would not be found clean if it were not masked", async () => {
    const whole = everything(await paperPaket("pemeriksa"));
    for (const text of [...PERSONAL.nik, ...NAMES]) expect(whole).toContain(text);
  });
});

it("gives one person one pseudonym on every list, and says how much is masked", async () => {
  const { workbook, head } = await paperPlan("bagikan");
  const peserta = workbook.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "Peserta");
  const names = peserta?.rows.map((row) => String(row[2])) ?? [];
  expect(names).toHaveLength(6);
  expect(names[0]?.replace(/\/.*/, "")).toBe(names[5]?.replace(/\/.*/, ""));
  expect(new Set(names.map((name) => name.replace(/\/.*/, ""))).size).toBe(5);
  expect(head.mode).toBe("bagikan");
  // Five on the lists and who signs; of rows that are no more one person who was told to be one, and two of a finding.
  expect(head.masked.people).toBe(9);
  expect(head.masked.cells).toBeGreaterThan(20);
  // Three NIP, two of who signs, one that is cut off and one of a row that is no more, two NIK, one of each list and two in texts; one number is written in two lists.
  expect(head.masked.kinds).toMatchObject({ nik: 2, surel: 1, alamat: 1, npwp: 0, rekening: 0 });
  expect(head.masked.kinds.nip).toBe(7);
  expect(head.masked.kinds.telepon).toBe(7);
});

it("counts heads as the papers do, though names are hidden", async () => {
  const [whole, shared] = [await paperPlan("pemeriksa"), await paperPlan("bagikan")];
  const figures = (plan: typeof whole) =>
    plan.workbook.sheets.flatMap(({ cells }) =>
      cells.flatMap(({ value }) => (typeof value === "number" ? [value] : [])),
    );
  expect(figures(shared)).toEqual(figures(whole));
});
