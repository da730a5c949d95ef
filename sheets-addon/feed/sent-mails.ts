import type { LastMail } from "@jalon/core";

const prefix = "jalon.sent.";

function lastIn(text: string): LastMail {
  const [day = "", sure = ""] = text.split(" ");
  return { day, isSure: sure === "sent" };
}

/** The last mail of each key, kept one by one: that of a block's manager, and the PMO's. */
export const sentMails = {
  all: (): ReadonlyMap<string, LastMail> => {
    const all = PropertiesService.getScriptProperties().getProperties();
    return new Map(
      Object.entries(all)
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, text]) => [key.slice(prefix.length), lastIn(text)]),
    );
  },
  keep: (key: string, { day, isSure }: LastMail): void => {
    PropertiesService.getScriptProperties().setProperty(
      prefix + key,
      `${day} ${isSure ? "sent" : "leaving"}`,
    );
  },
  forgetAll: (): void => {
    const store = PropertiesService.getScriptProperties();
    for (const key of store.getKeys()) if (key.startsWith(prefix)) store.deleteProperty(key);
  },
};
