import { searchInWorker } from "../explorer/searchInWorker.js";

searchInWorker();
