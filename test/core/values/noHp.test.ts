import fc from "fast-check";
import { readNoHp } from "../../../src/core/values/noHp";

describe("mobile numbers of a cell", () => {
  test.each<[string, readonly string[]]>([
    ["081234567890", ["081234567890"]],
    ["0812-3456-7890", ["081234567890"]],
    ["+62 812 3456 7890", ["081234567890"]],
    ["62 81234567890", ["081234567890"]],
    ["+62 (0)812-3456-7890", ["081234567890"]],
    // Excel held it as a number.
    ["81234567890", ["081234567890"]],
    ["HP. 0812.3456.7890", ["081234567890"]],
    ["081234567890 / 085212345678", ["081234567890", "085212345678"]],
    ["081234567890, 085212345678", ["081234567890", "085212345678"]],
    ["081234567890 dan 085212345678", ["081234567890", "085212345678"]],
    ["081234567890 085212345678", ["081234567890", "085212345678"]],
    ["HP: 0812-3456-7890 WA: 085212345678", ["081234567890", "085212345678"]],
    ["081234567890 | 085212345678 atau 081311112222", ["081234567890", "085212345678", "081311112222"]],
  ])("%p", (text, digits) => {
    expect(readNoHp(text)).toEqual(digits);
  });

  test.each(["(0751) 7788990", "0751-7788990", "-", "", "ada", "0812", "198504122010012013", "1371011205780001"])(
    "%p holds none",
    (text) => {
      expect(readNoHp(text)).toEqual([]);
    },
  );

  it("are the same however they are grouped", () => {
    const rest = fc.stringMatching(/^[1-9]\d{8,10}$/);
    fc.assert(
      fc.property(
        rest,
        fc.constantFrom("08", "+628", "628", "8"),
        fc.constantFrom("", " ", "-", "."),
        (digits, front, mark) => {
          const grouped = (front + digits).replace(/(\d{4})(?=\d)/g, `$1${mark}`);
          expect(readNoHp(grouped)).toEqual([`08${digits}`]);
        },
      ),
    );
  });
});
