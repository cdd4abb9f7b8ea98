declare const searchIndex: string;
export { searchIndex };
