import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { NO_DECISIONS } from "../../../src/core/decisions/decisions";
import { review } from "../../../src/core/review";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { plainWorkbook } from "../../support/foundTables";
import { recordsIn, tableOf } from "../sheets/planReading";

const LIST = plainWorkbook(`
  | DAFTAR HADIR PESERTA |
  | -
  | No | Nama          | Kab/Kota             | Tanda Tangan
  | =1 | Andi Saputra  | Kab. Agam            | ttd
  | =2 | Budi Hartono  | Kementerian Sosial   | ttd
  | =3 | Citra Lestari | Kementerian Sosial   | ttd
`);

describe("people from outside the region, on a list by kab/kota", () => {
  const before = review([LIST], rakorVervalDtks);
  const asked = before.records.questions.filter(({ about }) => about === "kab-kota");

  it("are asked about, and reported as an unknown place, until somebody says so", () => {
    expect(asked.map(({ raw }) => raw)).toEqual(["Kementerian Sosial", "Kementerian Sosial"]);
    expect(foundIn(before)).toEqual([{ tertulis: "Kementerian Sosial", baris: 2 }]);
  });

  const [first] = asked;
  if (!first) throw new Error("nothing is asked");
  const { at, about, field, raw } = first;
  const answer = { at, about, field, raw, choice: "luar", everywhere: true };
  const after = review([LIST], rakorVervalDtks, { ...NO_DECISIONS, answers: [answer] });

  it("belong to no kab/kota by one answer for all, and are no open question", () => {
    expect(after.records.hadir.map(({ asal }) => asal?.value.tingkat)).toEqual(["kab-kota", "luar", "luar"]);
    expect(after.records.questions.filter((question) => question.about === "kab-kota")).toEqual([]);
    expect(foundIn(after)).toEqual([]);
  });

  it("have a line of their own in the rekap, without seats", () => {
    const lines = recordsIn(tableOf(planSheets(after, [], sheetWordsIn("id")), "RekapKabKota"));
    const line = lines.find((one) => one["Kab/Kota"] === "Luar daerah");
    expect(line).toMatchObject({ "Jumlah kuota": 0, "Jumlah hadir": 2 });
  });
});

function foundIn({ outcomes }: ReturnType<typeof review>): readonly unknown[] {
  const outcome = outcomes.find(({ code }) => code === "kab-kota-tidak-dikenal");
  return outcome?.state === "found" ? outcome.findings.map(({ facts }) => facts) : [];
}
