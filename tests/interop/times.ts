/** How many times as many inputs as a quick run takes; `npm run hostile:interop` sets it. */
export const times: number = Number(process.env["HOSTILE_TIMES"] ?? 1);
