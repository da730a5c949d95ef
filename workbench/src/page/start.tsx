import { useState } from "react";
import { createRoot } from "react-dom/client";
import { pageHost } from "./book/page-host.ts";
import { BugBoundary } from "./frame/bug-boundary.tsx";
import { browserLanguage, firstChoices, type Choices } from "./frame/choices.ts";
import { Page } from "./frame/page.tsx";
import { samples } from "./frame/use-opening.ts";
import "./page.css";

const host = pageHost();
const sample = samples[browserLanguage(navigator.languages)];

function sameChoices(a: Choices, b: Choices): boolean {
  return a.language === b.language && a.theme === b.theme;
}

function Start() {
  const [choices, setChoices] = useState(firstChoices);
  const choose = (next: Choices) => setChoices((now) => (sameChoices(now, next) ? now : next));
  return (
    <BugBoundary language={choices.language}>
      <Page host={host} choices={choices} onChoices={choose} first={sample} />
    </BugBoundary>
  );
}

const app = document.getElementById("app");
if (app) createRoot(app).render(<Start />);
