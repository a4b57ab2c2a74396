import type { Page } from "playwright";
import type { OpenPane, panesInChromium, PaneOptions } from "./paneBrowser";

/** Longest that the opening of a pane, and what is done in it first, may take on a busy machine. */
const PATIENCE = 240_000;

/** One pane for all tests of a block: opened before the first of them, and made ready; closed after the last. */
export function onePane(
  open: ReturnType<typeof panesInChromium>,
  makeReady: (page: Page) => Promise<void> = () => Promise.resolve(),
  options: PaneOptions = {},
): Pick<OpenPane, "page" | "misdeeds"> {
  let pane: OpenPane | undefined;
  const opened = () => {
    if (pane === undefined) throw new Error("The pane of this block is not open");
    return pane;
  };
  beforeAll(async () => {
    pane = await open(options);
    await makeReady(pane.page);
  }, PATIENCE);
  afterAll(() => pane?.close());
  return {
    get page() {
      return opened().page;
    },
    get misdeeds() {
      return opened().misdeeds;
    },
  };
}
