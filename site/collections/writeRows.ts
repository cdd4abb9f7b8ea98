/** TODO */
export function writeRows(_output: string): void {}
