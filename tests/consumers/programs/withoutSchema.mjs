// Where Zod is absent or too old for `/schema`, everything else works, and loading `/schema` says what it lacks.
const refusal = await import("iraq-conflict-data/schema").then(
  () => "nothing",
  (error) => String(error),
);
if (!/zod/.test(refusal)) throw new Error(`/schema says ${refusal}.`);
