import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { useSay } from "../../../parts/useSay";
import type { SeatDraft } from "../../../session/acaraDraft";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  seat: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 72px auto",
    gap: tokens.spacingHorizontalS,
    "& input": { minWidth: 0, width: "100%" },
    alignItems: "end",
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { gridColumn: "1 / -1" },
});

const EMPTY: SeatDraft = { peran: "", nama: "", jumlah: "1", dikenalDari: "" };

/** Who should sit there: a name, how many, and the words that tell it. */
export function SeatList({
  heading,
  seats,
  onChange,
}: {
  readonly heading: string;
  readonly seats: readonly SeatDraft[];
  readonly onChange: (seats: readonly SeatDraft[]) => void;
}) {
  const styles = useStyles();
  const say = useSay(pengaturanIn).acara;
  const change = (index: number, changed: Partial<SeatDraft>) =>
    onChange(seats.map((seat, at) => (at === index ? { ...seat, ...changed } : seat)));
  return (
    <section className={styles.list} aria-label={heading}>
      <Text weight="semibold" as="h3" className={styles.heading}>
        {heading}
      </Text>
      <Text size={200}>{say.hints.words}</Text>
      {seats.map((seat, index) => (
        <div key={index} className={styles.seat}>
          <Field label={say.seatName}>
            <Input value={seat.nama} onChange={(_event, { value }) => change(index, { nama: value })} />
          </Field>
          <Field label={say.seatCount}>
            <Input
              inputMode="numeric"
              value={seat.jumlah}
              onChange={(_event, { value }) => change(index, { jumlah: value })}
            />
          </Field>
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={say.removeSeat(seat.nama)}
            onClick={() => onChange(seats.filter((_seat, at) => at !== index))}
          />
          <Field className={styles.words} label={say.seatWords}>
            <Input value={seat.dikenalDari} onChange={(_event, { value }) => change(index, { dikenalDari: value })} />
          </Field>
        </div>
      ))}
      <Button icon={<AddRegular />} onClick={() => onChange([...seats, EMPTY])}>
        {say.addSeat}
      </Button>
    </section>
  );
}
