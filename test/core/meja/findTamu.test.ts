import { findable, findTamu } from "../../../src/core/meja/findTamu";
import { tamuOf } from "../../../src/core/meja/people";
import { openPairs, resembling } from "../../../src/core/meja/resemblance";
import { countTamu } from "../../../src/core/meja/counts";
import { mergeBuku } from "../../../src/core/meja/mergeBuku";
import { answerPair, tick, writePerson } from "../../../src/core/meja/entries";
import { RAKOR } from "../sheets/papers";
import { bookOf, DATA, invitedPerson } from "./books";

const BOOK = bookOf({
  orang: [
    invitedPerson("1", { nama: "Drs. H. Syamsul Bahri, M.Si", nip: "197502122000031004" }),
    invitedPerson("2", { nama: "Samsir Alam", asal: "13.74" }),
    invitedPerson("3", { nama: "Yuswandi", asal: "13.71", jabatan: "Kepala Dinas Dukcapil" }),
    invitedPerson("4", { nama: "Nur Aini, S.KM", asal: "13.72" }),
  ],
});
const PLACES: Readonly<Record<string, string>> = {
  "13.06": "Kabupaten Agam",
  "13.71": "Kota Padang",
  "13.72": "Kota Solok",
  "13.74": "Kota Padang Panjang",
};
const people = tamuOf(BOOK).map((one) => findable(one, (asal) => PLACES[asal] ?? ""));
const found = (typed: string) => findTamu(people, typed, 8).map(({ data }) => data.nama);

describe("typing a few letters at the door", () => {
  it.each([
    ["sya", ["Drs. H. Syamsul Bahri, M.Si", "Samsir Alam"], "a name, and one that sounds so"],
    ["SAMSUL", ["Drs. H. Syamsul Bahri, M.Si"], "as it sounds"],
    ["bah", ["Drs. H. Syamsul Bahri, M.Si"], "the second name"],
    ["dra. nurai", ["Nur Aini, S.KM"], "other degrees, two words written as one"],
    ["yusw pad", ["Yuswandi"], "name and place"],
    ["yuswndi", ["Yuswandi"], "a letter that was left out"],
    ["panj", ["Samsir Alam"], "a place"],
    ["dukc", ["Yuswandi"], "a post"],
    ["031004", ["Drs. H. Syamsul Bahri, M.Si"], "the end of a NIP"],
    ["zzz", [], "nobody"],
    ["ny", [], "too few letters"],
  ])("%s finds %j (%s)", (typed, names) => {
    expect(found(typed)).toEqual(names);
  });
});

describe("a guest who was not invited", () => {
  it("is compared with all who are in the book", () => {
    const inBook = tamuOf(BOOK);
    const guest = (data: Partial<typeof DATA>) =>
      resembling({ ...DATA, asal: "", ...data }, inBook).map(({ data: { nama } }) => nama);
    expect(guest({ nama: "Syamsul Bahri" })).toEqual(["Drs. H. Syamsul Bahri, M.Si"]);
    expect(guest({ nama: "Bahri", nip: "19750212 200003 1 004" })).toEqual(["Drs. H. Syamsul Bahri, M.Si"]);
    expect(guest({ nama: "Syamsul Bahri", asal: "13.74" })).toEqual([]);
    expect(guest({ nama: "Doni Saputra" })).toEqual([]);
  });

  it("written at two desks is asked about once, and no more when it was answered", () => {
    const one = writePerson(BOOK, "t1", { ...DATA, nama: "Sari Melati", asal: "13.71" });
    const both = mergeBuku(
      mergeBuku(BOOK, one),
      writePerson(BOOK, "t2", { ...DATA, nama: "Sari Melathi", asal: "13.71" }),
    );
    const open = openPairs(both, tamuOf(both));
    expect(open.map((pair) => pair.map(({ kunci }) => kunci))).toEqual([["t1", "t2"]]);
    const answered = mergeBuku(both, answerPair(both, ["t2", "t1"], { orangSama: false, pakai: "" }));
    expect(openPairs(answered, tamuOf(answered))).toEqual([]);
  });
});

describe("the live count", () => {
  it("counts the invited and those there, seat by seat, and guests apart", () => {
    const sesi = "2023-03-08";
    const place = { sesi, meja: "m1", pukul: "2023-03-08T08:15:22" };
    const guest = mergeBuku(BOOK, writePerson(BOOK, "t1", { ...DATA, nama: "Sari Melati", peran: "pengisi-data" }));
    const book = mergeBuku(mergeBuku(guest, tick(guest, "t1", place)), tick(guest, "1", place));
    const count = countTamu(tamuOf(book), sesi, RAKOR);
    expect(count).toMatchObject({ diundang: 4, hadir: 1, tamu: 1 });
    expect(count.places).toHaveLength(20);
    const agam = count.places.find(({ kabKota }) => kabKota === "Kabupaten Agam");
    expect(agam).toMatchObject({ diundang: 1, hadir: 2 });
    expect(agam?.seats.map(({ nama, diundang, hadir }) => [nama, diundang, hadir])).toEqual([
      ["Kepala Dinas Sosial", 0, 0],
      ["Kepala Dinas Dukcapil", 0, 0],
      ["Supervisor", 1, 1],
      ["Pengisi data", 0, 1],
    ]);
    expect(countTamu(tamuOf(book), "2023-03-09", RAKOR)).toMatchObject({ hadir: 0, tamu: 0 });
  });
});
