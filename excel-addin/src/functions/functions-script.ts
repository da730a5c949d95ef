import { offerFunctions } from "../commands/offer-functions.ts";

/** For an Excel that runs functions of cells apart from the pane. */
offerFunctions();
