import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import type { Tamu } from "../../../core/meja/people";
import { partName, placeName } from "../../../core/meja/planBuku";
import { formWords } from "../../../messages/formWords";
import { mejaIn } from "../../../messages/pane/meja";
import { useSay } from "../../parts/useSay";
import { untickTamu } from "../../session/meja/mejaActions";
import { clockOf } from "../../session/meja/session";
import { usePane, usePaneState } from "../../session/usePane";
import { useMeja } from "./useMeja";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "48px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
  },
  marked: { borderLeftColor: tokens.colorCompoundBrandStroke, backgroundColor: tokens.colorNeutralBackground1Hover },
  who: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: "flex-start",
    textAlign: "left",
    minHeight: "48px",
    fontWeight: tokens.fontWeightRegular,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  there: { flexGrow: 1, padding: `0 ${tokens.spacingHorizontalM}` },
  quiet: { color: tokens.colorNeutralForeground2 },
  mark: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0, fontSize: "20px" },
  undo: { minHeight: "44px", flexShrink: 0 },
});

/** One of those found: a press ticks; who is there already shows since when, and can be taken back. */
export function TamuRow({
  tamu,
  marked,
  onTake,
}: {
  readonly tamu: Tamu;
  readonly marked: boolean;
  readonly onTake: () => void;
}) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(mejaIn);
  const acara = usePaneState((state) => state.acara);
  const sesi = useMeja((state) => state.sesi);
  const desks = useMeja((state) => state.book.meja);
  const saving = useMeja((state) => state.waiting.some(({ kunci }) => kunci === tamu.kunci));
  const { nama, jabatan, asal, peran } = tamu.data;
  const about = [jabatan || partName(peran, acara, formWords), placeName(asal, acara, formWords)]
    .filter((text) => text !== "")
    .join(" · ");
  const ticks = tamu.kedatangan.filter((one) => one.sesi === sesi);
  const deskName = (id: string) => desks.find((one) => one.id === id)?.nama ?? id;
  const since = ticks.map(({ pukul, meja }) => `${clockOf(pukul)} ${deskName(meja)}`).join(", ");
  const words = (
    <span className={styles.words}>
      <Text weight="semibold">{nama === "" ? say.nameless : nama}</Text>
      <Text size={200} className={styles.quiet}>
        {about}
      </Text>
      {ticks.length > 0 && <Text size={200}>{say.thereSince(since)}</Text>}
      {saving && <Text size={200}>{say.saving}</Text>}
    </span>
  );
  return (
    <li className={mergeClasses(styles.row, marked && styles.marked)}>
      {ticks.length === 0 ? (
        <Button appearance="transparent" className={styles.who} disabledFocusable={saving} onClick={onTake}>
          {words}
        </Button>
      ) : (
        <>
          <CheckmarkCircleFilled className={styles.mark} aria-hidden />
          <div className={styles.there}>{words}</div>
          <Button
            className={styles.undo}
            disabledFocusable={saving}
            aria-label={`${say.undo}: ${nama}`}
            onClick={() => void untickTamu(pane, tamu)}
          >
            {say.undo}
          </Button>
        </>
      )}
    </li>
  );
}
