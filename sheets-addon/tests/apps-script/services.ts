import { createHash } from "node:crypto";
import { dayTextOf, timeTextOf } from "./entered.ts";
import { refuse } from "./google-error.ts";
import { stateOf, type Maker, type Members } from "./modelled.ts";
import { userObject } from "./protection.ts";
import { freshId, type TriggerState } from "./world.ts";

const kilobyte = 1024;
const bytesOf = (text: string): number => Buffer.byteLength(text, "utf8");

function propertiesObject({ make }: Maker, store: Map<string, string>): object {
  const set = (key: string, value: unknown): void => {
    const text = String(value);
    if (bytesOf(text) > 9 * kilobyte) refuse("Argument too large: value");
    const others = [...store].filter(([name]) => name !== key);
    const size = others.reduce(
      (sum, [name, kept]) => sum + bytesOf(name) + bytesOf(kept),
      bytesOf(key + text),
    );
    if (size > 500 * kilobyte)
      refuse("You have exceeded the property storage quota. Please remove some properties and try again.");
    store.set(key, text);
  };
  const self: object = make("Properties", {
    getProperty: (key: string) => store.get(key) ?? null,
    getProperties: () => Object.fromEntries(store),
    getKeys: () => [...store.keys()],
    setProperty: (key: string, value: unknown) => {
      set(key, value);
      return self;
    },
    setProperties: (values: Readonly<Record<string, unknown>>) => {
      for (const [key, value] of Object.entries(values)) set(key, value);
      return self;
    },
    deleteProperty: (key: string) => {
      store.delete(key);
      return self;
    },
  });
  return self;
}

function propertiesService(maker: Maker): object {
  const { properties, user } = maker.world;
  const own = properties.users.get(user) ?? new Map<string, string>();
  properties.users.set(user, own);
  return maker.make("PropertiesService", {
    getDocumentProperties: () => propertiesObject(maker, properties.document),
    getScriptProperties: () => propertiesObject(maker, properties.script),
    getUserProperties: () => propertiesObject(maker, own),
  });
}

function cacheService({ world, make }: Maker): object {
  const cache = (owner: string): object =>
    make("Cache", {
      get: (key: string) => {
        const kept = world.cache.get(`${owner}:${key}`);
        return kept && kept.until > world.now ? kept.value : null;
      },
      put: (key: string, value: string, seconds = 600) => {
        if (bytesOf(value) > 100 * kilobyte) refuse("Argument too large: value");
        if (key.length > 250) refuse("Argument too large: key");
        world.cache.set(`${owner}:${key}`, { value, until: world.now + Math.min(seconds, 21_600) * 1000 });
      },
      remove: (key: string) => {
        world.cache.delete(`${owner}:${key}`);
      },
    });
  return make("CacheService", {
    getDocumentCache: () => cache("document"),
    getScriptCache: () => cache("script"),
    getUserCache: () => cache(world.user),
  });
}

function lockService({ world, make }: Maker): object {
  /** Waits as long as another run holds the lock, and no longer than was said; the wait is a part of the execution. */
  const tryLock = (most: unknown): boolean => {
    if (typeof most !== "number") refuse("The parameters () don't match the method signature for Lock.");
    const held = world.lockedByAnother ? Infinity : Math.max(0, (world.lockedUntil ?? 0) - world.now);
    const waited = Math.min(held, Number(most));
    world.now += waited;
    if (world.isTicking) world.counts.seconds += waited / 1000;
    world.lockHeld = held <= waited;
    return world.lockHeld;
  };
  const lock = make("Lock", {
    tryLock,
    waitLock: (most: unknown) => {
      if (!tryLock(most)) refuse("Lock timeout: another process was holding the lock for too long.");
    },
    hasLock: () => world.lockHeld,
    releaseLock: () => {
      world.lockHeld = false;
    },
  });
  return make("LockService", {
    getDocumentLock: () => lock,
    getScriptLock: () => lock,
    getUserLock: () => lock,
  });
}

function sessionService(maker: Maker): object {
  const { world, make } = maker;
  return make("Session", {
    getActiveUser: () => userObject(maker, world.user),
    getEffectiveUser: () => userObject(maker, world.user),
    getActiveUserLocale: () => world.userLocale,
    getScriptTimeZone: () => world.timeZone,
  });
}

function mailService({ world, make }: Maker): object {
  return make("MailApp", {
    getRemainingDailyQuota: () => world.mailQuota,
    sendEmail: (mail: { readonly to?: string; readonly subject?: string; readonly body?: string }) => {
      const people = String(mail.to ?? "").split(",").length;
      if (people > world.mailQuota) refuse("Service invoked too many times for one day: email.");
      world.mailQuota -= people;
      const { to = "", subject = "", body = "" } = mail;
      world.mails.push({ by: world.user, to, subject, body, at: world.now });
    },
  });
}

function utilities({ world, make }: Maker): object {
  return make("Utilities", {
    formatDate: (instant: Date, timeZone: string, format: string) => {
      if (format === "yyyy-MM-dd") return dayTextOf(instant, timeZone);
      if (format === "HH:mm:ss") return timeTextOf(instant, timeZone);
      throw new Error(`not modelled: the date format ${format}`);
    },
    sleep: (milliseconds: number) => {
      world.now += milliseconds;
    },
    DigestAlgorithm: { SHA_256: "SHA_256" },
    Charset: { UTF_8: "UTF_8" },
    computeDigest: (algorithm: string, text: string, charset: string) => {
      if (algorithm !== "SHA_256" || charset !== "UTF_8") throw new Error("not modelled: this digest");
      return [...createHash("sha256").update(text, "utf8").digest()].map((byte) =>
        byte > 127 ? byte - 256 : byte,
      );
    },
    getUuid: () => `00000000-0000-4000-8000-${String(freshId(world)).padStart(12, "0")}`,
  });
}

const mostTriggers = 20;

function triggerObject({ make }: Maker, trigger: TriggerState): object {
  return make(
    "Trigger",
    {
      getHandlerFunction: () => trigger.handler,
      getUniqueId: () => trigger.id,
      getTriggerSourceId: () => trigger.book,
    },
    trigger,
  );
}

function triggerBuilder(maker: Maker, handler: string): object {
  const { world, make } = maker;
  let made: Pick<TriggerState, "on" | "everyMinutes"> = { on: "clock", everyMinutes: null };
  let book: string | null = null;
  const builder: object = make("TriggerBuilder", {
    forSpreadsheet: (given: string | { getId(): string }) => {
      book = typeof given === "string" ? given : given.getId();
      return builder;
    },
    onEdit: () => set({ on: "onEdit", everyMinutes: null }),
    onChange: () => set({ on: "onChange", everyMinutes: null }),
    timeBased: () => builder,
    everyHours: (hours: number) => set({ on: "clock", everyMinutes: hours * 60 }),
    everyMinutes: (minutes: number) => {
      if (![1, 5, 10, 15, 30].includes(minutes)) refuse("The value you passed to everyMinutes was invalid.");
      return set({ on: "clock", everyMinutes: minutes });
    },
    everyDays: (days: number) => set({ on: "clock", everyMinutes: days * 1440 }),
    atHour: () => builder,
    create: () => {
      if (world.triggers.filter(({ creator }) => creator === world.user).length >= mostTriggers)
        refuse(
          "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
        );
      const trigger: TriggerState = {
        id: String(freshId(world)),
        handler,
        creator: world.user,
        book,
        ...made,
      };
      world.triggers.push(trigger);
      return triggerObject(maker, trigger);
    },
  });
  const set = (next: typeof made): object => {
    made = next;
    return builder;
  };
  return builder;
}

function scriptService(maker: Maker): object {
  const { world, make } = maker;
  return make("ScriptApp", {
    deleteTrigger: (trigger: object) => {
      world.triggers = world.triggers.filter((one) => one !== stateOf(trigger));
    },
    AuthMode: { NONE: "NONE", LIMITED: "LIMITED", FULL: "FULL" },
    newTrigger: (handler: string) => triggerBuilder(maker, handler),
    getProjectTriggers: () =>
      world.triggers
        .filter(({ creator }) => creator === world.user)
        .map((trigger) => triggerObject(maker, trigger)),
  });
}

/** What a web app answers. */
export interface AnswerState {
  readonly text: string;
  mime: string;
}

function contentService({ make }: Maker): object {
  return make("ContentService", {
    MimeType: { JSON: "application/json" },
    createTextOutput: (text: string) => {
      const answer: AnswerState = { text, mime: "text/plain" };
      const output: object = make(
        "TextOutput",
        {
          setMimeType: (mime: string) => {
            answer.mime = mime;
            return output;
          },
        },
        answer,
      );
      return output;
    },
  });
}

/** Google's services beside the workbook's own, as globals of a script. */
export function services(maker: Maker): Members {
  return {
    PropertiesService: propertiesService(maker),
    CacheService: cacheService(maker),
    LockService: lockService(maker),
    Session: sessionService(maker),
    MailApp: mailService(maker),
    Utilities: utilities(maker),
    ScriptApp: scriptService(maker),
    ContentService: contentService(maker),
  };
}
