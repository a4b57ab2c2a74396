import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { useSay } from "../../../parts/useSay";
import type { SeatDraft } from "../../../session/acaraDraft";
import { TypedField } from "../form/TypedField";
import { addId, useAfterRemoval } from "../form/useAfterRemoval";

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
  level,
  heading,
  seats,
  onChange,
}: {
  readonly level: "perKabKota" | "provinsi";
  readonly heading: string;
  readonly seats: readonly SeatDraft[];
  readonly onChange: (seats: readonly SeatDraft[]) => void;
}) {
  const styles = useStyles();
  const say = useSay(pengaturanIn).acara;
  const onRemove = useAfterRemoval(`kursi.${level}`, "nama", seats.length);
  const change = (index: number, changed: Partial<SeatDraft>) =>
    onChange(seats.map((seat, at) => (at === index ? { ...seat, ...changed } : seat)));
  return (
    <section className={styles.list} aria-label={heading}>
      <Text weight="semibold" as="h3" className={styles.heading}>
        {heading}
      </Text>
      {seats.length > 0 && <Text size={200}>{say.hints.words}</Text>}
      {seats.map((seat, index) => (
        <div key={index} className={styles.seat}>
          <TypedField
            path={`kursi.${level}[${index + 1}].nama`}
            label={say.seatName}
            value={seat.nama}
            onChange={(nama) => change(index, { nama })}
          />
          <TypedField
            path={`kursi.${level}[${index + 1}].jumlah`}
            label={say.seatCount}
            numeric
            value={seat.jumlah}
            onChange={(jumlah) => change(index, { jumlah })}
          />
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={say.removeSeat(seat.nama)}
            onClick={() => {
              onRemove(index + 1);
              onChange(seats.filter((_seat, at) => at !== index));
            }}
          />
          <TypedField
            path={`kursi.${level}[${index + 1}].dikenalDari`}
            className={styles.words}
            label={say.seatWords}
            {...(seat.dikenalDari.trim() === "" && seat.nama.trim() !== ""
              ? { hint: say.hints.noWords(seat.nama.trim()) }
              : {})}
            value={seat.dikenalDari}
            onChange={(dikenalDari) => change(index, { dikenalDari })}
          />
        </div>
      ))}
      <Button id={addId(`kursi.${level}`)} icon={<AddRegular />} onClick={() => onChange([...seats, EMPTY])}>
        {say.addSeat}
      </Button>
    </section>
  );
}
