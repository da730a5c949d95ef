/** The only door of the host contract: tests only. */
export * from "./contract-case.ts";
export * from "./faults.ts";
export * from "./host-contract.ts";
export * from "./portfolio-fixture.ts";
export * from "./seen.ts";
