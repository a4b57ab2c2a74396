import { defineCheck } from "../defineCheck";
import { spanOf } from "../span";
import { isParticipant } from "./participants";
import { peopleOf } from "../../people/peopleOf";

/** As many participants came as were planned. Panitia and narasumber do not count; one person on two days counts once. */
export const jumlahPesertaBerbeda = defineCheck({
  code: "jumlah-peserta-berbeda",
  family: "peserta",
  severity: "periksa",
  rule: { source: "KAK kegiatan", status: "confirmed", from: undefined, to: undefined },
  needs: ["rencanaPeserta", "hadir"],
  example: { rencana: 70, hadir: 78 },
  *run({ rencanaPeserta, hadir }) {
    const participants = hadir.filter(isParticipant);
    const count = peopleOf(participants).length;
    if (count === rencanaPeserta) return;
    yield {
      code: "jumlah-peserta-berbeda",
      at: spanOf((participants.length > 0 ? participants : hadir).map(({ at }) => at)),
      facts: { rencana: rencanaPeserta, hadir: count },
      difference: undefined,
    };
  },
});
