import * as fc from "fast-check";
import { bukuPlan } from "../../../src/core/meja/planBuku";
import { bukuInWorkbook } from "../../../src/core/meja/readBuku";
import { linesOfBuku, readLines } from "../../../src/core/meja/bukuLines";
import { mergeBuku } from "../../../src/core/meja/mergeBuku";
import { tick } from "../../../src/core/meja/entries";
import { review } from "../../../src/core/review";
import { openWorkbook } from "../../../src/hosts/files/read/openWorkbook";
import { writeWorkbook } from "../../../src/hosts/files/write/writeWorkbook";
import { formWords } from "../../../src/messages/formWords";
import { RAKOR } from "../sheets/papers";
import { anyBook, bookOf, invitedPerson } from "./books";

const START = bookOf({
  acara: RAKOR.nama,
  meja: [{ id: "m1", nama: "Meja 1", versi: 0 }],
  orang: [
    invitedPerson("nina", { nama: "Nina Marlina, S.Sos", nip: "198003122005012004", jabatan: "Kepala Dinas Sosial" }),
    invitedPerson("adam", { nama: "Adam Saputra", asal: "13.74" }),
    invitedPerson("joni", { nama: "Joni Iskandar", asal: "13.71" }),
  ],
});
const at = (pukul: string) => ({ sesi: "2023-03-08", meja: "m1", pukul: `2023-03-08T${pukul}` });
const BOOK = mergeBuku(mergeBuku(START, tick(START, "adam", at("08:15:22"))), tick(START, "nina", at("08:17:01")));

async function saved(book: typeof BOOK) {
  const opened = await openWorkbook("registrasi meja 1.xlsx", await writeWorkbook(bukuPlan(book, RAKOR, formWords)));
  if (!opened.ok) throw new Error(opened.refusal.reason);
  return opened.workbook;
}

describe("the file of a desk", () => {
  it("is read as a registrasi of those who came, without a question", async () => {
    const { records } = review([await saved(BOOK)], RAKOR);
    expect(
      records.registrasi.map(({ nama, nip, asal }) => [
        nama.value,
        nip?.value.digits,
        asal?.value.tingkat === "kab-kota" && asal.value.kabKota.nama,
      ]),
    ).toEqual([
      ["Nina Marlina, S.Sos", "198003122005012004", "Agam"],
      ["Adam Saputra", undefined, "Padang Panjang"],
    ]);
    expect(records.questions).toEqual([]);
    expect([records.undangan, records.hadir, records.pembayaran]).toEqual([[], [], []]);
  });

  it("gives the whole book back, those who did not come as well", async () => {
    expect(bukuInWorkbook(await saved(BOOK))).toEqual({ book: BOOK, damaged: 0 });
  });

  it("has a list for each session", () => {
    const evening = mergeBuku(BOOK, tick(BOOK, "joni", { ...at("14:00:00"), sesi: "2023-03-08 Siang" }));
    expect(bukuPlan(evening, RAKOR, formWords).sheets.map(({ name }) => name)).toEqual([
      "Registrasi 2023-03-08",
      "Registrasi 2023-03-08 Siang",
      "Data Meja",
    ]);
  });

  it("holds any book whole as lines", () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const lines = linesOfBuku(book);
        expect(linesOfBuku(readLines(lines).book)).toEqual(lines);
        expect(readLines(lines).damaged).toBe(0);
      }),
    );
  });

  it("counts lines that somebody damaged, and reads the others", () => {
    const [first = "", ...others] = linesOfBuku(BOOK);
    expect(readLines([first, ...others.slice(1), '["orang","nina"]', "catatan"])).toMatchObject({ damaged: 2 });
    expect(readLines(['["meja","m1","Meja 1"]'])).toMatchObject({ damaged: 1 });
  });

  it("is no book where another workbook is given", () => {
    expect(bukuInWorkbook({ file: "RAB.xlsx", sheets: [] })).toBeUndefined();
  });
});
