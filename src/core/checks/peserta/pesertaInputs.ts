import type { Records } from "../../records/records";
import type { CheckInputs } from "../inputs";
import { having, present } from "../present";
import { peopleOf } from "./samePerson";

/** What the checks of people can ask for. */
export function pesertaInputs({ undangan, registrasi, hadir, pembayaran }: Records): Partial<CheckInputs> {
  const semuaOrang = [...undangan, ...registrasi, ...hadir, ...pembayaran];
  const orang = peopleOf(semuaOrang);
  const bertandaTangan = having(hadir, "tandaTangan");
  return present({
    undangan,
    hadir,
    hadirBerasal: having(hadir, "asal"),
    hadirBerkursi: having(hadir, "peran").filter(({ peran }) => peran.value.jenis === "peserta"),
    orangBerasal: having(semuaOrang, "asal"),
    semuaOrang,
    orang,
    orangBerperan: orang.filter(({ rows }) =>
      rows.some(({ peran, tahap }) => peran && (tahap === "hadir" || tahap === "pembayaran")),
    ),
    nip: having(semuaOrang, "nip"),
    bertandaTangan,
    ditandatangani: [...bertandaTangan, ...having(pembayaran, "tandaTangan")].filter(
      ({ tandaTangan }) => tandaTangan.value,
    ),
    honor: having(pembayaran, "dibayar", "potongan"),
    dibayar: having(pembayaran, "dibayar").filter(({ dibayar }) => dibayar.value > 0),
  });
}
