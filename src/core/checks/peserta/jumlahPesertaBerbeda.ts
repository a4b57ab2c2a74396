import { defineCheck } from "../defineCheck";
import { spanOf } from "../../cells/span";
import { isParticipant } from "./inputs/participants";
import { headsOf } from "../../people/heads";

/** As many participants came as were planned. Panitia and narasumber do not count; one person on two days counts once. */
export const jumlahPesertaBerbeda = defineCheck({
  code: "jumlah-peserta-berbeda",
  family: "peserta",
  severity: "periksa",
  rule: { source: "KAK kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["kehadiranTerlihat", "rencanaPeserta", "hadir", "orangPerBaris"],
  example: { rencana: 70, hadir: 78 },
  *run({ rencanaPeserta, hadir, orangPerBaris }) {
    const participants = hadir.filter(isParticipant);
    const count = headsOf(participants, orangPerBaris);
    if (count === rencanaPeserta) return;
    yield {
      code: "jumlah-peserta-berbeda",
      at: spanOf((participants.length > 0 ? participants : hadir).map(({ at }) => at)),
      facts: { rencana: rencanaPeserta, hadir: count },
      difference: undefined,
    };
  },
});
