import { Tooltip } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** Apart from `Named`, so that what places a tooltip is no part of the first load. */
export default function NameTooltip({ name, children }: { readonly name: string; readonly children: ReactElement }) {
  return (
    <Tooltip content={name} relationship="label">
      {children}
    </Tooltip>
  );
}
