/** The program that the first page shows. */
export const FIRST_PROGRAM = `import { events, selectEvents } from "iraq-conflict-data";

const fire = selectEvents(events, { kind: "rocket-attack", at: "green-zone" });
for (const { date, title, witnesses } of fire) console.log(date.edtf, title.en, witnesses);
`;
