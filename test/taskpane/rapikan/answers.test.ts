import type { QuestionView } from "../../../src/taskpane/work/views/questionView";
import { answer, takeBack } from "../../../src/taskpane/session/actions/answers";
import { openPane } from "../../../src/taskpane/session/openPane";
import { ensureReviewed, reviewAgain } from "../../../src/taskpane/session/actions/review";
import type { Pane } from "../../../src/taskpane/session/pane";
import type { Desk, DeskLine } from "../../../src/taskpane/work/deskLine";
import { ReviewDesk } from "../../../src/taskpane/work/reviewDesk";
import type { FilesWorld } from "../../../src/taskpane/worlds/world";

const STORAGE = { getItem: () => null, setItem: () => undefined };

/** A pane whose desk sits in the same process; a callback needs no line to be called. */
function paneOverSamples(): { readonly pane: Pane; readonly saved: string[]; readonly reviews: () => number } {
  const saved: string[] = [];
  let reviews = 0;
  const desk = new ReviewDesk();
  const sources = desk.takeSamples("id");
  const world: FilesWorld = {
    kind: "files",
    language: "id",
    readSetting: () => Promise.resolve(undefined),
    changeSetting: (_key, change) => Promise.resolve(void saved.push(change(saved.at(-1))?.value ?? "")),
    watchSetting: () => () => undefined,
    openBuku: () => Promise.reject(new Error("No desk is opened here")),
    watchDark: () => () => undefined,
  };
  const inThisProcess = new Proxy(desk, {
    get: (target, name: keyof ReviewDesk) => {
      if (name === "review") reviews += 1;
      const member: unknown = target[name];
      return typeof member === "function"
        ? (...given: unknown[]) => Promise.resolve(member.apply(target, given))
        : member;
    },
  }) as unknown as Desk;
  const line = {
    generation: 1,
    holdsReview: false,
    ask: <T>(question: (desk: Desk) => Promise<T>) => question(inThisProcess),
    stop: () => undefined,
  } as unknown as DeskLine;
  const pane = { ...openPane(world), line };
  pane.store.setState({ sources });
  return { pane, saved, reviews: () => reviews };
}

beforeAll(() => Object.defineProperty(globalThis, "localStorage", { value: STORAGE, configurable: true }));
afterAll(() => Reflect.deleteProperty(globalThis, "localStorage"));

function withChoice({ store }: Pane): QuestionView {
  const question = store.getState().questions.find(({ choices }) => choices.length > 0);
  if (question === undefined) throw new Error("The samples ask nothing with a choice");
  return question;
}

describe("answering", () => {
  it("keeps the answer, reviews with it, and lists it with the way back", async () => {
    const { pane, saved } = paneOverSamples();
    await reviewAgain(pane);
    const before = pane.store.getState().questions.length;
    const question = withChoice(pane);
    await answer(pane, question, question.choices[0]?.choice ?? "", false);
    expect(pane.store.getState().questions).toHaveLength(before - 1);
    expect(saved.at(-1)).toContain(question.choices[0]?.choice);
    const [listed] = pane.store.getState().answered;
    if (listed === undefined) throw new Error("The answer is not listed");
    await takeBack(pane, structuredClone(listed.answer));
    expect(pane.store.getState()).toMatchObject({ answered: [], decisions: { answers: [] }, stale: false });
    expect(pane.store.getState().questions).toHaveLength(before);
  });

  it("needs no review of its own for each of several answers in a row", async () => {
    const { pane, reviews } = paneOverSamples();
    await reviewAgain(pane);
    const question = withChoice(pane);
    const choices = question.choices.map(({ choice }) => choice);
    const before = reviews();
    await Promise.all([0, 1, 0, 1].map((at) => answer(pane, question, choices[at] ?? "", false)));
    expect(reviews() - before).toBeLessThanOrEqual(2);
    expect(pane.store.getState()).toMatchObject({ stale: false });
    expect(pane.store.getState().answered.map(({ answer: { choice } }) => choice)).toEqual([choices[1]]);
  });

  it("says of an answer that makes no sense that it was not used, and asks again", async () => {
    const { pane } = paneOverSamples();
    await reviewAgain(pane);
    const question = withChoice(pane);
    await answer(pane, question, "entah di mana", false);
    const { unfit, questions } = pane.store.getState();
    expect(unfit).toMatchObject([{ what: "answer", because: "not-understood" }]);
    expect(questions.map(({ at }) => at)).toContainEqual(question.at);
  });
});

it("reviews before a write where a stop emptied the worker, and not otherwise", async () => {
  const { pane, reviews } = paneOverSamples();
  await reviewAgain(pane);
  expect(await ensureReviewed(pane)).toBe(true);
  expect(reviews()).toBe(1);
  pane.line.holdsReview = false;
  expect(await ensureReviewed(pane)).toBe(true);
  expect(reviews()).toBe(2);
});
