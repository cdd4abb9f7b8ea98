import { answerInWorker } from "../search/answerInWorker.js";

answerInWorker();
