import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { diperiksaIn } from "../../../messages/pane/diperiksa";
import { StateMark } from "../../parts/StateMark";
import { useSay } from "../../parts/useSay";
import { goToMatch, goToStep, openSettings } from "../../session/actions/navigate";
import { usePane, usePaneState } from "../../session/usePane";
import { openQuestions } from "../../session/openQuestions";
import { toMatch } from "../../session/toMatch";
import type { ReviewView } from "../../work/views/reviewView";
import { CheckNames } from "./CheckNames";
import { Lacking } from "./Lacking";

export const OTHER_OUTCOMES = ["unsure", "toMatch", "notCheckable", "passed", "switchedOff"] as const;
export type OtherOutcome = (typeof OTHER_OUTCOMES)[number];

/** Where each section begins, for the links that lead to it. */
export function sectionId(outcome: OtherOutcome): string {
  return `other-${outcome}`;
}

const useStyles = makeStyles({
  section: { scrollMarginTop: "84px" },
  side: { minWidth: 0, maxWidth: "780px" },
  sticky: {
    "@container (min-width: 960px)": {
      position: "sticky",
      top: "84px",
      maxHeight: "calc(100vh - 96px)",
      overflowY: "auto",
    },
  },
  body: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

/** What the list cannot show: what could not be checked or read for certain, what agrees, and what was switched off. */
export function OtherOutcomes({
  review,
  open,
  onOpen,
}: {
  readonly review: ReviewView;
  readonly open: readonly OtherOutcome[];
  readonly onOpen: (open: readonly OtherOutcome[]) => void;
}) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(diperiksaIn);
  const questions = usePaneState((state) => openQuestions(state).length);
  const matches = usePaneState((state) => toMatch(state.benang).length);
  const { notCheckable, passed, switchedOff } = review;
  return (
    <aside className={styles.side} aria-label={say.others}>
      <div className={styles.sticky}>
        <Accordion
          multiple
          collapsible
          openItems={[...open]}
          onToggle={(_event, { openItems }) => onOpen(OTHER_OUTCOMES.filter((one) => openItems.includes(one)))}
        >
          <AccordionItem value="unsure" id={sectionId("unsure")} className={styles.section}>
            <AccordionHeader as="h2" icon={<StateMark mark={questions > 0 ? "belum" : "cocok"} />}>
              {say.unsure(questions)}
            </AccordionHeader>
            <AccordionPanel>
              <div className={styles.body}>
                <Text size={200}>{questions > 0 ? say.unsureWhat : say.unsureNone}</Text>
                {questions > 0 && (
                  <Button size="small" onClick={() => goToStep(pane, "jawab")}>
                    {say.answerUnsure}
                  </Button>
                )}
              </div>
            </AccordionPanel>
          </AccordionItem>
          {matches > 0 && (
            <AccordionItem value="toMatch" id={sectionId("toMatch")} className={styles.section}>
              <AccordionHeader as="h2" icon={<StateMark mark="belum" />}>
                {say.toMatch(matches)}
              </AccordionHeader>
              <AccordionPanel>
                <div className={styles.body}>
                  <Text size={200}>{say.toMatchWhat}</Text>
                  <Button size="small" onClick={() => goToMatch(pane)}>
                    {say.match}
                  </Button>
                </div>
              </AccordionPanel>
            </AccordionItem>
          )}
          <AccordionItem value="notCheckable" id={sectionId("notCheckable")} className={styles.section}>
            <AccordionHeader as="h2" icon={<StateMark mark={notCheckable.length > 0 ? "belum" : "cocok"} />}>
              {say.notCheckable(notCheckable.length)}
            </AccordionHeader>
            <AccordionPanel>
              <Lacking checks={notCheckable} />
            </AccordionPanel>
          </AccordionItem>
          <AccordionItem value="passed" id={sectionId("passed")} className={styles.section}>
            <AccordionHeader as="h2" icon={<StateMark mark="cocok" />}>
              {say.passed(passed.length)}
            </AccordionHeader>
            <AccordionPanel>
              <CheckNames checks={passed} none={say.passedNone} />
            </AccordionPanel>
          </AccordionItem>
          <AccordionItem value="switchedOff" id={sectionId("switchedOff")} className={styles.section}>
            <AccordionHeader as="h2" icon={<StateMark mark="info" />}>
              {say.switchedOff(switchedOff.length)}
            </AccordionHeader>
            <AccordionPanel>
              <div className={styles.body}>
                <CheckNames checks={switchedOff} none={say.switchedOffNone} />
                <Button size="small" onClick={() => openSettings(pane, "checks")}>
                  {say.toSettings}
                </Button>
              </div>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      </div>
    </aside>
  );
}
