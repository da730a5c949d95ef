import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentProps, ReactNode } from "react";
import { focusRing } from "../parts/focus-ring.ts";

const useStyles = makeStyles({
  link: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    width: "100%",
    padding: "8px 0 9px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: "11px",
    lineHeight: "14px",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    "& svg": { width: "20px", height: "20px" },
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { color: tokens.colorBrandForeground1 },
    "::after": {
      content: '""',
      position: "absolute",
      bottom: 0,
      left: "18%",
      right: "18%",
      height: "3px",
      borderRadius: "3px 3px 0 0",
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  focus: focusRing,
});

/** One entry of the bar: an icon over its name. */
export function NavigationLink(
  props: { icon: ReactNode; name: string; current?: boolean } & Omit<ComponentProps<"button">, "className">,
) {
  const { icon, name, current = false, ...rest } = props;
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.link, styles.focus, current && styles.current)}
      aria-current={current ? "page" : undefined}
      {...rest}
    >
      {icon}
      {name}
    </button>
  );
}
