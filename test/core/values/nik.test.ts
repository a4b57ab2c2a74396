import { readNik, type NikProblem } from "../../../src/core/values/nik";

describe("a NIK", () => {
  test.each<[string, string, "perempuan" | "laki-laki"]>([
    ["1371011205780001", "1371011205780001", "laki-laki"],
    ["1371015205780001", "1371015205780001", "perempuan"],
    ["137101 120578 0001", "1371011205780001", "laki-laki"],
    ["NIK. 1371011205780001", "1371011205780001", "laki-laki"],
    ["NIK : 1371011205780001", "1371011205780001", "laki-laki"],
    ["'1371011205780001", "1371011205780001", "laki-laki"],
    // 29 February: 2000 had one, 1900 had not; the century is not written.
    ["1371012902000001", "1371012902000001", "laki-laki"],
    ["1371016902960001", "1371016902960001", "perempuan"],
    // Registered in another province: never an error.
    ["3171011205780001", "3171011205780001", "laki-laki"],
  ])("%p is read whole", (text, digits, sex) => {
    expect(readNik(text)).toEqual({ digits, problem: undefined, sex });
  });

  test.each<[string, NikProblem]>([
    ["137101120578001", "length"],
    ["13710112057800011", "length"],
    ["1071011205780001", "region"],
    ["1300011205780001", "region"],
    ["1371001205780001", "region"],
    ["1371010005780001", "birth-date"],
    ["1371014005780001", "birth-date"],
    ["1371013205780001", "birth-date"],
    ["1371017205780001", "birth-date"],
    ["1371011213780001", "birth-date"],
    ["1371013106780001", "birth-date"],
    ["1371012902970001", "birth-date"],
    ["1371011205780000", "serial"],
  ])("%s: %s", (text, problem) => {
    expect(readNik(text)).toEqual({ digits: text, problem, sex: undefined });
  });

  test("that Excel held as a number has lost its last digit", () => {
    expect(readNik(1371011205780000)).toEqual({ digits: "1371011205780000", problem: "lost-digits", sex: undefined });
    expect(readNik("1,37101E+15")).toMatchObject({ problem: "lost-digits" });
  });

  test.each(["", "-", "NIK.", "081234567890", "197805122005011001", "1.02.2.14.0.00.01.0000", "Agam", 1371, 1e17, NaN])(
    "%p is nothing like one",
    (raw) => {
      expect(readNik(raw)).toBeUndefined();
    },
  );

  test("is whole for every day of a man and the same plus 40 of a woman", () => {
    for (let day = 0; day <= 99; day += 1) {
      const text = `137101${`${day}`.padStart(2, "0")}05780001`;
      const [man, woman] = [day >= 1 && day <= 31, day >= 41 && day <= 71];
      expect(readNik(text)).toEqual({
        digits: text,
        problem: man || woman ? undefined : "birth-date",
        sex: man ? "laki-laki" : woman ? "perempuan" : undefined,
      });
    }
  });
});
