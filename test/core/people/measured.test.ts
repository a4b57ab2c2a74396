import { joinPeople } from "../../../src/core/people/joinPeople";
import { scoreJoins } from "../../support/people/scoreJoins";
import { listsOf } from "../../support/people/variants";

/** Ten events of this size, each with five lists; seeds that the rules were not made on. */
function scores(people: number) {
  return Array.from({ length: 10 }, (_, index) => {
    const known = listsOf(people, 1_000 + index);
    const { orang } = joinPeople(known.map(({ row }) => row));
    return scoreJoins(
      known,
      orang.map(({ rows }) => rows),
    );
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("people joined without asking, over lists that write them in many ways", () => {
  it.each([80, 300, 1_000])(
    "at %d people: of 100 joins 99 are right, and of 100 that could be made 95 are",
    (people) => {
      const measured = scores(people);
      expect(mean(measured.map(({ precision }) => precision))).toBeGreaterThanOrEqual(0.99);
      expect(mean(measured.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.95);
    },
  );
});
