import { Tooltip } from "@fluentui/react-components";
import type { ReactElement } from "react";

/**
 * Apart from `Named`, so that what places a tooltip is no part of the first load. It stands within the page's main part,
 * where those who go from part to part find it.
 */
export default function NameTooltip({ name, children }: { readonly name: string; readonly children: ReactElement }) {
  return (
    <Tooltip content={name} relationship="label" mountNode={document.querySelector("main")}>
      {children}
    </Tooltip>
  );
}
