import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useDeferredValue, useEffect, useLayoutEffect, useRef } from "react";
import type { Screen } from "@jalon/core";
import { ScrollContext } from "../parts/scroll-context.ts";
import { AskedFromContext } from "../parts/take-focus.ts";
import { Home } from "../screens/home/home.tsx";
import { usePane } from "../state/pane-context.ts";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/say.ts";
import { BugBoundary } from "./bug-boundary.tsx";
import { Gate } from "./gate.tsx";
import { ProblemBar } from "./problem-bar.tsx";
import { WorkBar } from "./work-bar.tsx";

const Adopt = lazy(async () => ({ default: (await import("../screens/adopt/adopt.tsx")).Adopt }));
const Findings = lazy(async () => ({ default: (await import("../screens/findings/findings.tsx")).Findings }));
const Prioritise = lazy(async () => ({
  default: (await import("../screens/prioritise/prioritise.tsx")).Prioritise,
}));
const Capacity = lazy(async () => ({ default: (await import("../screens/capacity/capacity.tsx")).Capacity }));
const Journal = lazy(async () => ({ default: (await import("../screens/journal/journal.tsx")).Journal }));
const PreviewScreen = lazy(async () => ({ default: (await import("../preview/preview.tsx")).PreviewScreen }));
const ReceiptBar = lazy(async () => ({ default: (await import("../preview/receipt-bar.tsx")).ReceiptBar }));

const screens: Record<Screen, React.ComponentType> = {
  home: Home,
  adopt: Adopt,
  findings: Findings,
  prioritise: Prioritise,
  capacity: Capacity,
  journal: Journal,
};

const useStyles = makeStyles({
  main: {
    minHeight: 0,
    overflowY: "auto",
    outlineStyle: "none",
    position: "relative",
    scrollbarWidth: "thin",
  },
  content: { maxWidth: "760px", margin: "0 auto", padding: "16px 16px 40px", boxSizing: "border-box" },
  loading: { color: tokens.colorNeutralForeground3, padding: "24px 0" },
});

type Shown = Screen | "preview";

/** The screen or preview that is drawn, little by little, so that a large one holds nothing up; and where the focus was when it was asked for. */
function useShown() {
  const screen = usePane((state) => state.screen);
  const asked: Shown = usePane((state) => state.preview !== null) ? "preview" : screen;
  const askedFrom = useRef<Element>(null);
  useLayoutEffect(() => {
    askedFrom.current = document.activeElement;
  }, [asked]);
  return { shown: useDeferredValue(asked), askedFrom };
}

/** After a preview, gives the focus back to what led to it, once that is on the screen again. */
function useFocusBack(shown: Shown): void {
  const opener = usePane((state) => state.preview?.opener ?? null);
  const openedBy = useRef<string>(null);
  useEffect(() => {
    if (opener) openedBy.current = opener;
  }, [opener]);
  useEffect(() => {
    if (shown === "preview" || !openedBy.current) return;
    setTimeout(focusUnlessElsewhere, 0, openedBy.current);
    openedBy.current = null;
  }, [shown]);
}

function focusUnlessElsewhere(id: string): void {
  const element = document.getElementById(id);
  const at = document.activeElement;
  if (at === document.body || element?.closest("main")?.contains(at)) element?.focus();
}

/** Where the screens stand: what goes on, what went wrong, and the screen or preview that was asked for. */
export function Stage() {
  const styles = useStyles();
  const say = useWords(shellWords);
  const scroll = useRef<HTMLElement>(null);
  const written = usePane((state) => state.receipt !== null);
  const problem = usePane((state) => state.problem);
  const { shown, askedFrom } = useShown();
  const Shown = shown === "preview" ? PreviewScreen : screens[shown];
  useFocusBack(shown);
  useEffect(() => {
    if (scroll.current) scroll.current.scrollTop = 0;
  }, [shown]);
  useEffect(() => {
    // What went wrong is said at the top: whoever is further down would not see it.
    if (problem && scroll.current) scroll.current.scrollTop = 0;
  }, [problem]);
  return (
    <main ref={scroll} className={styles.main} tabIndex={-1}>
      <WorkBar />
      <ScrollContext.Provider value={scroll}>
        <div className={styles.content}>
          <ProblemBar />
          <AskedFromContext.Provider value={askedFrom}>
            <BugBoundary key={shown}>
              <Suspense fallback={<p className={styles.loading}>{say("loading-screen")}</p>}>
                {written ? <ReceiptBar /> : null}
                <Gate>
                  <Shown />
                </Gate>
              </Suspense>
            </BugBoundary>
          </AskedFromContext.Provider>
        </div>
      </ScrollContext.Provider>
    </main>
  );
}
