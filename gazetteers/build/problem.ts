/** Something wrong with a cell, a row or a file. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: string
  readonly message: string
}
