import type { CellRef } from "../../cells/cellRef";
import type { Kursi } from "../../acara/acara";
import type { SeatCell } from "../../people/seatMap";
import type { Peserta } from "../../records/peserta";
import { defineCheck } from "../defineCheck";
import { byPlace, isParticipant, possiblePlaces } from "./inputs/participants";
import { headsOf, type OrangByRow } from "../../people/heads";
import type { SeatReached } from "./inputs/pesertaFacts";
import { namaKabKota } from "../../records/people/namaTempat";

/**
 * Each kab/kota, and the province, fills each of its seats as often as planned. People whose seat is unknown may fill
 * the empty ones; one person on two days or lists is counted once a seat; a kab/kota without anyone is another finding. Of an
 * empty seat it says at which list it got empty.
 */
export const kuotaBerbeda = defineCheck({
  code: "kuota-berbeda",
  family: "peserta",
  severity: "periksa",
  rule: { source: "KAK kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["kehadiranTerlihat", "acara", "kursi", "asalKabKota", "hadirBerkursi", "hadir", "orangPerBaris", "petaKursi"],
  example: {
    kabKota: "Kota Padang",
    kursi: [
      { nama: "Supervisor", rencana: 1, hadir: 2 },
      { nama: "Pengisi Data", rencana: 1, hadir: 0, sampai: { tahap: "undangan", dibayar: false } },
    ],
    tanpaPeran: 0,
  },
  *run({ acara, kursi, hadir, orangPerBaris, petaKursi }) {
    const present = byPlace(hadir.filter(isParticipant), orangPerBaris);
    const possible = possiblePlaces(hadir);
    const places = [
      ...acara.wilayah.kabKota.map((each) => ({ key: each.kode, kabKota: namaKabKota(each), plan: kursi.perKabKota })),
      { key: "provinsi", kabKota: undefined, plan: kursi.provinsi },
    ];
    for (const { key, kabKota, plan } of places) {
      const rows = present.get(key);
      if (!rows) continue;
      const tanpaPeran = headsOf(
        rows.filter(({ peran }) => !peran),
        orangPerBaris,
      );
      const cells = petaKursi.find(({ kabKota: place }) => (place?.kode ?? "provinsi") === key)?.seats ?? [];
      const seats = plan.map((seat) => ({
        ...reachedOf(cells.find(({ kursi: one }) => one.peran === seat.peran)),
        nama: seat.nama,
        rencana: seat.jumlah,
        hadir: onSeat(rows, seat, orangPerBaris),
      }));
      const empty = seats.reduce((sum, { rencana, hadir: filled }) => sum + Math.max(0, rencana - filled), 0);
      const certainlyEmpty = empty > tanpaPeran && !possible.has(key);
      const wrong = seats.filter((seat) => seat.hadir > seat.rencana || (certainlyEmpty && seat.hadir < seat.rencana));
      if (wrong.length === 0) continue;
      yield {
        code: "kuota-berbeda",
        at: placeAndPeople(
          rows,
          new Set(wrong.filter(({ hadir, rencana }) => hadir > rencana).map(({ nama }) => nama)),
          plan,
        ),
        facts: { kabKota, kursi: wrong, tanpaPeran },
        difference: undefined,
      };
    }
  },
});

/** How far an empty seat came on the lists other than attendance. */
function reachedOf(seat: SeatCell | undefined): { readonly sampai?: SeatReached } {
  if (!seat) return {};
  const { undangan, registrasi, hadir, pembayaran } = seat.banyak;
  if ((hadir ?? 0) > 0 || (undangan === undefined && registrasi === undefined && !pembayaran)) return {};
  const tahap = registrasi ? "registrasi" : undangan ? "undangan" : undefined;
  return { sampai: { tahap, dibayar: (pembayaran ?? 0) > 0 } };
}

/** Where the place is written, then the people on the seats that are filled too often. */
function placeAndPeople(
  rows: readonly Peserta[],
  overfilled: ReadonlySet<string>,
  plan: readonly Kursi[],
): readonly CellRef[] {
  const seats = new Set(plan.filter(({ nama }) => overfilled.has(nama)).map(({ peran }) => peran));
  const people = rows.filter(({ peran }) => peran?.value.jenis === "peserta" && seats.has(peran.value.kursi));
  const [first] = rows;
  return [...(first ? [first.asal?.at ?? first.at] : []), ...people.map(({ nama }) => nama.at)];
}

function onSeat(rows: readonly Peserta[], { peran: seat }: Kursi, people: OrangByRow): number {
  return headsOf(
    rows.filter(({ peran }) => peran?.value.jenis === "peserta" && peran.value.kursi === seat),
    people,
  );
}
