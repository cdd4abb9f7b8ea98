/** Prints how long it takes to make our own data searchable: a part of `npm run bench`, for a quick look. */
import { searchTable } from "./report.js";
import { searchStarts } from "./searchStarts.js";

console.log(searchTable(await searchStarts()));
