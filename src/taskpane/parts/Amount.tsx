import { makeStyles, mergeClasses, Text } from "@fluentui/react-components";
import { nearestSen } from "../../core/values/rupiah";
import { formatRupiah } from "../../messages/format";

const useStyles = makeStyles({
  amount: { fontVariantNumeric: "tabular-nums", textAlign: "right", whiteSpace: "nowrap" },
});

/** An amount in rupiah, its digits under one another. */
export function Amount({ rupiah, strong = false }: { readonly rupiah: number; readonly strong?: boolean }) {
  const styles = useStyles();
  return (
    <Text className={mergeClasses(styles.amount)} weight={strong ? "semibold" : "regular"}>
      {formatRupiah(nearestSen(rupiah).value)}
    </Text>
  );
}
