import type { Finding } from "../../../src/core/checks/check";
import { causesOf } from "../../../src/core/checks/sameCause";
import { rupiah } from "../../../src/core/values/rupiah";
import { cell } from "../../support/recordBuilders";

/** A finding by its cells, off by so many rupiah; what it says plays no part here. */
const off = (amount: number | undefined, ...at: readonly string[]): Finding =>
  ({
    code: "subtotal-berbeda",
    at: at.map(cell),
    facts: {},
    difference: amount === undefined ? undefined : rupiah(amount),
  }) as unknown as Finding;

const row = off(-54_000, "RAB!F31", "RAB!C31", "RAB!E31");
const total = off(54_000, "RAB!F54", "RAB!F22", "RAB!F53");
const againstPagu = off(-54_000, "RAB!F22", "RAB!F53");

describe("findings of one cause", () => {
  it("are those off by the amount of the wrong row that they add up", () => {
    const causes = causesOf([againstPagu, row, total]);
    expect([againstPagu, row, total].map((one) => causes.get(one))).toEqual([row, undefined, row]);
  });

  it("are not those of another amount, of another sheet or column, or without an amount", () => {
    const others = [off(45_000, "RAB!F27", "RAB!F28", "RAB!F40"), off(54_000, "Lain!F20", "Lain!F40")];
    const beside = [off(54_000, "RAB!G54", "RAB!G22", "RAB!G53"), off(undefined, "RAB!F22", "RAB!F53")];
    expect(causesOf([row, ...others, ...beside]).size).toBe(0);
  });

  it("are left apart where two rows are off by the same amount: nobody can tell which of them it is", () => {
    expect(causesOf([row, off(54_000, "RAB!F40"), total]).size).toBe(0);
  });

  it("are not looked for where a whole list is off by one amount", () => {
    const people = Array.from({ length: 30 }, (_, index) => off(150_000, `Bayar!F${index + 8}`));
    expect(causesOf([...people, off(150_000, "Bayar!F50", "Bayar!F8", "Bayar!F9")]).size).toBe(0);
  });
});
