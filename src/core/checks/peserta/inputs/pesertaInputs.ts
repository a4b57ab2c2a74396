import type { Peserta } from "../../../records/peserta";
import type { Records } from "../../../records/records";
import { remembered } from "../../../records/cells/remembered";
import { readGolongan } from "../../../values/golongan";
import { dayKey } from "../../../values/hariAcara";
import type { CheckInputs } from "../../inputs";
import { attendanceOf } from "./attendance";
import { jenisDibayar } from "./jenisDibayar";
import type { HonorBerpph } from "./pesertaNeeds";
import { sheetKey } from "../../../cells/sheetKey";
import { having } from "../../../values/having";
import { present } from "../../present";
import { dasarKnown } from "./dasarPph21";
import { isPaidParticipant, isParticipant } from "./participants";
import type { OrangByRow } from "../../../people/heads";
import type { JoinedPeople } from "../../../people/joinPeople";
import { peopleRows, type Orang } from "../../../people/orang";

/** What the checks of people can ask for. */
export function pesertaInputs(
  records: Records,
  gabungan: JoinedPeople,
  orangPerBaris: OrangByRow,
): Partial<CheckInputs> {
  const { undangan, registrasi, tercetak, hadir, pembayaran } = records;
  const semuaOrang = peopleRows(records);
  const { orang } = gabungan;
  const bertandaTangan = having([...tercetak, ...hadir], "tandaTangan");
  const ditandatangani = [...bertandaTangan, ...having(pembayaran, "tandaTangan")].filter(
    ({ tandaTangan }) => tandaTangan.value,
  );
  const dibayar = having(pembayaran, "dibayar").filter((row) => row.dibayar.value > 0);
  const attendance = attendanceOf(hadir, orang);
  const attendanceSigned = ditandatangani.some(({ tahap }) => tahap === "hadir");
  const jenisOf = remembered(jenisDibayar);
  const honorBerpph = pembayaran
    .filter(isTaxed)
    .filter(({ potongan: { bagian, untuk } }) => bagian !== undefined || jenisOf(untuk) !== "perjalanan");
  const bergolongan = honorBerpph.filter(({ golongan }) => golongan && readGolongan(golongan.value));
  const known = {
    ...(bergolongan.length > 0 ? { kolomGolongan: true as const } : {}),
    ...(bergolongan.length === honorBerpph.length ? { semuaBergolongan: true as const } : {}),
    ...(pembayaran.some(({ potonganTerbuka }) => potonganTerbuka) ? {} : { potonganTerbaca: true as const }),
    ...(dasarKnown(honorBerpph) ? { dasarPphDikenal: true as const } : {}),
    ...(isRead(pembayaran, records) ? { bayarTerbaca: true as const } : {}),
    ...(dibayar.every(
      (row) =>
        row.tandaTangan ?? (!row.belumTandaTangan && attendanceSigned && tercetak.length === 0 && isParticipant(row)),
    )
      ? { tandaTanganTerlihat: true as const }
      : {}),
    ...(dibayar.every((row) => attendance.came(row) || attendance.tellsOf(row))
      ? { peranDibayarHadir: true as const }
      : {}),
    ...(orang.some(isPaidParticipant) ? { pesertaDibayar: true as const } : {}),
    ...(tercetak.length === 0 ? { kehadiranTerlihat: true as const } : {}),
    orangPerBaris,
    ...(semuaOrang.length > 0 ? { gabungan } : {}),
    ...(tellsDays(hadir) ? { hariHadir: true as const } : {}),
    ...(semuaOrang.some(({ asal }) => asal?.value.tingkat === "kecamatan") ? {} : { asalKabKota: true as const }),
    ...(orang.some(partUnclear) ? {} : { peranTerbaca: true as const }),
  };
  const found = present({
    undangan,
    registrasi,
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
    nik: having(semuaOrang, "nik"),
    bertandaTangan: [...bertandaTangan, ...having(pembayaran, "belumTandaTangan")],
    ditandatangani,
    honor: having(pembayaran, "dibayar", "potongan"),
    perkalianBayar: having(pembayaran, "perhitungan"),
    dibayarPerHari: having(pembayaran, "perhitungan").filter(({ perhitungan }) => perhitungan.perHari === true),
    rincianBayar: having(pembayaran, "penjumlahan"),
    honorBerpph,
    dibayar,
  });
  return { ...known, ...found };
}

function tellsDays(hadir: readonly Peserta[]): boolean {
  const days = new Set<string>();
  for (const { hari, perHari } of hadir) {
    for (const day of perHari ? perHari.map((one) => one.hari) : hari ? [hari.value] : []) {
      const key = dayKey(day);
      if (key !== undefined) days.add(key);
      if (days.size > 1) return true;
    }
  }
  return false;
}

function isTaxed(row: Peserta): row is HonorBerpph {
  return row.potongan?.pph !== undefined && row.potongan.bruto.value > 0;
}

/** Whether no amount of these lists is still asked about. */
function isRead(pembayaran: readonly Peserta[], { questions }: Records): boolean {
  const sheets = new Set(pembayaran.map(({ at }) => sheetKey(at)));
  return !questions.some(
    ({ about, at }) => (about === "amount" || about === "number" || about === "row") && sheets.has(sheetKey(at)),
  );
}

/** Panitia or narasumber on one list, and on another with a part that could not be told: perhaps a participant there. */
function partUnclear({ rows }: Orang): boolean {
  const cameOrPaid = rows.filter(({ tahap }) => tahap === "hadir" || tahap === "pembayaran");
  const special = cameOrPaid.find(({ peran }) => peran !== undefined && peran.value.jenis !== "peserta");
  return special !== undefined && cameOrPaid.some(({ peran }) => peran === undefined);
}
