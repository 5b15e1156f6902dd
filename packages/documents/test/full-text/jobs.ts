// Tests of one job that need the other: job folders do not import each other.
export { indexFullText } from '../../src/index-full-text/index-full-text.ts'
export { searchFullText } from '../../src/search-full-text/search-full-text.ts'
