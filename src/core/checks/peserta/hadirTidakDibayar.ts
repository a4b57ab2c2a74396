import type { Peserta } from "../../records/peserta";
import { asalKey, namesPerson, type Orang } from "../../people/orang";
import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { isParticipant } from "./inputs/participants";

/**
 * A participant who was present is paid where most on the same kind of seat are, and others from the same kab/kota are:
 * transport is often paid to some seats only, and to nobody from the city of the event. Good to know. One finding in all.
 */
export const hadirTidakDibayar = defineCheck({
  code: "hadir-tidak-dibayar",
  family: "peserta",
  severity: "info",
  rule: { source: "daftar pembayaran", status: "confirmed", from: undefined, to: undefined },
  needs: ["dibayar", "hadir", "orang"],
  passesWith: ["bayarTerbaca", "pesertaDibayar"],
  example: { nama: ["Hendra Gunawan", "Rina Oktaviani"], hadir: 78 },
  *run({ orang }) {
    const present = orang.flatMap(presentOf);
    const paidPlaces = new Set(present.flatMap(({ row, paid }) => (paid ? [placeOf(row)] : [])));
    const unpaid = [...grouped(present, ({ row }) => seatOf(row)).values()].flatMap((onSeat) => {
      const without = onSeat.filter(({ paid }) => !paid);
      return without.length * 2 < onSeat.length ? without.map(({ row }) => row) : [];
    });
    const missed = unpaid.filter((row) => paidPlaces.has(placeOf(row)));
    if (missed.length === 0) return;
    yield {
      code: "hadir-tidak-dibayar",
      at: missed.map(({ nama }) => nama.at),
      facts: { nama: missed.map(({ nama }) => nama.value), hadir: present.length },
      difference: undefined,
    };
  },
});

interface Present {
  readonly row: Peserta;
  readonly paid: boolean;
}

function presentOf({ rows }: Orang): readonly Present[] {
  const row = rows.find((one) => one.tahap === "hadir" && isParticipant(one) && namesPerson(one));
  return row ? [{ row, paid: rows.some(({ tahap }) => tahap === "pembayaran") }] : [];
}

function seatOf({ peran }: Peserta): string {
  return peran?.value.jenis === "peserta" ? peran.value.kursi : "";
}

function placeOf({ asal }: Peserta): string {
  return asalKey(asal?.value) ?? "";
}
