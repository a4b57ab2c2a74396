import { lazy } from "react";
import { usePaneState } from "../../session/usePane";
import { FirstRun } from "./FirstRun";

const Overview = lazy(() => import(/* webpackChunkName: "overview" */ "./Overview"));

/** Does it add up? Before anything was reviewed: what SPJ Rapi does, and how to begin. */
export function Beranda() {
  const reviewed = usePaneState((state) => state.review !== undefined);
  return reviewed ? <Overview /> : <FirstRun />;
}
