import { refuse } from "./google-error.ts";
import { stateOf, type Maker, type Members } from "./modelled.ts";

/** A page that was made of a file; what it is to look like. */
interface PageState {
  readonly file: string;
  title: string;
  width: number;
  height: number;
}

function pageObject({ make }: Maker, page: PageState): object {
  const set = (over: Partial<PageState>): object => {
    Object.assign(page, over);
    return self;
  };
  const self: object = make(
    "HtmlOutput",
    {
      setTitle: (title: string) => set({ title }),
      setWidth: (width: number) => set({ width }),
      setHeight: (height: number) => set({ height }),
    },
    page,
  );
  return self;
}

/** Pages of the project, by the names of their files. */
export function htmlService(maker: Maker): object {
  return maker.make("HtmlService", {
    createHtmlOutputFromFile: (file: string) => {
      if (!maker.world.files.has(file)) refuse(`No HTML file named ${file} was found.`);
      return pageObject(maker, { file, title: "", width: 0, height: 0 });
    },
  });
}

function menuObject({ world, make }: Maker, caption: string): object {
  const items: (readonly [string, string])[] = [];
  const self: object = make("Menu", {
    addItem: (words: string, handler: string) => {
      items.push([words, handler]);
      return self;
    },
    addSeparator: () => self,
    addToUi: () => {
      world.shown.menus.push({ caption, items });
    },
  });
  return self;
}

const longestTitle = 100;

/** The window of the workbook. */
export function uiObject(maker: Maker): object {
  const { world, make } = maker;
  const page = (output: object): PageState => stateOf(output) as PageState;
  const members: Members = {
    createAddonMenu: () => menuObject(maker, "add-on"),
    createMenu: (caption: string) => menuObject(maker, caption),
    showSidebar: (output: object) => {
      const { file, title } = page(output);
      if (title.length > longestTitle) refuse("Argument too large: title");
      world.shown.sidebars.push({ file, title });
    },
    showModalDialog: (output: object, title: string) => {
      const { file, width, height } = page(output);
      world.shown.dialogs.push({ file, title, width, height });
    },
    ButtonSet: { OK: "OK", OK_CANCEL: "OK_CANCEL" },
    Button: { OK: "OK", CANCEL: "CANCEL" },
    prompt: (title: string, words: string) => {
      world.shown.asked.push(`${title}: ${words}`);
      const answer = world.shown.answers.shift() ?? null;
      return make("PromptResponse", {
        getSelectedButton: () => (answer === null ? "CANCEL" : "OK"),
        getResponseText: () => answer ?? "",
      });
    },
    alert: (words: string) => {
      world.shown.alerts.push(words);
      return "OK";
    },
  };
  return make("Ui", members);
}
