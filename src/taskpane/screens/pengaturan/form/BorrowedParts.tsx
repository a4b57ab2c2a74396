import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { pengaturanIn } from "../../../../messages/pane/pengaturan";
import { useSay } from "../../../parts/useSay";
import type { Saving } from "./useAcaraForm";

const useStyles = makeStyles({
  asked: { flexBasis: "100%", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

/** Another activity still holds what the built-in one says: left empty, unless a person says that it is the same here. */
export function BorrowedParts({ borrowed, emptyBorrowed, keepBorrowed }: Saving) {
  const styles = useStyles();
  const say = useSay(pengaturanIn).acara;
  const names = borrowed.map((part) =>
    part === "perKabKota" ? say.seatsKabKota : part === "provinsi" ? say.seatsProvinsi : say.fields[part],
  );
  return (
    <>
      <div role="alert" className={styles.asked}>
        <Text weight="semibold">{say.borrowedTitle}</Text>
        <Text size={200}>{say.borrowed(names.join(", "))}</Text>
      </div>
      <Button appearance="primary" onClick={emptyBorrowed}>
        {say.emptyBorrowed}
      </Button>
      <Button onClick={keepBorrowed}>{say.keepBorrowed}</Button>
    </>
  );
}
