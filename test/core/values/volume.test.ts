import { readVolume } from "../../../src/core/values/volume";

describe("a written-out volume", () => {
  test.each<[string, (readonly [number, string | undefined])[], number]>([
    [
      "40 Org x 1 Hr",
      [
        [40, "Org"],
        [1, "Hr"],
      ],
      40,
    ],
    [
      "2 Keg x 3 Org x 1 Hr",
      [
        [2, "Keg"],
        [3, "Org"],
        [1, "Hr"],
      ],
      6,
    ],
    [
      "40 Org × 1 Hr",
      [
        [40, "Org"],
        [1, "Hr"],
      ],
      40,
    ],
    [
      "40 Org X 2 Hr",
      [
        [40, "Org"],
        [2, "Hr"],
      ],
      80,
    ],
    [
      "40 Org * 2 Hr",
      [
        [40, "Org"],
        [2, "Hr"],
      ],
      80,
    ],
    [
      "40Org x 2Hr",
      [
        [40, "Org"],
        [2, "Hr"],
      ],
      80,
    ],
    [
      "(40 Org x 2 Hr)",
      [
        [40, "Org"],
        [2, "Hr"],
      ],
      80,
    ],
    ["1 Paket", [[1, "Paket"]], 1],
    ["40 org/hari", [[40, "org/hari"]], 40],
    ["12 bln", [[12, "bln"]], 12],
    [
      "1 x 40",
      [
        [1, undefined],
        [40, undefined],
      ],
      40,
    ],
    [
      "1x40",
      [
        [1, undefined],
        [40, undefined],
      ],
      40,
    ],
    ["40", [[40, undefined]], 40],
    [
      "1,5 m2 x 3",
      [
        [1.5, "m2"],
        [3, undefined],
      ],
      4.5,
    ],
    [
      "0,1 x 3",
      [
        [0.1, undefined],
        [3, undefined],
      ],
      0.3,
    ],
    [
      "2 box x 3 Org",
      [
        [2, "box"],
        [3, "Org"],
      ],
      6,
    ],
    [
      "10 Org (eselon II) x 1 Hr",
      [
        [10, "Org (eselon II)"],
        [1, "Hr"],
      ],
      10,
    ],
  ])("%p", (text, factors, product) => {
    expect(readVolume(text)).toEqual({ factors: factors.map(([count, unit]) => ({ count, unit })), product });
  });

  test.each([
    "",
    "Org",
    "Org 40",
    "40 Org x Hr",
    "40 Org @ Rp 100.000",
    "x 3",
    "40 OrgX1 Hr",
    "1.500 lembar",
    "40 - 2",
    "2 box3",
    "0%",
    "1 Buah pada sisi kiri teras",
  ])("%p is none that is certain", (text) => {
    expect(readVolume(text)).toBeUndefined();
  });

  test("uses the grouping that the column proved", () => {
    expect(readVolume("1.500 lembar", "titik")?.product).toBe(1500);
    expect(readVolume("1.500 ton", "koma")?.product).toBe(1.5);
  });
});
