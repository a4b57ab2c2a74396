import { defineCheck } from "../defineCheck";
import { asalKey } from "../../people/orang";
import { byPlace, isParticipant, possiblePlaces } from "./participants";
import { namaKabKota } from "./namaTempat";

/**
 * Somebody came from every kab/kota. A kab/kota that an unclear place may mean (bare `Solok`) is not called missing, and
 * panitia or narasumber from a kab/kota do not stand in for its participants.
 */
export const kabKotaTidakLengkap = defineCheck({
  code: "kab-kota-tidak-lengkap",
  family: "peserta",
  severity: "periksa",
  rule: { source: "KAK kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["kehadiranTerlihat", "acara", "kursi", "asalKabKota", "hadirBerasal", "hadir"],
  example: { kabKota: "Kabupaten Kepulauan Mentawai", kursi: 4, tanpaAsal: 0 },
  *run({ acara, kursi, hadirBerasal, hadir }) {
    const participants = hadir.filter(isParticipant);
    const present = byPlace(participants);
    const possible = possiblePlaces(hadir);
    const [first] = hadirBerasal;
    const seats = kursi.perKabKota.reduce((sum, { jumlah }) => sum + jumlah, 0);
    const tanpaAsal = participants.filter(({ asal }) => asalKey(asal?.value) === undefined).length;
    for (const kabKota of acara.wilayah.kabKota) {
      if (!first || present.has(kabKota.kode) || possible.has(kabKota.kode)) continue;
      yield {
        code: "kab-kota-tidak-lengkap",
        at: [first.asal.at],
        facts: { kabKota: namaKabKota(kabKota), kursi: seats, tanpaAsal },
        difference: undefined,
      };
    }
  },
});
