/** What is wrong with a YAML text, and where: offsets into the text. */
export interface YamlProblem {
  /** Key of a term below `yaml.`; for a key given twice `DUPLICATE_KEY`. */
  problem: string;
  from: number;
  to: number;
}
