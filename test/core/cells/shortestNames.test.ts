import { shortestNames } from "../../../src/core/cells/shortestNames";

describe("names of files that lie in several folders", () => {
  it.each([
    [
      ["data/RAB.xlsx", "data/BKU.xlsx"],
      ["RAB.xlsx", "BKU.xlsx"],
    ],
    [
      ["data/a/RAB.xlsx", "data/b/RAB.xlsx", "data/b/BKU.xlsx"],
      ["a/RAB.xlsx", "b/RAB.xlsx", "BKU.xlsx"],
    ],
    [
      ["2023/Padang/RAB.xlsx", "2024/Padang/RAB.xlsx"],
      ["2023/Padang/RAB.xlsx", "2024/Padang/RAB.xlsx"],
    ],
    [
      ["RAB.xlsx", "lama/RAB.xlsx"],
      ["RAB.xlsx", "lama/RAB.xlsx"],
    ],
    [
      ["x/y/RAB.xlsx", "y/RAB.xlsx", "x/z/RAB.xlsx"],
      ["x/y/RAB.xlsx", "y/RAB.xlsx", "z/RAB.xlsx"],
    ],
  ])("%j are %j", (paths, names) => expect(shortestNames(paths)).toEqual(names));
});
