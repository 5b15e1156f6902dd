import { CharStreams, CommonTokenStream } from 'antlr4ts'
import { TSqlLexer } from 'antlr4ts-sql/dist/src/grammar-output/tsql/TSqlLexer.js'
import { TSqlParser, type Tsql_fileContext } from 'antlr4ts-sql/dist/src/grammar-output/tsql/TSqlParser.js'
import type { Problem } from './problem.ts'

/** A parsed T-SQL text. */
export interface ParsedTsql {
  /** The parse tree; the text of its nodes is in upper case. */
  readonly tree: Tsql_fileContext
  readonly problems: readonly Problem[]
}

/** Parses a T-SQL text with the grammar and collects its syntax errors. */
export function parseTsql(statement: string): ParsedTsql {
  const problems: Problem[] = []
  const listener = {
    syntaxError: (_source: unknown, _symbol: unknown, line: number, column: number, message: string) => {
      // The list of what it expects instead can have hundreds of key words.
      const short = message.replace(/ expecting \{.*/s, '')
      problems.push({ kind: 'syntax', message: `line ${line}, column ${column + 1}: ${short}`, statement })
    },
  }
  // The grammar knows key words in upper case only; names are compared without case anyway.
  const lexer = new TSqlLexer(CharStreams.fromString(statement.replace(/[a-z]/g, (letter) => letter.toUpperCase())))
  lexer.removeErrorListeners()
  lexer.addErrorListener(listener)
  const tokens = new CommonTokenStream(lexer)
  const parser = new TSqlParser(tokens)
  parser.removeErrorListeners()
  parser.addErrorListener(listener)
  const tree = parser.tsql_file()
  return { tree, problems: [...problems, ...concatenations(tokens, statement)] }
}

/** The grammar takes `||` for an operator; SQL Server before 2025 does not have it. */
function concatenations(tokens: CommonTokenStream, statement: string): readonly Problem[] {
  return tokens
    .getTokens()
    .filter((token) => token.type === TSqlParser.DOUBLE_BAR)
    .map((token) => ({ kind: 'syntax', message: `line ${token.line}, column ${token.charPositionInLine + 1}: || is not T-SQL`, statement }))
}
