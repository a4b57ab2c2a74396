import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { placePeople } from "../../../src/taskpane/work/views/makePlacePeople";
import { placeViews } from "../../../src/taskpane/work/views/makePlaceViews";
import { reviewOf } from "../../core/sheets/papers";
import { orang } from "../../support/recordBuilders";

const words = sheetWordsIn("id");
const HEAD = "nama | asal | peran | ttd";

/** Whoever a list tells less of than another is the same person still: the places of the grid hold each once. */
const review = reviewOf(
  {
    undangan: orang("undangan", "Undangan", `${HEAD}\nRina Oktaviani | 13.06 | supervisor |`),
    hadir: orang(
      "hadir",
      "Daftar Hadir",
      `${HEAD}
       Rina Oktaviani | 13.06 |              | v
       Dedi Kurniawan | 13.06 | pengisi-data | v
       Sari Melati    | 13.06 | pengisi-data | v
       Yusri Amran    | 13.06 | narasumber   | v
       Budi Hartono   |       | supervisor   | v`,
    ),
  },
  { acara: rakorVervalDtks },
);
const places = placeViews(review, planSheets(review, [], words), words);
const agam = places.find(({ nama }) => nama === "Kabupaten Agam");

describe("the places of the grid", () => {
  it("hold a person once: on the seat that another list tells, and not besides without a seat", () => {
    expect(agam?.seats.map(({ nama, kuota, hadir }) => [nama, kuota, hadir])).toEqual([
      ["Kepala Dinas Sosial", 1, 0],
      ["Kepala Dinas Dukcapil", 1, 0],
      ["Supervisor", 1, 1],
      ["Pengisi Data", 1, 2],
    ]);
    expect(agam).toMatchObject({ withoutSeat: 0, named: 4 });
  });

  it("show, opened, everybody whom they count", () => {
    const people = placePeople(review, words, "Kabupaten Agam");
    expect(people.map(({ nama, peran }) => [nama, peran])).toEqual([
      ["Rina Oktaviani", "Supervisor"],
      ["Dedi Kurniawan", "Pengisi Data"],
      ["Sari Melati", "Pengisi Data"],
      ["Yusri Amran", "Narasumber"],
    ]);
  });

  it("come with a place for those of whom no list tells one, and with no place of nobody", () => {
    expect(places.filter(({ level }) => level === "lain")).toMatchObject([
      { nama: "tidak tertulis", named: 1, withoutSeat: 0, seats: [{ nama: "Supervisor", kuota: 0, hadir: 1 }] },
    ]);
  });
});
