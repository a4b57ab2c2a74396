import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { rekapIn } from "../../../messages/pane/rekap";
import { CellLink } from "../../parts/CellLink";
import { useSay } from "../../parts/useSay";
import type { PersonView } from "../../work/views/personView";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  person: { paddingTop: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Names, those who came first, each with the cell it stands in. */
export function SeatPeople({ people }: { readonly people: readonly PersonView[] }) {
  const styles = useStyles();
  const say = useSay(rekapIn);
  return (
    <ul className={styles.list}>
      {(["hadir", "undangan"] as const).flatMap((tahap) =>
        people
          .filter((person) => person.tahap === tahap)
          .map((person, index) => (
            <li key={`${tahap} ${index}`} className={styles.person}>
              <Text size={200} className={styles.quiet}>
                {tahap === "hadir" ? say.present : say.invited}:
              </Text>{" "}
              <Text>{person.nama === "" ? person.jabatan || say.withoutName : person.nama}</Text>{" "}
              <CellLink at={person.at} />
            </li>
          )),
      )}
    </ul>
  );
}
