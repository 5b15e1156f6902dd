import { type CharacterClass, characterClass, classAt } from './character-class.ts'

/** Walks over the words of a text. A cursor, not an iterable of objects: it is passed once for every word of every document. */
export interface WordScanner {
  /** Where the current word starts. */
  readonly start: number
  /** The index after the current word. */
  readonly end: number
  /** Goes to the next word; false when there is none. */
  next(): boolean
}

const { separator, letter, digit, joiner, dot, ideograph, unspaced } = characterClass

/** Finds the words of a text as `tokenise` defines them, without folding or leaving out any. */
export function scanWords(text: string): WordScanner {
  const scanner = { start: 0, end: 0, next }
  let at = 0
  let pairsEnd = 0
  let pieces: Iterator<{ readonly start: number; readonly end: number }> | undefined
  let piecesEnd = 0

  function next(): boolean {
    if (at < pairsEnd) return nextPair()
    if (pieces) return nextPiece(pieces)
    for (; at < text.length; at += widthAt(text, at)) {
      const kind = classAt(text, at)
      if (kind === letter || kind === digit) return setWord(at, (at = endOfWord(text, at)))
      if (kind === ideograph) return startPairs(endOfRun(text, at, kind))
      if (kind === unspaced) return startPieces(endOfRun(text, at, kind))
    }
    return false
  }

  function setWord(start: number, end: number): true {
    scanner.start = start
    scanner.end = end
    return true
  }

  function startPairs(end: number): boolean {
    const second = nextIdeograph(text, at, end)
    if (second === end) return setWord(at, (at = end))
    pairsEnd = end
    return nextPair()
  }

  function nextPair(): boolean {
    const second = nextIdeograph(text, at, pairsEnd)
    const end = nextIdeograph(text, second, pairsEnd)
    setWord(at, end)
    at = end === pairsEnd ? end : second
    return true
  }

  function startPieces(end: number): boolean {
    piecesEnd = end
    pieces = segments(text, at, end)
    return nextPiece(pieces)
  }

  function nextPiece(from: NonNullable<typeof pieces>): boolean {
    const piece = from.next()
    if (piece.done !== true) return setWord(piece.value.start, piece.value.end)
    pieces = undefined
    at = piecesEnd
    return next()
  }

  return scanner
}

function endOfWord(text: string, start: number): number {
  let last: CharacterClass = separator
  for (let at = start; at < text.length; at++) {
    const kind = classAt(text, at)
    const belongs = kind === letter || kind === digit || kind === joiner || (kind === dot && last === digit && isDigitAt(text, at + 1))
    if (!belongs) return at
    if (kind !== joiner) last = kind
    if (widthAt(text, at) === 2) at++
  }
  return text.length
}

function isDigitAt(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) === digit
}

function endOfRun(text: string, start: number, kind: CharacterClass): number {
  for (let at = start; at < text.length; at += widthAt(text, at)) {
    const next = classAt(text, at)
    if (next !== kind && next !== joiner) return at
  }
  return text.length
}

/** Where the ideograph after the one at a position starts, over the marks that belong to it. */
function nextIdeograph(text: string, at: number, end: number): number {
  let next = at + widthAt(text, at)
  while (next < end && classAt(text, next) === joiner) next += widthAt(text, next)
  return Math.min(next, end)
}

const segmenter = new Intl.Segmenter('th', { granularity: 'word' })
/** A run is split in pieces, so that a text without any blank costs no more for its length. */
const segmenterUnits = 2000

function* segments(text: string, start: number, end: number): Generator<{ start: number; end: number }, void, undefined> {
  for (let at = start; at < end; at += segmenterUnits) {
    const piece = text.slice(at, Math.min(end, at + segmenterUnits))
    for (const { segment, index, isWordLike } of segmenter.segment(piece)) {
      if (isWordLike === true) yield { start: at + index, end: at + index + segment.length }
    }
  }
}

function widthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
