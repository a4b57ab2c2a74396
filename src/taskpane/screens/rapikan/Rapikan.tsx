import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { rapikanIn } from "../../../messages/pane/rapikan";
import { useSay } from "../../parts/useSay";
import type { Step } from "../../session/paneState";
import { usePaneState } from "../../session/usePane";
import { TablesStep } from "./hasil/TablesStep";
import { QuestionsStep } from "./jawab/QuestionsStep";
import { Stepper } from "./Stepper";
import { SourcesStep } from "./sumber/SourcesStep";
import { WriteStep } from "./tulis/WriteStep";

const BODIES: { readonly [S in Step]: ComponentType } = {
  sumber: SourcesStep,
  hasil: TablesStep,
  jawab: QuestionsStep,
  tulis: WriteStep,
};

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, maxWidth: "720px", minWidth: 0 },
  title: { margin: 0 },
});

/** From sheets as they are to the written result, in four steps that can be gone back and forth. */
export default function Rapikan() {
  const styles = useStyles();
  const say = useSay(rapikanIn);
  const step = usePaneState((state) => state.step);
  const Body = BODIES[step];
  return (
    <div className={styles.page}>
      <Stepper />
      <Subtitle2 as="h2" className={styles.title}>
        {say[step].title}
      </Subtitle2>
      <Body />
    </div>
  );
}
