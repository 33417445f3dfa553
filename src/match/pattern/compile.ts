import type { NameIndex } from '../../lexicon/name-index.js'
import type { AnyRule } from '../../types.js'
import { Assembler } from './assemble.js'
import { BeginningReader } from './beginning.js'
import { ExtentMeter } from './extent.js'
import type { Gates } from './gates.js'
import { Lexis } from './lexis.js'
import { type Openers, openersOf } from './openers.js'
import type { Program } from './program.js'
import type { RuleWords } from './rule-words.js'
import { SecondReader } from './second.js'

/** A rule ready to run. */
export interface RuleProgram extends Openers {
  readonly rule: AnyRule
  /** Made when it is first asked for, which many rules never are; words and errors are found at once. */
  readonly program: Program
}

/** Turns rules into programs over the words and names of an index. What several rules hold is worked out once. */
export class RuleCompiler {
  readonly #lexis: Lexis
  readonly #assembler: Assembler
  readonly #seconds: SecondReader

  /** @param index - The words and names; words that only rules have are added. */
  constructor(index: NameIndex) {
    const lexis = new Lexis(index)
    const beginnings = new BeginningReader(lexis)
    const extents = new ExtentMeter(index.longest, (phrase) => lexis.numbers(phrase).length)
    this.#lexis = lexis
    this.#assembler = new Assembler(lexis, beginnings, extents)
    this.#seconds = new SecondReader(lexis, beginnings)
  }

  /** The words of all rules; no rule may be compiled after this was asked for. */
  get ruleWords(): RuleWords {
    return this.#lexis.ruleWords
  }

  /** What parts of rules can begin with. */
  get gates(): Gates {
    return this.#lexis.gates
  }

  /** What may stand after the first token of a match. */
  get seconds(): SecondReader {
    return this.#seconds
  }

  /**
   * Reads a rule.
   *
   * @throws TypeError if its pattern could begin anywhere, or match nothing, or holds an `after` of several tokens.
   */
  compile(rule: AnyRule): RuleProgram {
    this.#lexis.declare(rule.pattern)
    let program: Program | undefined
    const assemble = (): Program => this.#assembler.assemble(rule.pattern)
    return {
      rule,
      ...openersOf(rule, this.#lexis),
      get program() {
        program ??= assemble()
        return program
      },
    }
  }
}
