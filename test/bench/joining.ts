import { joinPeople } from "../../src/core/people/joinPeople";
import { seatMap } from "../../src/core/people/seatMap";
import { rakorVervalDtks } from "../../src/core/acara/rakorVervalDtks";
import { cpuTime } from "../support/cpuTime";
import { listsOf } from "../support/people/variants";

/** Joining the people of five lists, as they are written by staff: what twice the people cost, in this very process. */
const SMALL = 2_000;
const LARGE = 20_000;
const RUNS = 3;

function secondsFor(people: number): number {
  const rows = listsOf(people, 7).map(({ row }) => row);
  const times = Array.from({ length: RUNS }, () => {
    const start = cpuTime();
    const { orang } = joinPeople(rows);
    seatMap(orang, rakorVervalDtks);
    return (cpuTime() - start) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

secondsFor(SMALL);
const [small, large] = [secondsFor(SMALL), secondsFor(LARGE)];
process.stdout.write(
  `\nJoining people of five lists (processor time, median of ${RUNS})\n` +
    `  ${SMALL.toLocaleString("en")} people   ${small.toFixed(2)} s\n` +
    `  ${LARGE.toLocaleString("en")} people  ${large.toFixed(2)} s   ${(large / small).toFixed(1)} x for ${LARGE / SMALL} x the people\n`,
);
