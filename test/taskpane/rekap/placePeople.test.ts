import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { placePeople } from "../../../src/taskpane/work/views/makePlacePeople";
import { onDay, orang } from "../../support/recordBuilders";
import { reviewOf } from "../../core/sheets/papers";

const HEAD = "nama | nip | asal | peran | ttd | dibayar";
const FULL = "Rina Oktaviani | 198504122010012013 | 13.06 | supervisor";
const review = reviewOf(
  {
    undangan: orang("undangan", "Undangan", `${HEAD}\n${FULL} | |\nDedi Kurniawan | | 13.06 | pengisi-data | |`),
    hadir: [
      ...onDay(1, orang("hadir", "Hari 1", `${HEAD}\nRINA OKTAVIANI | | 13.06 | supervisor | v |`)),
      ...onDay(2, orang("hadir", "Hari 2", `${HEAD}\nRINA OKTAVIANI | | 13.06 | supervisor | - |`)),
    ],
    pembayaran: orang("pembayaran", "Transport", `${HEAD}\n${FULL} | | 150.000`),
  },
  { acara: rakorVervalDtks },
);
const people = placePeople(review, sheetWordsIn("id"), "Kabupaten Agam");

describe("the people of a kab/kota", () => {
  it("come those present first, with the stages that they reached", () => {
    expect(people.map(({ nama, peran, stages }) => ({ nama, peran, stages }))).toEqual([
      { nama: "Rina Oktaviani", peran: "Supervisor", stages: ["undangan", "hadir", "tandaTangan", "pembayaran"] },
      { nama: "Dedi Kurniawan", peran: "Pengisi Data", stages: ["undangan"] },
    ]);
  });

  it("tell row by row what each list says: another spelling, the day, the signature, the amount, the cell", () => {
    expect(people[0]?.steps.map(({ at, ...step }) => ({ ...step, sheet: at.sheet }))).toEqual([
      { stage: "undangan", sheet: "Undangan", spelled: "", days: [], signed: undefined, amount: undefined },
      {
        stage: "hadir",
        sheet: "Hari 1",
        spelled: "RINA OKTAVIANI",
        days: [{ hari: 1, tanda: undefined }],
        signed: true,
        amount: undefined,
      },
      {
        stage: "hadir",
        sheet: "Hari 2",
        spelled: "RINA OKTAVIANI",
        days: [{ hari: 2, tanda: undefined }],
        signed: false,
        amount: undefined,
      },
      { stage: "pembayaran", sheet: "Transport", spelled: "", days: [], signed: undefined, amount: 150_000 },
    ]);
    expect(people[0]?.dibayar).toBe(150_000);
  });

  it("are nobody where the lists name nobody from there", () => {
    expect(placePeople(review, sheetWordsIn("id"), "Kota Padang")).toEqual([]);
  });
});
