import type { Acara } from "../acara/acara";
import { joinPeople } from "../people/joinPeople";
import { asalKey } from "../people/orang";
import type { Peserta } from "../records/peserta";
import type { Records } from "../records/records";
import { namaKabKota } from "../records/people/namaTempat";
import type { FormWords } from "./formWords";

/** People who sign one list, each with the first line that names them. */
export interface Group {
  readonly kind: "peserta" | "panitia" | "narasumber";
  /** `Kabupaten Agam`; undefined for committee and speakers. */
  readonly place: string | undefined;
  /** Short enough for the name of a sheet. */
  readonly shortName: string;
  readonly people: readonly Peserta[];
  /** Seats that the acara gives this place. */
  readonly seats: number;
}

type Lists = Pick<Records, "undangan" | "registrasi" | "hadir"> & Partial<Pick<Records, "tercetak">>;

/**
 * Those who are expected, by who signs together: every kab/kota of the acara, invited or not, the province, those of whom
 * nothing tells where they come from, committee and speakers. Committee and speakers are seldom invited by a list: they
 * are taken from any list that names them.
 */
export function groupsOf(records: Lists, acara: Acara, words: FormWords): readonly Group[] {
  const invited = firstLines(records.undangan);
  const everyone = firstLines([
    ...records.undangan,
    ...records.registrasi,
    ...(records.tercetak ?? []),
    ...records.hadir,
  ]);
  const guests = invited.filter(({ peran }) => peran === undefined || peran.value.jenis === "peserta");
  const from = (key: string | undefined) => guests.filter(({ asal }) => asalKey(asal?.value) === key);
  const { wilayah, kursi } = acara;
  const ofKabKota = wilayah.kabKota.map((kabKota): Group => ({
    kind: "peserta",
    place: namaKabKota(kabKota),
    shortName: `${kabKota.jenis === "Kota" ? "Kota" : "Kab."} ${kabKota.nama}`,
    people: from(kabKota.kode),
    seats: seatsIn(kursi.perKabKota),
  }));
  const provinsi = words.provinsi(wilayah.namaProvinsi);
  const others: readonly Group[] = [
    {
      kind: "peserta",
      place: provinsi,
      shortName: provinsi,
      people: from("provinsi"),
      seats: seatsIn(kursi.provinsi),
    },
    { kind: "peserta", place: undefined, shortName: words.elsewhere, people: from(undefined), seats: 0 },
    ...(["panitia", "narasumber"] as const).map((kind): Group => ({
      kind,
      place: undefined,
      shortName: words[kind],
      people: everyone.filter(({ peran }) => peran?.value.jenis === kind),
      seats: kind === "panitia" ? (acara.panitia ?? 0) : 0,
    })),
  ];
  return [...ofKabKota, ...others].filter(({ people, seats }) => people.length > 0 || seats > 0);
}

function firstLines(rows: readonly Peserta[]): readonly Peserta[] {
  return joinPeople(rows).orang.map((orang) => orang.rows[0]);
}

function seatsIn(kursi: Acara["kursi"]["perKabKota"]): number {
  return kursi.reduce((sum, { jumlah }) => sum + jumlah, 0);
}
