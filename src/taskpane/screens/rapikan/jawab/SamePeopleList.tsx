import { Button, Text } from "@fluentui/react-components";
import { formatTanggal } from "../../../../messages/format";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { CellLink } from "../../../parts/CellLink";
import { useSay } from "../../../parts/useSay";
import { takeBackPeople } from "../../../session/actions/samePerson";
import { dayOf } from "../../../session/dayOf";
import { usePane, usePaneState } from "../../../session/usePane";
import { useAnsweredStyles } from "./useAnsweredStyles";

/** Who was said to be one person, or two, each with the way back. */
export function SamePeopleList() {
  const styles = useAnsweredStyles();
  const pane = usePane();
  const { jawab: say } = useSay(rapikanIn);
  const language = usePaneState((state) => state.language);
  const people = usePaneState((state) => state.decisions.people);
  if (people.length === 0) return null;
  return (
    <section className={styles.section}>
      <Text weight="semibold">{say.people(people.length)}</Text>
      <ul className={styles.list}>
        {people.map((said) => {
          const [first, second] = said.rows;
          const sentence = say.samePeople(first.nama, second.nama, said.one);
          return (
            <li key={JSON.stringify(said.rows)} className={styles.item}>
              <div>
                <Text size={200} block>
                  {sentence} ({said.by}, {formatTanggal(dayOf(said.on), language)})
                </Text>
                <div className={styles.cells}>
                  <CellLink at={first.at} />
                  <CellLink at={second.at} />
                </div>
              </div>
              <Button size="small" aria-label={say.takeBack(sentence)} onClick={() => void takeBackPeople(pane, said)}>
                {say.takeBackShort}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
