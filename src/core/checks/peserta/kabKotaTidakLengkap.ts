import type { Peserta, Tahap } from "../../records/peserta";
import { defineCheck } from "../defineCheck";
import { byPlace, isParticipant, placeOf, possiblePlaces } from "./inputs/participants";
import { namaKabKota } from "../../records/people/namaTempat";
import type { SeatReached } from "./inputs/pesertaFacts";

/**
 * Somebody came from every kab/kota. A kab/kota that an unclear place may mean (bare `Solok`) is not called missing, and
 * panitia or narasumber from a kab/kota do not stand in for its participants. Of a missing one it says at which list it got
 * lost, and shows who stands there. Where an activity invited some kab/kota only, those that it never invited are one finding.
 */
export const kabKotaTidakLengkap = defineCheck({
  code: "kab-kota-tidak-lengkap",
  family: "peserta",
  severity: "periksa",
  rule: { source: "KAK kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["kehadiranTerlihat", "acara", "kursi", "asalKabKota", "hadirBerasal", "hadir", "semuaOrang", "orangPerBaris"],
  example: {
    kabKota: "Kabupaten Kepulauan Mentawai",
    kursi: 4,
    tanpaAsal: 0,
    sampai: { tahap: "undangan", dibayar: false },
  },
  *run({ acara, kursi, hadirBerasal, hadir, semuaOrang, orangPerBaris }) {
    const participants = hadir.filter(isParticipant);
    const present = byPlace(participants, orangPerBaris);
    const possible = possiblePlaces(hadir);
    const [first] = hadirBerasal;
    const seats = kursi.perKabKota.reduce((sum, { jumlah }) => sum + jumlah, 0);
    const missing = acara.wilayah.kabKota.filter(({ kode }) => !present.has(kode) && !possible.has(kode));
    if (!first || missing.length === 0) return;
    const elsewhere = semuaOrang.filter((row) => row.tahap !== "hadir" && isParticipant(row));
    const invites = elsewhere.some(({ tahap }) => tahap === "undangan" || tahap === "registrasi");
    const named = byPlace(elsewhere, orangPerBaris);
    const tanpaAsal = participants.filter((row) => placeOf(row, orangPerBaris) === undefined).length;
    const notInvited = invites ? missing.filter(({ kode }) => !named.has(kode)) : [];
    const [one, ...lain] = notInvited.length > 1 ? notInvited.map(namaKabKota) : [];
    if (one !== undefined) {
      yield {
        code: "kab-kota-tidak-lengkap",
        at: [first.asal.at],
        facts: { kabKota: one, lain, kursi: seats, tanpaAsal, sampai: reachedBy([]) },
        difference: undefined,
      };
    }
    for (const kabKota of one === undefined ? missing : missing.filter((each) => !notInvited.includes(each))) {
      const rows = named.get(kabKota.kode) ?? [];
      yield {
        code: "kab-kota-tidak-lengkap",
        at: [first.asal.at, ...rows.map(({ nama }) => nama.at)],
        facts: {
          kabKota: namaKabKota(kabKota),
          kursi: seats,
          tanpaAsal,
          ...(invites || rows.length > 0 ? { sampai: reachedBy(rows) } : {}),
        },
        difference: undefined,
      };
    }
  },
});

function reachedBy(rows: readonly Peserta[]): SeatReached {
  const isOn = (tahap: Tahap) => rows.some((row) => row.tahap === tahap);
  return {
    tahap: isOn("registrasi") ? "registrasi" : isOn("undangan") ? "undangan" : undefined,
    dibayar: isOn("pembayaran"),
  };
}
