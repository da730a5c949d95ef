import { FluentProvider } from "@fluentui/react-components";
import type { HostProblem } from "@jalon/core";
import { useTheme } from "@jalon/pane";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { PageHost } from "../book/page-host.ts";
import { sayPage } from "../page-words.ts";
import { keepChoices, sayProblem, type Choices } from "./choices.ts";
import { DropPlace } from "./drop-place.tsx";
import { LoadingNotice, ProblemNotice } from "./notices.tsx";
import { Parts } from "./parts.tsx";
import { Questions, type Question } from "./questions.tsx";
import { TopBar } from "./top-bar.tsx";
import { useDownload } from "./use-download.ts";
import { useOpening, type Source } from "./use-opening.ts";

/** The page of `npm start`. */
export interface PageProps {
  readonly host: PageHost;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
  /** What is opened at first. */
  readonly first: Source;
}

function useLeaveGuard(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", guard);
    return () => removeEventListener("beforeunload", guard);
  }, [unsaved]);
}

/** What is said to the user about files, at the top of the page. */
function useNotices(
  props: PageProps,
  opening: ReturnType<typeof useOpening>,
  saving: ReturnType<typeof useDownload>,
) {
  const { host, choices } = props;
  const { language } = choices;
  const [dropped, setDropped] = useState<HostProblem | null>(null);
  const { problem: unwritten, file } = host.book();
  const opened = opening.problem ?? dropped;
  const still = file?.name ?? "";
  const shown = [
    { title: "not-opened", problem: opened, still, seen: () => (setDropped(null), opening.problemSeen()) },
    { title: "not-saved", problem: saving.problem, still: "", seen: saving.problemSeen },
    { title: "not-written", problem: unwritten, still: "", seen: host.problemSeen },
  ] as const;
  const notices = (
    <div className="notices">
      {opening.loading === null ? null : (
        <LoadingNotice language={language} name={opening.loading} onCancel={opening.cancel} />
      )}
      {shown.map(({ title, problem, still: name, seen }) =>
        problem ? (
          <ProblemNotice
            key={title}
            language={language}
            title={title}
            text={sayProblem(language, problem)}
            still={name}
            onClose={seen}
          />
        ) : null,
      )}
    </div>
  );
  return { notices, setDropped };
}

/** The whole page: the bar, what there is to say, the grid and the pane. */
export function Page(props: PageProps) {
  const { host, choices, onChoices, first } = props;
  const { language } = choices;
  const book = useSyncExternalStore(host.subscribe, host.book);
  const { name: themeName, theme } = useTheme(choices.theme);
  const opening = useOpening(host, language);
  const saving = useDownload(host);
  const [question, setQuestion] = useState<Question | null>(null);
  const { notices, setDropped } = useNotices(props, opening, saving);
  const started = useRef(false);
  useEffect(() => {
    if (!started.current) opening.open(first);
    started.current = true;
  });
  useLeaveGuard(book.unsaved);
  const file = book.file?.name ?? "";
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = file === "" ? "Jalon" : sayPage(language, "page-title", { name: file });
    keepChoices(choices);
  }, [choices, language, file]);
  const open = (source: Source) =>
    book.unsaved ? setQuestion({ is: "unsaved", next: source }) : opening.open(source);
  const download = async (next?: Source) => {
    setQuestion(null);
    if ((await saving.download()) && next) opening.open(next);
  };
  const lost = book.file?.lost ?? [];
  return (
    <FluentProvider theme={theme} className="page" lang={language} data-theme={themeName}>
      <TopBar
        choices={choices}
        onChoices={onChoices}
        file={file}
        unsaved={book.unsaved}
        saving={saving.saving}
        onOpen={open}
        onDownload={() => (lost.length > 0 ? setQuestion({ is: "download" }) : void download())}
      />
      {notices}
      <Parts host={host} book={book} choices={choices} onChoices={onChoices} />
      <footer className="page-foot">{sayPage(language, "private")}</footer>
      <output className="for-readers">
        {saving.done === null ? "" : sayPage(language, "downloaded", { name: saving.done })}
      </output>
      <DropPlace language={language} onDrop={open} onProblem={setDropped} />
      <Questions
        language={language}
        book={book}
        question={question}
        onDownload={(next) => void download(next)}
        onOpen={(next) => {
          setQuestion(null);
          opening.open(next);
        }}
        onClose={() => setQuestion(null)}
      />
    </FluentProvider>
  );
}
