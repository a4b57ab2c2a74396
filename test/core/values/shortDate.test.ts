import { shortDateReadings } from "../../../src/core/values/shortDate";

const read = (text: string) =>
  shortDateReadings(text).map(({ order, value: { year, month, day } }) => `${order} ${day}/${month}/${year}`);

describe("a date of which the order or the century is left open", () => {
  it.each([
    ["21/08/24", ["day-first 21/8/2024", "year-first 24/8/2021"]],
    ["21-08-24", ["day-first 21/8/2024", "year-first 24/8/2021"]],
    ["Padang, 21/08/24", ["day-first 21/8/2024", "year-first 24/8/2021"]],
    ["31/08/40", ["day-first 31/8/2040"]],
    ["12 Agu '24", ["day-first 12/8/2024"]],
    ["12-Agt-24", ["day-first 12/8/2024"]],
    ["3/25/2023", ["month-first 25/3/2023"]],
    ["08/21/24", ["month-first 21/8/2024"]],
  ])("%s can mean", (text, readings) => {
    expect(read(text)).toEqual(readings);
  });

  it.each(["21 Agustus 2024", "45/3/2023", "30/02/23", "lusa", ""])("nothing for %p", (text) => {
    expect(read(text).filter((one) => one.startsWith("day-first"))).toEqual([]);
  });
});
