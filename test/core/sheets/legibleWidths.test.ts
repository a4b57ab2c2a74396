import { legibleWidths } from "../../../src/core/sheets/plan/legibleWidths";

const column = (width: number, least = width) => ({ width, least });
const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0);

describe("the widths of a printed page", () => {
  it("are as wished where the page holds them", () => {
    expect(legibleWidths([column(6), column(50, 14), column(15)], "portrait")).toEqual([6, 50, 15]);
  });

  it("give way where they can, each by the same share of what it could do without", () => {
    const wishes = [column(20), column(100, 20), column(60, 20)];
    expect(legibleWidths(wishes, "portrait")).toEqual([20, 73, 46.5]);
  });

  it("leave every column what it needs, though the page gets smaller then", () => {
    const wishes = Array.from({ length: 30 }, () => column(20, 9));
    expect(legibleWidths(wishes, "landscape")).toEqual(wishes.map(() => 9));
  });

  it("let more stand on a page that lies on its side", () => {
    const wishes = [column(150, 14), column(150, 14)];
    expect(sum(legibleWidths(wishes, "landscape"))).toBeGreaterThan(sum(legibleWidths(wishes, "portrait")));
  });
});
