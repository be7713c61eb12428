declare module 'hyphenopoly' {
  interface Settings {
    require: string[];
    sync: true;
    leftmin: number;
    rightmin: number;
    minWordLength: number;
    loaderSync(file: string, folder: URL): Uint8Array;
  }
  const hyphenopoly: { config(settings: Settings): Map<string, (text: string) => string> };
  export default hyphenopoly;
}
