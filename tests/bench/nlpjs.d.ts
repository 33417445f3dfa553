/** What is used of nlp.js, which comes without types. */
declare module '@nlpjs/ner' {
  export class Ner {
    addRuleOptionTexts(locale: string, name: string, option: string, texts: readonly string[]): void
    process(input: {
      readonly locale: string
      readonly text: string
    }): Promise<{ readonly entities: readonly unknown[] }>
  }
}
