import { type OpenExcel, openExcel } from "./openExcel";
import { OURS, write } from "./peoplesSheet";
import { PEOPLE, smallResult } from "./smallResult";

let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
  await write(open);
});
afterEach(() => expect(open.excel.unmodelled()).toEqual([]));

const names = () => open.excel.workbook.sheets.map(({ name }) => name);
const ours = (name = OURS) => open.excel.workbook.sheet(name);
const comment = (name = OURS) => ours(name).comments.push({ row: 4, col: 6, text: "tanya PPTK" });

it("a comment on a cell of ours is not cleared away: the sheet is left to the people, and told", async () => {
  comment();
  const { sheets, left } = await write(open);
  expect([sheets, left]).toEqual([["Ringkas", `${OURS} (2)`], [OURS]]);
  expect(ours().comments).toHaveLength(1);
  // From now on the new one is ours, and written again in its place.
  expect(await write(open)).toEqual({ sheets: ["Ringkas", `${OURS} (2)`] });
});

it("so is a sheet with a pivot table, which lets no cell of its own be cleared", async () => {
  ours().added.pivotTables = 1;
  expect((await write(open)).left).toEqual([OURS]);
});

it("a picture floats over the cells and stays where the sheet is written again", async () => {
  ours().added.shapes = 1;
  const { id } = ours();
  expect((await write(open)).left).toBeUndefined();
  expect([ours().id, ours().added.shapes]).toEqual([id, 1]);
});

it.each(["comments", "shapes", "charts", "pivotTables"] as const)(
  "a sheet that the result no longer has is left to the people where it bears %s",
  async (what) => {
    if (what === "comments") comment("Ringkas");
    else ours("Ringkas").added[what] = 1;
    const plan = smallResult();
    const { left } = await open.host.writeSheets({ ...plan, sheets: plan.sheets.slice(1) }, { people: PEOPLE });
    expect(left).toEqual(["Ringkas"]);
    expect(names()).toContain("Ringkas");
  },
);

it("without any of them it goes away with the result", async () => {
  const plan = smallResult();
  await open.host.writeSheets({ ...plan, sheets: plan.sheets.slice(1) }, { people: PEOPLE });
  expect(names()).not.toContain("Ringkas");
});
