import { startExplorer } from "../explorer/startExplorer.js";

void startExplorer();
