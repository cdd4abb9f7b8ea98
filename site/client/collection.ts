import { startTable } from "../collections/startTable.js";

void startTable();
