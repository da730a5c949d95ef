import { journeySuite } from "./journey-suite.ts";

journeySuite({ name: "our English sample", language: "en", projects: 60, toCheck: 0 });
