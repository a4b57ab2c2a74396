import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { NO_DECISIONS } from "../../../src/core/decisions/decisions";
import { ReviewDesk } from "../../../src/taskpane/work/reviewDesk";

const text = (...lines: readonly string[]) => new TextEncoder().encode(lines.join("\n")).buffer as ArrayBuffer;

async function askedOf(name: string, ...lines: readonly string[]) {
  const desk = new ReviewDesk();
  await desk.takeFiles([{ name, bytes: text(...lines) }], "id", () => undefined);
  desk.review(rakorVervalDtks, NO_DECISIONS, "id", () => undefined);
  return desk.questions(0, 10).map(({ about, sentence, table, row }) => ({
    about,
    sentence,
    range: table === undefined ? undefined : desk.table(table)?.range,
    row: row.map((cell) => cell.text),
  }));
}

describe("what a question shows of the sheet", () => {
  it("is the table where it asks what a list is: its letterhead says nothing of that", async () => {
    const asked = await askedOf(
      "daftar.csv",
      "PEMERINTAH PROVINSI SUMATERA BARAT;;;",
      "DINAS SOSIAL;;;",
      ";;;",
      "No;Nama;Jabatan;Instansi",
      "1;Rina Contoh;Kepala Dinas Sosial;Kabupaten Agam",
      "2;Budi Rekaan;Supervisor;Kabupaten Agam",
      "3;Sari Umpama;Pengisi Data;Kabupaten Agam",
    );
    expect(asked).toMatchObject([
      { about: "tahap", range: "A4:D7", sentence: expect.stringMatching(/^Daftar ini termasuk/) },
    ]);
  });

  it("is the row where it asks about one cell of it", async () => {
    const asked = await askedOf(
      "hadir.csv",
      "DAFTAR HADIR;;;",
      "No;Nama;Jabatan;Kab/Kota",
      "1;Rina Contoh;Kepala Dinas Sosial;Kabupaten Agam",
      "2;Budi Rekaan;Supervisor;Solok",
      "3;Sari Umpama;Pengisi Data;Kabupaten Agam",
    );
    expect(asked).toMatchObject([
      { about: "kab-kota", range: undefined, row: ["2", "Budi Rekaan", "Supervisor", "Solok"] },
    ]);
  });
});
