import { ColumnPlaces } from "../../../src/taskpane/parts/SheetGrid/columnPlaces";
import { GUTTER } from "../../../src/taskpane/parts/SheetGrid/measures";
import { drawnCells } from "../../../src/taskpane/parts/SheetGrid/rowCells";
import { patchesFor, patchRange } from "../../../src/taskpane/parts/SheetGrid/sheetPatch";
import { movedSpot, rangeBetween } from "../../../src/taskpane/parts/SheetGrid/spot";
import { cellAddress } from "../../../src/taskpane/screens/lembar/cellAddress";

const BOUNDS = { top: 1, left: 1, bottom: 100, right: 8 };
const MERGED = { top: 5, left: 2, bottom: 6, right: 4 };

function press(key: string, row: number, col: number, ctrlKey = false) {
  return movedSpot({ row, col }, { key, ctrlKey }, BOUNDS, [MERGED]);
}

describe("the cell in front", () => {
  it.each([
    ["ArrowDown", 9, 3, { row: 10, col: 3 }],
    ["ArrowUp", 1, 3, { row: 1, col: 3 }],
    ["ArrowRight", 9, 8, { row: 9, col: 8 }],
    ["PageDown", 95, 1, { row: 100, col: 1 }],
    ["Home", 9, 5, { row: 9, col: 1 }],
  ])("goes with %s from row %d, column %d", (key, row, col, to) => {
    expect(press(key, row, col)).toEqual(to);
  });

  it("goes to the first and the last cell with Ctrl", () => {
    expect(press("Home", 50, 5, true)).toEqual({ row: 1, col: 1 });
    expect(press("End", 50, 5, true)).toEqual({ row: 100, col: 8 });
  });

  it("leaves a merged cell in one step, by whichever edge", () => {
    expect(press("ArrowRight", 5, 2)).toEqual({ row: 5, col: 5 });
    expect(press("ArrowLeft", 6, 4)).toEqual({ row: 6, col: 1 });
    expect(press("ArrowDown", 5, 3)).toEqual({ row: 7, col: 3 });
  });

  it("stays where it is for a key that is no move", () => {
    expect(press("a", 5, 2)).toBeUndefined();
  });
});

it("marks out the same range from whichever corner", () => {
  const range = { top: 3, left: 2, bottom: 9, right: 6 };
  expect(rangeBetween({ row: 9, col: 2 }, { row: 3, col: 6 })).toEqual(range);
  expect(rangeBetween({ row: 3, col: 6 }, { row: 9, col: 2 })).toEqual(range);
});

describe("a long text", () => {
  const long = { col: 1, text: "x".repeat(30), align: "left" } as const;
  const room = () => 10;

  it("runs on over blank cells as far as it needs", () => {
    expect(drawnCells(1, [long], [], 8, room)).toEqual([{ ...long, until: 3 }]);
  });

  it("stops before the next filled cell, and before a merged one", () => {
    const next = { col: 2, text: "y", align: "left" } as const;
    expect(drawnCells(1, [long, next], [], 8, room)[0]?.until).toBe(1);
    expect(drawnCells(1, [long], [{ top: 1, bottom: 1, left: 3, right: 4 }], 8, room)[0]?.until).toBe(2);
  });

  it("does not run on where it is a number: half a number would be another one", () => {
    const number = { ...long, align: "right" } as const;
    expect(drawnCells(1, [number], [], 8, room)[0]?.until).toBe(1);
  });
});

describe("the parts that are fetched", () => {
  it("cover the window", () => {
    const parts = patchesFor(70, 170, 1, 50).map(patchRange);
    for (const [row, col] of [
      [70, 1],
      [170, 50],
      [80, 41],
      [81, 40],
    ] as const) {
      const holding = parts.filter(
        ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= col && col <= right,
      );
      expect(holding).toHaveLength(1);
    }
  });
});

describe("the columns", () => {
  it("are found again at the place where they are drawn", () => {
    const places = new ColumnPlaces({ left: 3, right: 9 }, [5, 5, 5, 30, 4, 8]);
    expect(places.start(3)).toBe(GUTTER);
    for (const col of [3, 4, 6, 9]) {
      expect(places.at(places.start(col))).toBe(col);
      expect(places.at(places.start(col) + places.width(col) - 1)).toBe(col);
    }
  });
});

describe("a cell to jump to", () => {
  it.each([
    ["d12", { row: 12, col: 4 }],
    [" $AB$7 ", { row: 7, col: 28 }],
  ])("%p", (text, spot) => {
    expect(cellAddress(text)).toEqual(spot);
  });

  it.each(["12", "D", "D0", "XFE1", "A1048577", "D12:E13"])("is none: %p", (text) => {
    expect(cellAddress(text)).toBeUndefined();
  });
});
