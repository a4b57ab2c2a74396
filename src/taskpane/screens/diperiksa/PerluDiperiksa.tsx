import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { diperiksaIn } from "../../../messages/pane/diperiksa";
import { NothingYet } from "../../parts/NothingYet";
import { useSay } from "../../parts/useSay";
import { goTo } from "../../session/actions/navigate";
import { usePane, usePaneState } from "../../session/usePane";
import { AnswerNotice } from "./AnswerNotice";
import { Filters } from "./Filters";
import { FindingList } from "./FindingList";
import { filterChoices, fittingFindings } from "./fittingFindings";
import { NoFindings } from "./NoFindings";
import { OtherCounts } from "./OtherCounts";
import { OtherOutcomes, sectionId, type OtherOutcome } from "./OtherOutcomes";
import { useCauseGroups } from "./useCauseGroups";
import { useAnswering } from "./useAnswering";

const useStyles = makeStyles({
  // The sheets may stand beside this screen: it goes by its own width, not by the window's.
  room: { containerType: "inline-size" },
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    columnGap: tokens.spacingHorizontalXXXL,
    maxWidth: "1180px",
    "@container (min-width: 960px)": { gridTemplateColumns: "minmax(0, 1fr) 340px" },
  },
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0, maxWidth: "780px" },
});

/** What does not agree, and what people say of it; beside that what could not be checked, and what agrees. */
export default function PerluDiperiksa() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(diperiksaIn);
  const review = usePaneState((state) => state.review);
  const all = usePaneState((state) => state.findings);
  const examined = usePaneState((state) => state.examined);
  const { severities, family, place, said } = examined;
  // Not by which finding is open: thousands would be gone through anew with each press of an arrow.
  const fitting = useMemo(
    () => fittingFindings(all, { severities, family, place, said }),
    [all, severities, family, place, said],
  );
  const choices = useMemo(() => filterChoices(all), [all]);
  const listed = useCauseGroups(fitting.findings);
  const answering = useAnswering(listed.findings);
  const [open, setOpen] = useState<readonly OtherOutcome[]>([]);
  const lead = (outcome: OtherOutcome) => {
    setOpen([...open, outcome]);
    const section = document.getElementById(sectionId(outcome));
    section?.scrollIntoView();
    section?.querySelector("button")?.focus({ preventScroll: true });
  };
  if (review === undefined) {
    return <NothingYet sentence={say.nothingYet} action={say.begin} onAction={() => goTo(pane, "beranda")} />;
  }
  return (
    <div className={styles.room}>
      <div className={styles.page}>
        <div className={styles.list}>
          {all.length > 0 && <Filters fitting={fitting} choices={choices} examined={examined} />}
          <OtherCounts review={review} onOpen={lead} />
          {fitting.findings.length === 0 ? (
            <NoFindings fitting={fitting} inAll={all.length} review={review} />
          ) : (
            <FindingList listed={listed} answering={answering} />
          )}
          <AnswerNotice answering={answering} />
        </div>
        <OtherOutcomes review={review} open={open} onOpen={setOpen} />
      </div>
    </div>
  );
}
