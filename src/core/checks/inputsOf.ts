import type { Acara } from "../acara/acara";
import { orangByRow } from "../people/heads";
import { joinPeople, type JoinedPeople } from "../people/joinPeople";
import { peopleRows } from "../people/orang";
import { seatMap } from "../people/seatMap";
import type { Records } from "../records/records";
import { readKodeRekening } from "../values/kodeRekening";
import type { CheckInputs } from "./inputs";
import { kuitansiInputs } from "./kuitansi/kuitansiInputs";
import { versiInputs } from "./pagu/versiInputs";
import { paguInputs } from "./pagu/paguInputs";
import { jumlahTertulisInputs } from "./peserta/inputs/jumlahTertulisInputs";
import { pesertaInputs } from "./peserta/inputs/pesertaInputs";
import { folioInputs } from "./realisasi/inputs/folioInputs";
import { pajakInputs } from "./realisasi/inputs/pajakInputs";
import { realisasiInputs } from "./realisasi/inputs/realisasiInputs";
import { kelengkapanInputs } from "./dokumen/kelengkapanInputs";
import { kepalaInputs } from "./dokumen/kepalaInputs";
import { unreadOf } from "../tally/unread";

/** Everything that checks can ask for, as far as the records hold it. */
export function inputsOf(
  records: Records,
  acara: Acara,
  people: JoinedPeople = joinPeople(peopleRows(records)),
): Partial<CheckInputs> {
  const orangPerBaris = orangByRow(people.orang);
  const { nomorDpa, rencanaPeserta, kursi } = acara;
  const unread = unreadOf(records);
  const subKegiatan = readKodeRekening(acara.subKegiatan.kode);
  return {
    acara,
    ...(acara.unrelated ? {} : { acaraDiisi: true as const }),
    ...(acara.unrelated && !acara.paguDisebut ? {} : { paguDiisi: true as const }),
    ...(nomorDpa.trim() === "" ? {} : { nomorDpa }),
    ...(subKegiatan ? { subKegiatan } : {}),
    ...(rencanaPeserta === undefined ? {} : { rencanaPeserta }),
    ...(kursi.perKabKota.length === 0 ? {} : { kursi }),
    ...(kursi.perKabKota.length === 0 || people.orang.length === 0 ? {} : { petaKursi: seatMap(people.orang, acara) }),
    belumTerbaca: unread,
    ...paguInputs(records, unread),
    ...versiInputs(records),
    ...realisasiInputs(records, acara, unread),
    ...folioInputs(records),
    ...pajakInputs(records, acara, unread),
    ...kuitansiInputs(records, acara, unread, orangPerBaris),
    ...pesertaInputs(records, people, orangPerBaris),
    ...jumlahTertulisInputs(records, acara),
    ...kepalaInputs(records, acara),
    ...kelengkapanInputs(records, acara),
  };
}
