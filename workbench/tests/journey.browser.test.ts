import { journeySuite } from "./journey-suite.ts";

journeySuite({ name: "our French sample", language: "fr", projects: 60, toCheck: 3 });
journeySuite({ name: "our English sample", language: "en", projects: 60, toCheck: 0 });
