import type { Language } from "@jalon/core";
import type { ThemeChoice } from "@jalon/pane";
import { sayPage } from "../page-words.ts";
import type { Choices } from "./choices.ts";
import { DownloadIcon, Mark, ShieldIcon } from "./icons.tsx";
import { OpenMenu } from "./open-menu.tsx";
import type { Source } from "./use-opening.ts";

/** The page's top bar. */
export interface TopBarProps {
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
  readonly file: string;
  readonly unsaved: boolean;
  readonly saving: boolean;
  readonly onOpen: (source: Source) => void;
  readonly onDownload: () => void;
}

const themes: readonly ThemeChoice[] = ["system", "light", "dark", "contrast"];

/** Which file is open, opening another, downloading the result, language and appearance; and that nothing leaves the machine. */
export function TopBar(props: TopBarProps) {
  const { choices, onChoices, file, unsaved, saving, onOpen, onDownload } = props;
  const { language, theme } = choices;
  const words = (code: Parameters<typeof sayPage>[1]) => sayPage(language, code);
  return (
    <section className="top-bar" aria-label={words("bar")}>
      <Mark />
      <p className="file">
        <span className="product">Jalon</span>
        <span className="file-name" title={file}>
          {file}
        </span>
        {unsaved ? (
          <span className="unsaved" title={words("unsaved")}>
            <span className="for-readers">({words("unsaved")})</span>
          </span>
        ) : null}
      </p>
      <p className="private" title={words("private-details")}>
        <ShieldIcon />
        <span className="private-words">{words("private")}</span>
      </p>
      <div className="actions">
        <OpenMenu language={language} onOpen={onOpen} />
        <button
          type="button"
          className="bar-button main"
          disabled={file === "" || saving}
          onClick={onDownload}
        >
          <DownloadIcon />
          <span className="label">{words(saving ? "saving" : "download")}</span>
        </button>
        <select
          className="bar-select language"
          aria-label={words("language")}
          value={language}
          onChange={(event) => onChoices({ ...choices, language: event.target.value as Language })}
        >
          <option value="fr">FR</option>
          <option value="en">EN</option>
        </select>
        <select
          className="bar-select theme"
          aria-label={words("theme")}
          value={theme}
          onChange={(event) => onChoices({ ...choices, theme: event.target.value as ThemeChoice })}
        >
          {themes.map((choice) => (
            <option key={choice} value={choice}>
              {words(`theme-${choice}`)}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}
