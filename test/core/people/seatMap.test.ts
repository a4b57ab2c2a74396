import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { joinPeople } from "../../../src/core/people/joinPeople";
import { personLine } from "../../../src/core/people/personLine";
import { seatMap } from "../../../src/core/people/seatMap";
import type { Peserta } from "../../../src/core/records/peserta";
import { orang } from "../../support/recordBuilders";

const linesOf = (...rows: readonly Peserta[]) => joinPeople(rows).orang.map(personLine);
const mapOf = (...rows: readonly Peserta[]) => seatMap(joinPeople(rows).orang, rakorVervalDtks);
const HEAD = "nama | nip | asal | peran | ttd | dibayar";
const on = (tahap: Peserta["tahap"], sheet: string, text: string) => orang(tahap, sheet, `${HEAD}\n${text}`);

describe("a person's line", () => {
  it("holds every list that names the person, however each spells the name, and adds up what was paid", () => {
    const [line, ...others] = linesOf(
      ...on("undangan", "Undangan", "Drs. H. Zul Fahmi, M.Si | 197001011995031001 | 13.71 | kepala-dinas-sosial | |"),
      ...on("hadir", "Hadir", "ZUL FAHMI | | 13.71 | kepala-dinas-sosial | v |"),
      ...on("pembayaran", "Transport", "Zul Fahmi, M.Si | 197001011995031001 | 13.71 | | v | 150.000"),
      ...on("pembayaran", "Uang harian", "Zul Fahmi | 197001011995031001 | 13.71 | | | 370.000"),
    );
    expect(others).toEqual([]);
    expect(line?.nama.nama.value).toBe("Drs. H. Zul Fahmi, M.Si");
    expect(line?.nip?.value.digits).toBe("197001011995031001");
    expect(line?.peran).toEqual({ jenis: "peserta", kursi: "kepala-dinas-sosial" });
    expect(line?.pada.registrasi).toEqual([]);
    expect(line?.bertandaTangan.map(({ at }) => at.sheet)).toEqual(["Hadir"]);
    // 150.000 + 370.000 rupiah, in sen
    expect(line?.jumlahDibayar).toBe(52_000_000);
  });

  it("does not take the signature for the money for that of attendance, unless attendance has no column for one", () => {
    const paid = on("pembayaran", "Transport", "Rudi Hartawan | 197001011995031001 | 13.71 | | v | 150.000");
    const signedOn = (...rows: readonly Peserta[]) =>
      linesOf(...rows).map(({ bertandaTangan }) => bertandaTangan.map(({ at }) => at.sheet));
    const blank = on("hadir", "Hadir", "Rudi Hartawan | 197001011995031001 | 13.71 | | - |");
    const withoutColumn = orang("hadir", "Hadir", "nama | nip\nRudi Hartawan | 197001011995031001");
    expect(signedOn(...blank, ...paid)).toEqual([[]]);
    expect(signedOn(...withoutColumn, ...paid)).toEqual([["Transport"]]);
  });
});

describe("the peta kehadiran", () => {
  it("has a row for the province and each kab/kota, with the seats that the activity plans for them", () => {
    const map = mapOf();
    expect(map).toHaveLength(20);
    expect(map[0]).toMatchObject({ kabKota: undefined, seats: [{}, {}] });
    expect(map.slice(1).every(({ seats }) => seats.length === 4)).toBe(true);
    expect(map.flatMap(({ seats }) => seats)).toHaveLength(78);
  });

  it("tells of each seat how far it came, and nothing of stages that no list tells of", () => {
    const map = mapOf(
      ...on(
        "undangan",
        "Undangan",
        "Rina Oktaviani | | 13.06 | supervisor | |\nDedi Kurniawan | | 13.06 | pengisi-data | |",
      ),
      ...on("hadir", "Hadir", "Rina Oktaviani | | 13.06 | supervisor | v |"),
    );
    const agam = map.find(({ kabKota }) => kabKota?.kode === "13.06");
    const seat = (peran: string) => agam?.seats.find(({ kursi }) => kursi.peran === peran)?.banyak;
    const unknown = { registrasi: undefined, pembayaran: undefined };
    expect(seat("supervisor")).toEqual({ ...unknown, undangan: 1, hadir: 1, tandaTangan: 1 });
    expect(seat("pengisi-data")).toEqual({ ...unknown, undangan: 1, hadir: 0, tandaTangan: 0 });
    expect(seat("kepala-dinas-sosial")).toEqual({ ...unknown, undangan: 0, hadir: 0, tandaTangan: 0 });
  });

  it("takes an office that was invited and the one who was sent for one seat", () => {
    const map = mapOf(
      ...on("undangan", "Undangan", "Kepala Dinas Sosial Kab. Agam | | 13.06 | kepala-dinas-sosial | |"),
      ...on("hadir", "Hadir", "Rina Oktaviani | | 13.06 | kepala-dinas-sosial | v |"),
    );
    const agam = map.find(({ kabKota }) => kabKota?.kode === "13.06");
    expect(agam?.seats[0]?.banyak).toMatchObject({ undangan: 1, hadir: 1, tandaTangan: 1 });
  });

  it("leaves panitia, narasumber and people of no known place out", () => {
    const map = mapOf(
      ...on("hadir", "Hadir", "Rina Oktaviani | | provinsi | panitia | v |\nDedi Kurniawan | | | supervisor | v |"),
    );
    expect(map.flatMap(({ seats }) => seats).every(({ orang: people }) => people.length === 0)).toBe(true);
  });
});
