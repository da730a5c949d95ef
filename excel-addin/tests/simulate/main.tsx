import { createRoot } from "react-dom/client";
import { openBook } from "./open-book.ts";
import { settingsIn } from "./settings.ts";
import { SimulatePage } from "./simulate-page.tsx";
import { startSimulation } from "./simulation.ts";
import "./simulate.css";

async function start(element: HTMLElement): Promise<void> {
  const settings = settingsIn(location.search);
  const simulation = startSimulation(await openBook(settings), settings);
  createRoot(element).render(<SimulatePage simulation={simulation} settings={settings} />);
}

const app = document.getElementById("app");
if (app) void start(app);
