import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** One accent: the deep teal of the product's icons. */
const TEAL: BrandVariants = {
  10: "#02080A",
  20: "#0A1E25",
  30: "#0F2E38",
  40: "#143B48",
  50: "#174452",
  60: "#1B4B5A",
  70: "#215A6B",
  80: "#27697C",
  90: "#3A7C8F",
  100: "#4F8FA2",
  110: "#67A2B4",
  120: "#80B4C4",
  130: "#9AC6D3",
  140: "#B4D7E1",
  150: "#D0E7EE",
  160: "#EBF6F8",
};

export const lightTheme: Theme = createLightTheme(TEAL);

/** On dark ground the accent is taken lighter, so that links, marks and names under the mouse keep their contrast. */
export const darkTheme: Theme = {
  ...createDarkTheme(TEAL),
  colorBrandForeground1: TEAL[120],
  colorBrandForeground2: TEAL[130],
  colorBrandForegroundLink: TEAL[120],
  colorBrandForegroundLinkHover: TEAL[130],
  colorBrandForegroundLinkPressed: TEAL[110],
  // Names of tabs and quiet buttons under the mouse.
  colorNeutralForeground2BrandHover: TEAL[120],
  colorNeutralForeground2BrandPressed: TEAL[110],
  colorNeutralForeground2BrandSelected: TEAL[120],
};
