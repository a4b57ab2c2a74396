import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { FilterRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Severity } from "../../../core/checks/check";
import { diperiksaIn } from "../../../messages/pane/diperiksa";
import { StateMark } from "../../parts/StateMark";
import { useSay } from "../../parts/useSay";
import { examine } from "../../session/actions/examine";
import { ALL_OPEN, type Examined } from "../../session/examined";
import { usePane } from "../../session/usePane";
import { FilterSelects } from "./FilterSelects";
import type { FilterChoices, Fitting } from "./fittingFindings";

const SEVERITIES: readonly Severity[] = ["salah", "periksa", "info"];

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalXS,
  },
  severities: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  // Three of them stand in one line of the narrowest pane, in either language.
  chip: {
    minWidth: 0,
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    columnGap: tokens.spacingHorizontalXS,
    fontVariantNumeric: "tabular-nums",
  },
  more: { flexShrink: 0, "@container (min-width: 640px)": { display: "none" } },
});

/** Which findings are listed: by severity, by what was said of them, by family and by kab/kota. */
export function Filters({
  fitting,
  choices,
  examined,
}: {
  readonly fitting: Fitting;
  readonly choices: FilterChoices;
  readonly examined: Examined;
}) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(diperiksaIn);
  const { severities, said, family, place } = examined;
  const [open, setOpen] = useState(said !== ALL_OPEN.said || family !== undefined || place !== undefined);
  const toggle = (severity: Severity) =>
    examine(pane, {
      severities: severities.includes(severity)
        ? severities.filter((one) => one !== severity)
        : [...severities, severity],
    });
  return (
    <div className={styles.filters} role="group" aria-label={say.filters}>
      <div className={styles.line}>
        <div className={styles.severities} role="group" aria-label={say.severity}>
          {SEVERITIES.map((severity) => (
            <ToggleButton
              key={severity}
              size="small"
              shape="circular"
              className={styles.chip}
              checked={severities.includes(severity)}
              onClick={() => toggle(severity)}
            >
              <StateMark mark={severity} /> {say.severities[severity](fitting.bySeverity[severity])}
            </ToggleButton>
          ))}
        </div>
        <ToggleButton
          title={say.filters}
          aria-label={say.filters}
          size="small"
          appearance="subtle"
          className={styles.more}
          icon={<FilterRegular />}
          checked={open}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      <FilterSelects fitting={fitting} choices={choices} examined={examined} open={open} />
    </div>
  );
}
