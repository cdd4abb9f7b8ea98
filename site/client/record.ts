import { startCopying } from "../records/copying.js";

startCopying();
