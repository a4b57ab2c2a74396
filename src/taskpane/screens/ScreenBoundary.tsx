import { Component, type ReactNode } from "react";
import { tellTrouble } from "../session/actions/withWork";
import type { Pane } from "../session/pane";

interface Bounds {
  readonly pane: Pane;
  readonly children: ReactNode;
}

/** Where a screen breaks, or cannot be fetched, the bar and the other screens stay; the fault is told, with its report. */
export class ScreenBoundary extends Component<Bounds, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(fault: unknown): void {
    tellTrouble(this.props.pane, fault, "planning");
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}
