import { chartBars } from "../../../src/taskpane/screens/rekap/chartBars";
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

describe("a bar of the chart", () => {
  const bars = (...amounts: [number, number, number]) => chartBars(line("", ...amounts));

  it("is the budget, parted into evidence, spending without evidence, and what is left", () => {
    expect(bars(50_041_800, 20_000_000, 16_080_000)).toEqual({
      parts: [
        { part: "adaKuitansi", value: 16_080_000 },
        { part: "tanpaBukti", value: 3_920_000 },
        { part: "sisa", value: 30_041_800 },
      ],
      whole: 50_041_800,
    });
  });

  it("shows apart what was paid by the payment lists", () => {
    const paid = { ...line("", 100, 80, 30), tanpaBukti: 10 };
    expect(chartBars(paid).parts).toEqual([
      { part: "adaKuitansi", value: 30 },
      { part: "menurutDaftar", value: 40 },
      { part: "tanpaBukti", value: 10 },
      { part: "sisa", value: 20 },
    ]);
  });

  it("is the spending where that is more than the budget", () => {
    expect(bars(100, 150, 150)).toEqual({ parts: [{ part: "adaKuitansi", value: 150 }], whole: 150 });
  });

  it("never shows more evidence than spending", () => {
    expect(bars(100, 40, 90).parts).toEqual([
      { part: "adaKuitansi", value: 40 },
      { part: "sisa", value: 60 },
    ]);
  });

  it("is empty where nothing is budgeted or spent", () => {
    expect(bars(0, 0, 0)).toEqual({ parts: [], whole: 0 });
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
