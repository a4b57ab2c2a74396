import { Screen } from "../../src/cli/screen";

describe("what a workbook says on the screen", () => {
  const written: string[] = [];
  beforeEach(() => {
    for (const stream of [process.stdout, process.stderr]) {
      jest.spyOn(stream, "write").mockImplementation((text) => written.push(String(text)) > 0);
    }
  });
  afterEach(() => {
    jest.restoreAllMocks();
    written.length = 0;
  });

  it("is shown, never obeyed: a cell may hold what clears a terminal or renames its window", () => {
    const screen = new Screen();
    screen.print("A1\tSewa\u001b[2J hotel\nB1");
    screen.complain("Lembar \u001b]0;judul\u0007, \u007f, \u009b1m\r");
    expect(written).toEqual(["A1\tSewa␛[2J hotel\nB1\n", "Lembar ␛]0;judul␇, ␡, <U+009B>1m␍\n"]);
  });
});
