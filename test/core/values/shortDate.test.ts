import { noSuchDate } from "../../../src/core/values/noSuchDate";
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

  it.each([
    ["31/06/24", { what: "day", date: { year: 2024, month: 6, day: 31 }, last: 30 }],
    ["29-02-23", { what: "day", date: { year: 2023, month: 2, day: 29 }, last: 28 }],
    ["31 Juni 24", { what: "day", date: { year: 2024, month: 6, day: 31 }, last: 30 }],
    ["31/13/24", { what: "month", month: 13 }],
    ["31/05/24", undefined],
    ["21/08/24", undefined],
  ])("%s is told to be in no calendar: %j", (text, why) => {
    expect(noSuchDate(text)).toEqual(why);
    if (why) expect(read(text)).toEqual([]);
  });

  it.each(["21 Agustus 2024", "45/3/2023", "30/02/23", "lusa", ""])("nothing for %p", (text) => {
    expect(read(text).filter((one) => one.startsWith("day-first"))).toEqual([]);
  });
});
