import { type Data, loadData } from "../src/compile/loadData.js";
import { readFolder } from "../src/compile/readFolder.js";

/** The data of this project, which is sound. */
export function publishedData(): Data {
  const { data, faults } = loadData(readFolder("data"));
  if (data === undefined) throw new Error(`The data has ${faults.length} faults.`);
  return data;
}
