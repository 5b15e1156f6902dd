import type { FileReading } from '../file-reading.ts'
import type { Archive } from '../open-archive.ts'

/** Which elements of an XML part are text; all names are local, without their prefix. */
export interface XmlTextRules {
  /** Elements whose text is taken, also that of the elements in them. */
  readonly text: ReadonlySet<string>
  /** Elements after which a line ends. */
  readonly lines: ReadonlySet<string>
  /** Elements that stand for a tab or a blank. */
  readonly gaps: ReadonlySet<string>
  /** Elements that are passed over with all that is in them. */
  readonly skip: ReadonlySet<string>
}

/** Adds the text of one part to the sink. */
export async function readXmlText(archive: Archive, part: string, rules: XmlTextRules, { sink }: FileReading): Promise<void> {
  let textDepth = 0
  let skipDepth = 0
  await archive.xml(
    part,
    {
      open: (name) => {
        if (rules.skip.has(name)) skipDepth++
        if (rules.text.has(name)) textDepth++
        if (rules.gaps.has(name)) sink.add('\t')
      },
      text: (text) => {
        if (textDepth > 0 && skipDepth === 0) sink.add(text)
      },
      close: (name) => {
        if (rules.skip.has(name)) skipDepth--
        if (rules.text.has(name)) textDepth--
        if (rules.lines.has(name)) sink.add('\n')
      },
    },
    () => sink.isFull,
  )
}
