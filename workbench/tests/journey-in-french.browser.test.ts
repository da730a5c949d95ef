import { journeySuite } from "./journey-suite.ts";

journeySuite({ name: "our French sample", language: "fr", projects: 60, toCheck: 3 });
