import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../../../messages/format";
import { rapikanIn } from "../../../../messages/pane/rapikan";
import { useSay } from "../../../parts/useSay";
import { usePaneState } from "../../../session/usePane";
import { CertaintyMark } from "../CertaintyMark";
import { guessesOf } from "./guesses";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  guess: { display: "flex", columnGap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
});

/** What a sheet was taken for: `Daftar hadir - 78 baris - yakin`. */
export function SheetGuesses({
  file,
  sheet,
  read,
}: {
  readonly file: string;
  readonly sheet: string;
  readonly read: boolean;
}) {
  const styles = useStyles();
  const say = useSay(rapikanIn);
  const language = usePaneState((state) => state.language);
  const tables = usePaneState((state) => state.review?.tables);
  const guesses = tables === undefined ? [] : guessesOf(tables, file, sheet);
  // Read, and not looked through yet: that is said once, with the way on.
  if (read && tables === undefined) return null;
  if (guesses.length === 0) {
    return (
      <Text size={200} className={styles.guess}>
        {read ? say.sumber.nothingFound : say.sumber.notRead}
      </Text>
    );
  }
  return (
    <ul className={styles.list}>
      {guesses.map(({ name, shape, count, sure }, index) => (
        <li key={index} className={styles.guess}>
          <CertaintyMark sure={sure} />
          <Text size={200}>
            {shape === "form"
              ? say.sumber.guessForms(name, formatNumber(count, language))
              : say.sumber.guess(capital(name), formatNumber(count, language), say.certainty[sure])}
          </Text>
        </li>
      ))}
    </ul>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
