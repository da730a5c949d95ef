import type { Message } from "./message.ts";

/** Told now and then by long work: how much is done of how much, and at what. */
export type Progress = (done: number, total: number, stage: Message) => void;
