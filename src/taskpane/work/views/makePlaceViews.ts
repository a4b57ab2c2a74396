import type { Asal } from "../../../core/records/peserta";
import type { Orang } from "../../../core/people/orang";
import { seatMap, STAGES } from "../../../core/people/seatMap";
import type { Review } from "../../../core/review";
import type { PlannedWorkbook } from "../../../core/sheets/plan/plannedWorkbook";
import { originOf, seatsOf } from "../../../core/sheets/seats";
import type { SheetWords } from "../../../core/sheets/words";
import { asNumber, asText, plannedRows } from "./plannedTable";
import type { PlaceView } from "./reviewView";

/**
 * The grid of seats as the sheets Rekap Kab-Kota and Peta Kehadiran have it: the province, each kab/kota, and after them
 * every other place that people come from.
 */
export function placeViews({ acara, people }: Review, plan: PlannedWorkbook, words: SheetWords): PlaceView[] {
  const { columns, seatColumn } = words.rekapKabKota;
  const seats = seatsOf(acara, words);
  const map = new Map(
    seatMap(people.orang, acara).map((row) => [row.kabKota?.kode ?? acara.wilayah.kodeProvinsi, row]),
  );
  const stagesOf = (kode: string, peran: string) => {
    const cell = map.get(kode)?.seats.find(({ kursi }) => kursi.peran === peran);
    return STAGES.flatMap((stage) => {
      const orang = cell?.banyak[stage];
      return orang === undefined ? [] : [{ stage, orang }];
    });
  };
  const named = namedAt(people.orang, (asal) => originOf(asal, acara, words)[1]);
  return plannedRows(plan, "RekapKabKota").flatMap((cell): PlaceView[] => {
    const nama = asText(cell(columns.kabKota));
    const kode = asText(cell(columns.kode)) || undefined;
    const level = kode === undefined ? "lain" : kode === acara.wilayah.kodeProvinsi ? "provinsi" : "kab-kota";
    const here = named.get(nama) ?? 0;
    if (level === "lain" && here === 0) return [];
    const figure = (name: Parameters<typeof seatColumn>[0], seat: string) =>
      asNumber(cell(seatColumn(name, seat))) ?? 0;
    const views = seats.map((seat) => ({
      nama: seat.nama,
      kuota: figure("kuota", seat.nama),
      diundang: figure("diundang", seat.nama),
      hadir: figure("hadir", seat.nama),
      stages: stagesOf(kode ?? "", seat.peran),
    }));
    const shown = views.filter(({ kuota, diundang, hadir }) => kuota > 0 || diundang > 0 || hadir > 0);
    return [{ kode, nama, level, seats: shown, withoutSeat: asNumber(cell(columns.tanpaPeran)) ?? 0, named: here }];
  });
}

/** How many people come from each place, by its name. */
function namedAt(people: readonly Orang[], nameOf: (asal: Asal | undefined) => string): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const { rows } of people) {
    const sure = rows.find(({ asal }) => asal !== undefined && asal.value.tingkat !== "belum-pasti");
    const nama = nameOf((sure ?? rows.find(({ asal }) => asal !== undefined))?.asal?.value);
    named.set(nama, (named.get(nama) ?? 0) + 1);
  }
  return named;
}
