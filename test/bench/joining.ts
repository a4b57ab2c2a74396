import { findable, findTamu } from "../../src/core/meja/findTamu";
import { tamuOf } from "../../src/core/meja/people";
import { joinPeople } from "../../src/core/people/joinPeople";
import { seatMap } from "../../src/core/people/seatMap";
import { rakorVervalDtks } from "../../src/core/acara/rakorVervalDtks";
import type { KabKota } from "../../src/core/values/wilayah/kabKota";
import { allProvinsi } from "../../src/core/values/wilayah/provinsi";
import { cpuTime } from "../support/cpuTime";
import { listsOf } from "../support/people/variants";
import { bookOf, invitedPerson } from "../core/meja/books";

/**
 * Joining the people of five lists, as they are written by staff: what ten times the people cost, in this very process. The
 * names of the generator are few: as many people more in the same kab/kota are ever more namesakes, each of whom has to be
 * told from the others, so that the cost is told for both, as many people in each kab/kota as before and ten times as many.
 */
const SMALL = 2_000;
const LARGE = 20_000;
const RUNS = 3;

function median(run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = cpuTime();
    run();
    return cpuTime() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

function secondsFor(people: number, kabKota?: readonly KabKota[]): number {
  const rows = listsOf(people, 7, kabKota).map(({ row }) => row);
  return median(() => void seatMap(joinPeople(rows).orang, rakorVervalDtks)) / 1000;
}

const counted = (people: number) => people.toLocaleString("en").padStart(6);
const line = (people: number, seconds: number, where: string, ratio = "") =>
  `  ${counted(people)} people of ${where}  ${seconds.toFixed(2)} s${ratio}\n`;

secondsFor(SMALL);
const ownPlaces = allProvinsi().flatMap(({ kabKota }) => kabKota);
const small = secondsFor(SMALL);
const spread = secondsFor(LARGE, ownPlaces.slice(0, 190));
const crowded = secondsFor(LARGE);
const times = (seconds: number) => `  ${(seconds / small).toFixed(1)} x for ${LARGE / SMALL} x the people`;
process.stdout.write(
  `\nJoining people of five lists (processor time, median of ${RUNS})\n` +
    line(SMALL, small, " 19 kab/kota") +
    line(LARGE, spread, "190 kab/kota", times(spread)) +
    line(LARGE, crowded, " 19 kab/kota", `${times(crowded)}, namesakes everywhere`),
);

/** One letter typed at the door, among as many. */
function millisecondsPerLetter(people: number): { readonly ready: number; readonly letter: number } {
  const orang = listsOf(people, 7)
    .filter(({ row }) => row.tahap === "hadir")
    .map(({ row }, index) => invitedPerson(String(index), { nama: row.nama.value, nip: row.nip?.value.digits ?? "" }));
  const guests = tamuOf(bookOf({ orang }));
  let found = guests.slice(0, 0).map((one) => findable(one, () => ""));
  const ready = median(() => (found = guests.map((one) => findable(one, () => "Kota Padang"))));
  const typed = ["sya", "syam", "rina okt", "zzzz"];
  const letter = median(() => {
    for (const letters of typed) findTamu(found, letters, 6);
  });
  return { ready, letter: letter / typed.length };
}

millisecondsPerLetter(SMALL);
process.stdout.write(`\nMeja registrasi (processor time, median of ${RUNS})\n`);
for (const people of [SMALL, LARGE]) {
  const { ready, letter } = millisecondsPerLetter(people);
  process.stdout.write(
    `  ${counted(people)} in the book  ${ready.toFixed(0)} ms to open, ${letter.toFixed(1)} ms for each letter typed\n`,
  );
}
