import { makeStyles, tokens } from "@fluentui/react-components";

/** How the pane's lists look, in all of its tabs. */
export const useLists = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: "12px", padding: "12px", minWidth: 0 },
  section: { display: "flex", flexDirection: "column", rowGap: "4px", minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    paddingBlock: "8px",
    minWidth: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomWidth: 0 },
  },
  clamped: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  words: { overflowWrap: "anywhere", whiteSpace: "pre-line" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  chips: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px", minWidth: 0 },
  details: { "& > summary": { cursor: "pointer", minHeight: "24px", fontWeight: tokens.fontWeightSemibold } },
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  code: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
