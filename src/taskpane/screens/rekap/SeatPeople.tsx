import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Stage } from "../../../core/people/seatMap";
import { rekapIn } from "../../../messages/pane/rekap";
import { useSay } from "../../parts/useSay";
import type { PersonView } from "../../work/views/personView";
import { PersonSteps } from "./PersonSteps";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  person: { overflowWrap: "anywhere" },
  open: {
    justifyContent: "flex-start",
    textAlign: "left",
    paddingLeft: 0,
    minWidth: 0,
    maxWidth: "100%",
    fontWeight: tokens.fontWeightRegular,
  },
  quiet: { color: tokens.colorNeutralForeground2, paddingLeft: "24px" },
});

/** Names, those who came first; pressed, all that the lists say of the person. */
export function SeatPeople({
  people,
  stages,
}: {
  readonly people: readonly PersonView[];
  /** Those of which some list tells. */
  readonly stages: readonly Stage[];
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {people.map((person, index) => (
        <SeatPerson key={index} person={person} stages={stages} />
      ))}
    </ul>
  );
}

function SeatPerson({ person, stages }: { readonly person: PersonView; readonly stages: readonly Stage[] }) {
  const styles = useStyles();
  const say = useSay(rekapIn);
  const id = useId();
  const [open, setOpen] = useState(false);
  const name = person.nama === "" ? person.jabatan || say.withoutName : person.nama;
  // An office is invited, and somebody comes for it.
  const missing = person.nama === "" ? [] : [...new Set(stages)].filter((stage) => !person.stages.includes(stage));
  return (
    <li className={styles.person}>
      <Button
        size="small"
        appearance="transparent"
        className={styles.open}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={id}
        aria-label={say.openPerson(name)}
        onClick={() => setOpen(!open)}
      >
        {name}
      </Button>
      {missing.length > 0 && (
        <Text size={200} block className={styles.quiet}>
          {say.nothingOf(missing.map((stage) => say.stages[stage].toLowerCase()))}
        </Text>
      )}
      <div id={id} hidden={!open}>
        {open && <PersonSteps person={person} />}
      </div>
    </li>
  );
}
