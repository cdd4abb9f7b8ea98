/** What we use of Eleventy, which has no types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    setQuietMode(quiet: boolean): void;
    addTemplateFormats(format: string): void;
    addExtension(extension: string, options: { key?: string; compile: () => unknown }): void;
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
    on(
      event: "eleventy.after",
      listener: (made: {
        readonly results: readonly { readonly outputPath: string; readonly content: string }[];
        readonly directories: { readonly output: string };
      }) => void,
    ): void;
  }
  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { readonly config: (eleventy: UserConfig) => object },
    );
    init(): Promise<void>;
    write(): Promise<void>;
    watch(): Promise<void>;
    serve(port: number): void;
  }
}
