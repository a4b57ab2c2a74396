import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { diperiksaIn } from "../../../messages/pane/diperiksa";
import { useSay } from "../../parts/useSay";
import { examine } from "../../session/actions/examine";
import { SAID_FILTERS, type Examined } from "../../session/examined";
import { usePane } from "../../session/usePane";
import type { FilterChoices, Fitting } from "./fittingFindings";

const useStyles = makeStyles({
  selects: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(136px, 1fr))",
    gap: tokens.spacingHorizontalSNudge,
  },
  folded: { "@container (max-width: 639px)": { display: "none" } },
});

/** By what was said, family and kab/kota; in a narrow pane only when asked for. */
export function FilterSelects({
  fitting,
  choices,
  examined: { said, family, place },
  open,
}: {
  readonly fitting: Fitting;
  readonly choices: FilterChoices;
  readonly examined: Examined;
  readonly open: boolean;
}) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(diperiksaIn);
  return (
    <div className={mergeClasses(styles.selects, !open && styles.folded)}>
      <Select
        size="small"
        aria-label={say.said}
        value={said}
        onChange={(_event, { value }) =>
          examine(pane, { said: SAID_FILTERS.find((filter) => filter === value) ?? "open" })
        }
      >
        {SAID_FILTERS.map((filter) => (
          <option key={filter} value={filter}>
            {say.saidFilters[filter](fitting.bySaid[filter])}
          </option>
        ))}
      </Select>
      {choices.families.length > 1 && (
        <Select
          size="small"
          aria-label={say.family}
          value={family ?? ""}
          onChange={(_event, { value }) => examine(pane, { family: choices.families.find((one) => one === value) })}
        >
          <option value="">{say.allFamilies}</option>
          {choices.families.map((one) => (
            <option key={one} value={one}>
              {say.families[one]}
            </option>
          ))}
        </Select>
      )}
      {choices.places.length > 0 && (
        <Select
          size="small"
          aria-label={say.place}
          value={place ?? ""}
          onChange={(_event, { value }) => examine(pane, { place: value === "" ? undefined : value })}
        >
          <option value="">{say.allPlaces}</option>
          {choices.places.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      )}
    </div>
  );
}
