import { joinPeople } from "../../../src/core/people/joinPeople";
import { scoreJoins } from "../../support/people/scoreJoins";
import { listsOf } from "../../support/people/variants";

/** Events of this size, each with five lists; seeds that the rules were not made on. */
function scores(people: number, events = 10, telephones: "telephones" | "no telephones" = "no telephones") {
  return Array.from({ length: events }, (_, index) => {
    const known = listsOf(people, 1_000 + index, undefined, telephones);
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

  it("where three lists ask for telephones, more of them can be, and no more are wrong", () => {
    const [without, withThem] = [scores(300), scores(300, 10, "telephones")];
    expect(mean(withThem.map(({ precision }) => precision))).toBeGreaterThanOrEqual(0.99);
    expect(mean(withThem.map(({ recall }) => recall))).toBeGreaterThan(mean(without.map(({ recall }) => recall)));
  });

  it("at 5,000 people, with namesakes in every kab/kota, 99 of 100 joins are right, and of 100 that could be made 92 are", () => {
    const measured = scores(5_000, 5);
    for (const { precision } of measured) expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(mean(measured.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.92);
  });

  it("at 20,000 people, of whom a thousand live in each kab/kota, 99 of 100 joins are right, and of 100 that could be made 90 are", () => {
    for (const { precision, recall } of scores(20_000, 1)) {
      expect(precision).toBeGreaterThanOrEqual(0.99);
      expect(recall).toBeGreaterThanOrEqual(0.9);
    }
  });
});
