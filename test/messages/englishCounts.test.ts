import { NOTHING_HIDDEN } from "../../src/core/paket/mask/hidden";
import { hiddenKinds } from "../../src/messages/en/hiddenKinds";
import { diperiksa } from "../../src/messages/en/pane/diperiksa";
import { ekspor } from "../../src/messages/en/pane/ekspor";
import { paket } from "../../src/messages/en/paket";

describe("one of a thing, in English", () => {
  const masked = { cells: 1, people: 1, numbers: 3, kinds: { ...NOTHING_HIDDEN, nip: 1, telepon: 2, alamat: 1 } };

  it("is not several", () => {
    expect(hiddenKinds(1, masked.kinds)).toBe("1 name, 1 NIP, 2 telephones, 1 address");
    expect(paket.masked(masked)).toMatch(/^1 cell is masked: 1 name, /);
    expect(paket.list.sum(1, "pagu Rp 1")).toBe("Sum of 1 activity: pagu Rp 1.");
    expect(paket.unsettled("a.zip", 1)).toContain("1 thing is otherwise");
    expect(ekspor.toMatch(1)).toBe("1 expense to be matched");
    expect(diperiksa.switchedOff(1)).toBe("1 rule off");
  });

  it("is told from none and from many", () => {
    expect(paket.list.sum(1200, "pagu Rp 1")).toBe("Sum of 1.200 activities: pagu Rp 1.");
    expect(paket.masked({ ...masked, cells: 0 })).toMatch(/^0 cells are masked/);
    expect(ekspor.toMatch(2)).toBe("2 expenses to be matched");
  });
});
