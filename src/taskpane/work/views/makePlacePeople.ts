import type { Acara } from "../../../core/acara/acara";
import { personLine, type PersonLine } from "../../../core/people/personLine";
import { reached, STAGES } from "../../../core/people/seatMap";
import type { Peserta } from "../../../core/records/peserta";
import type { Review } from "../../../core/review";
import { originOf, peranText, seatsOf } from "../../../core/sheets/seats";
import type { SheetWords } from "../../../core/sheets/words";
import { toNumber } from "../../../core/values/rupiah";
import { formatNip } from "../../../messages/format";
import type { PersonStep, PersonView } from "./personView";

/** The people of a place as the sheet Orang has them: those present first. */
export function placePeople({ people, acara }: Review, words: SheetWords, nama: string): PersonView[] {
  const seats = new Map(seatsOf(acara, words).map((seat) => [seat.peran, seat.nama]));
  return people.orang
    .filter(({ rows }) => rows.some(({ asal }) => originOf(asal?.value, acara, words)[1] === nama))
    .map(personLine)
    .filter((line) => isFrom(line, nama, acara, words))
    .sort((a, b) => Number(reached(b, "hadir")) - Number(reached(a, "hadir")))
    .map((line) => personView(line, line.peran === undefined ? "" : peranText(line.peran, seats, words)));
}

function isFrom({ asal }: PersonLine, nama: string, acara: Acara, words: SheetWords): boolean {
  return originOf(asal, acara, words)[1] === nama;
}

function personView(line: PersonLine, peran: string): PersonView {
  const { nama, nip, orang, jumlahDibayar } = line;
  return {
    nama: nama.nama.value,
    nip: nip ? formatNip(nip.value.digits) : "",
    jabatan: orang.rows.find(({ jabatan }) => jabatan)?.jabatan?.value ?? "",
    peran,
    stages: STAGES.filter((stage) => reached(line, stage)),
    steps: orang.rows.map((row) => stepOf(row, nama.nama.value)),
    dibayar: jumlahDibayar === undefined ? undefined : toNumber(jumlahDibayar),
  };
}

function stepOf({ tahap, nama, hari, perHari, tandaTangan, dibayar }: Peserta, called: string): PersonStep {
  const days = perHari?.map((day) => ({ hari: day.hari.hari, tanda: day.tanda.value }));
  return {
    stage: tahap,
    spelled: nama.value === called ? "" : nama.value,
    days: days ?? (hari ? [{ hari: hari.value.hari, tanda: undefined }] : []),
    signed: tandaTangan?.value,
    amount: tahap === "pembayaran" && dibayar ? toNumber(dibayar.value) : undefined,
    at: nama.at,
  };
}
