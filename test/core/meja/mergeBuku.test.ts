import * as fc from "fast-check";
import { EMPTY_BUKU } from "../../../src/core/meja/bukuTamu";
import { answerPair, tick, untick, writePerson } from "../../../src/core/meja/entries";
import { mergeBuku } from "../../../src/core/meja/mergeBuku";
import { isThere, tamuOf } from "../../../src/core/meja/people";
import { anyBook, bookOf, DATA, invitedPerson, tamuIn } from "./books";

const MORNING = "2023-03-08";
const at = (meja: string, clock: string) => ({ sesi: MORNING, meja, pukul: `2023-03-08T${clock}` });
const START = bookOf({
  meja: [
    { id: "m1", nama: "Meja 1", versi: 0 },
    { id: "m2", nama: "Meja 2", versi: 0 },
  ],
  orang: [invitedPerson("nina"), invitedPerson("adam", { nama: "Adam Saputra" })],
});

describe("laying the books of two desks together", () => {
  it("comes to the same in any order", () => {
    fc.assert(fc.property(anyBook, anyBook, (a, b) => expect(mergeBuku(a, b)).toEqual(mergeBuku(b, a))));
  });

  it("comes to the same however they are paired", () => {
    fc.assert(
      fc.property(anyBook, anyBook, anyBook, (a, b, c) =>
        expect(mergeBuku(mergeBuku(a, b), c)).toEqual(mergeBuku(a, mergeBuku(b, c))),
      ),
    );
  });

  it("adds nothing the second time", () => {
    fc.assert(
      fc.property(anyBook, anyBook, (a, b) => {
        const both = mergeBuku(a, b);
        expect(mergeBuku(both, b)).toEqual(both);
        expect(mergeBuku(both, both)).toEqual(both);
      }),
    );
  });

  it("loses no tick that was set and not taken back", () => {
    const one = mergeBuku(START, tick(START, "nina", at("m1", "08:15:22")));
    const other = mergeBuku(START, tick(START, "adam", at("m2", "08:16:00")));
    expect(tamuOf(mergeBuku(one, other)).map((person) => isThere(person, MORNING))).toEqual([true, true]);
  });

  it("shows both times of a person ticked at both desks, as one person", () => {
    const one = mergeBuku(START, tick(START, "nina", at("m1", "08:15:22")));
    const other = mergeBuku(START, tick(START, "nina", at("m2", "08:10:00")));
    const nina = tamuOf(mergeBuku(one, other)).find(({ kunci }) => kunci === "nina");
    expect(nina?.kedatangan.map(({ meja, pukul }) => `${meja} ${pukul.slice(11)}`)).toEqual([
      "m2 08:10:00",
      "m1 08:15:22",
    ]);
  });

  it("does not bring a tick back that was taken back, when an older file is merged once more", () => {
    const ticked = mergeBuku(START, tick(START, "nina", at("m1", "08:15:22")));
    const undone = mergeBuku(ticked, untick(ticked, tamuIn(ticked, "nina"), at("m1", "08:15:40")));
    expect(tamuOf(mergeBuku(undone, ticked)).some((person) => isThere(person, MORNING))).toBe(false);
    const again = mergeBuku(undone, tick(undone, "nina", at("m1", "08:20:00")));
    expect(tamuOf(mergeBuku(again, undone)).filter((person) => isThere(person, MORNING))).toHaveLength(1);
  });

  describe("of two copies of one workbook, which are one desk by its name and id", () => {
    const ticked = mergeBuku(START, tick(START, "nina", at("m1", "08:15:22")));

    it("loses no tick of the one to a slip that was taken back in the other, whichever came first", () => {
      for (const slip of ["08:10:00", "08:20:00"]) {
        const slipped = mergeBuku(START, tick(START, "nina", at("m1", slip)));
        const undone = mergeBuku(slipped, untick(slipped, tamuIn(slipped, "nina"), at("m1", "08:30:00")));
        const both = mergeBuku(undone, ticked);
        expect(isThere(tamuIn(both, "nina"), MORNING)).toBe(true);
        expect(tamuIn(both, "nina").kedatangan.map(({ pukul }) => pukul.slice(11))).toEqual(["08:15:22"]);
      }
    });

    it("loses none to a longer history of ticks and slips", () => {
      let other = START;
      for (const clock of ["08:01:00", "08:02:00", "08:03:00"]) {
        other = mergeBuku(other, tick(other, "nina", at("m1", clock)));
        other = mergeBuku(other, untick(other, tamuIn(other, "nina"), at("m1", clock)));
      }
      expect(isThere(tamuIn(mergeBuku(other, ticked), "nina"), MORNING)).toBe(true);
      expect(isThere(tamuIn(mergeBuku(other, START), "nina"), MORNING)).toBe(false);
    });

    it("takes back in both what was ticked before they were copied", () => {
      const undone = mergeBuku(ticked, untick(ticked, tamuIn(ticked, "nina"), at("m1", "08:16:00")));
      expect(isThere(tamuIn(mergeBuku(undone, ticked), "nina"), MORNING)).toBe(false);
    });

    it("counts whom both ticked once, and one press takes it back in the merged book", () => {
      const also = mergeBuku(START, tick(START, "nina", at("m1", "08:20:00")));
      const both = mergeBuku(ticked, also);
      expect(tamuOf(both).filter((person) => isThere(person, MORNING))).toHaveLength(1);
      const undone = mergeBuku(both, untick(both, tamuIn(both, "nina"), at("m1", "08:40:00")));
      expect(isThere(tamuIn(undone, "nina"), MORNING)).toBe(false);
    });
  });

  it("keeps both where two desks wrote differently of one guest, until somebody decides", () => {
    const guest = mergeBuku(START, writePerson(START, "t1", { ...DATA, nama: "Sari" }));
    const one = mergeBuku(guest, writePerson(guest, "t1", { ...DATA, nama: "Sari Melati" }));
    const other = mergeBuku(guest, writePerson(guest, "t1", { ...DATA, nama: "Sari Melanti" }));
    const both = mergeBuku(one, other);
    const asked = tamuOf(both).find(({ kunci }) => kunci === "t1");
    expect([asked?.data.nama, ...(asked?.otherwise ?? []).map(({ nama }) => nama)].sort()).toEqual([
      "Sari Melanti",
      "Sari Melati",
    ]);
    const settled = mergeBuku(both, writePerson(both, "t1", { ...DATA, nama: "Sari Melati" }));
    expect(tamuOf(settled).find(({ kunci }) => kunci === "t1")).toMatchObject({
      data: { nama: "Sari Melati" },
      otherwise: [],
    });
  });

  it("counts two who were said to be one once, as invited, with the data that were chosen", () => {
    const guest = mergeBuku(START, writePerson(START, "t1", { ...DATA, nama: "Nina Marlina, S.Sos" }));
    const ticked = mergeBuku(guest, tick(guest, "t1", at("m1", "08:15:22")));
    const one = mergeBuku(ticked, answerPair(ticked, ["t1", "nina"], { orangSama: true, pakai: "t1" }));
    const people = tamuOf(one);
    expect(people).toHaveLength(2);
    expect(people.find(({ kunci }) => kunci === "t1")).toMatchObject({
      allKunci: ["nina", "t1"],
      data: { nama: "Nina Marlina, S.Sos", diundang: true },
    });
    expect(people.filter((person) => isThere(person, MORNING))).toHaveLength(1);
  });

  it("changes nothing when merged with an empty book", () => {
    fc.assert(
      fc.property(anyBook, (a) => {
        const kept = mergeBuku(a, EMPTY_BUKU);
        expect(mergeBuku(kept, EMPTY_BUKU)).toEqual(kept);
      }),
    );
  });
});
