export { searchIndex } from "../collections/searchIndex.js";
