import type { FormatReader } from '../file-reading.ts'
import { rtfToText } from './rtf-to-text.ts'

/** Reads a file in Rich Text Format. */
export const readRtf: FormatReader = ({ bytes }, { sink }) => {
  sink.add(rtfToText(bytes))
}
