import { ordered } from "../../../src/taskpane/screens/rekap/ordered";
import { rekapIn } from "../../../src/messages/pane/rekap";
import { incompleteFirst, isAbsent, seatNames } from "../../../src/taskpane/screens/rekap/placeOrder";
import { stateOf } from "../../../src/taskpane/screens/rekap/stateOf";
import { completeKabKota, emptySeats } from "../../../src/taskpane/session/places";
import type { PlaceView, RekapLineView } from "../../../src/taskpane/work/views/reviewView";

function line(kode: string, anggaran: number, realisasi: number, adaKuitansi: number): RekapLineView {
  const [sisa, gap] = [anggaran - realisasi, realisasi - adaKuitansi];
  const [tanpaBukti, kuitansiLebih] = [Math.max(0, gap), Math.max(0, -gap)];
  const unread = { uraian: "", bku: undefined, persen: undefined };
  return { ...unread, kode, anggaran, realisasi, adaKuitansi, sisa, tanpaBukti, kuitansiLebih };
}

describe("the order of the rekap", () => {
  it("leaves the codes as they come, or puts in front what lacks the most evidence", () => {
    const lines = [line("a", 9, 9, 9), line("b", 9, 9, 2), line("c", 9, 5, 1)];
    expect(ordered(lines, "kode")).toBe(lines);
    expect(ordered(lines, "tanpaBukti").map(({ kode }) => kode)).toEqual(["b", "c", "a"]);
  });
});

describe("the seats", () => {
  const seat = (nama: string, kuota: number, hadir: number) => ({ nama, kuota, hadir, diundang: kuota, stages: [] });
  const place = (nama: string, seats: PlaceView["seats"]): PlaceView => ({
    kode: undefined,
    nama,
    level: "kab-kota",
    seats,
    withoutSeat: 0,
    named: seats.reduce((sum, { hadir }) => sum + hadir, 0),
  });
  const provinsi = place("Provinsi", [seat("Kepala Dinas Sosial", 1, 1)]);
  const solok = place("Kota Solok", [seat("Kepala Dinas Sosial", 1, 2), seat("Supervisor", 1, 0)]);
  const agam = place("Kabupaten Agam", [seat("Kepala Dinas Sosial", 1, 0), seat("Supervisor", 1, 0)]);

  it("are not looked for where none is planned and nobody came", () => {
    expect(isAbsent(place("Kabupaten Cilacap", []))).toBe(true);
    expect(isAbsent({ ...place("Kabupaten Wonosobo", []), withoutSeat: 25, named: 25 })).toBe(false);
    expect(isAbsent(agam)).toBe(false);
  });

  it("are empty one by one: two people on one seat do not fill another", () => {
    expect([provinsi, solok, agam].map(emptySeats)).toEqual([0, 1, 2]);
  });

  it("put a place with a seat taken twice before one where all is as planned", () => {
    const twice = place("Kota Pariaman", [seat("Supervisor", 1, 2)]);
    expect(incompleteFirst([provinsi, twice]).map(({ nama }) => nama)).toEqual(["Kota Pariaman", "Provinsi"]);
  });

  it("put those with the most to look at in front, and those with as much in the order of their codes", () => {
    expect(incompleteFirst([provinsi, agam, solok]).map(({ nama }) => nama)).toEqual([
      "Kabupaten Agam",
      "Kota Solok",
      "Provinsi",
    ]);
  });

  it("are in one state in words and in counts: complete, one too many, and one whose seat is not known", () => {
    const full = place("Kota Bukittinggi", [seat("Supervisor", 1, 1)]);
    const twice = place("Kota Pariaman", [seat("Supervisor", 1, 2)]);
    const besides = { ...place("Kota Padang", [seat("Supervisor", 1, 1)]), withoutSeat: 1 };
    expect([full, twice, besides].map((one) => stateOf(one, rekapIn("id")))).toEqual([
      "lengkap",
      "lebih 1 orang",
      "lengkap, 1 hadir, kursinya belum jelas",
    ]);
    expect(completeKabKota([full, twice, besides, agam])).toEqual({ complete: 2, inAll: 4 });
  });

  it("have one column each, in the order of the fullest place", () => {
    expect(seatNames([provinsi, solok, agam])).toEqual(["Kepala Dinas Sosial", "Supervisor"]);
  });
});
