import { html } from './dom.ts'
import { formatDuration, formatMoment } from './format.ts'
import { outcomeOf } from './outcomes.ts'
import type { PageRun } from './page-data.ts'

/** The small note beside the pointer or the keyboard's mark. */
export interface Tip {
  /** Shows texts near a place of the window. */
  show(x: number, y: number, texts: readonly string[]): void
  hide(): void
}

/** Makes the note; it is there once for all plots. */
export function openTip(): Tip {
  const box = html('div', { class: 'tip', hidden: true })
  document.body.append(box)
  return {
    show(x, y, [title = '', ...rest]) {
      box.replaceChildren(html('strong', {}, title), ...rest.map((text) => html('span', {}, text)))
      box.hidden = false
      const { offsetWidth, offsetHeight } = box
      const left = Math.min(Math.max(8, x + 14), window.innerWidth - offsetWidth - 8)
      const above = y - offsetHeight - 14
      // Only the object model sets styles: the page's policy forbids style attributes.
      box.style.left = `${left}px`
      box.style.top = `${above < 8 ? y + 18 : above}px`
    },
    hide() {
      box.hidden = true
    },
  }
}

/** What a note says of a run. */
export function tipOf(run: PageRun, name: string): readonly string[] {
  return [name, formatMoment(run.start), `${outcomeOf(run.outcome).label}, ${formatDuration(run.ms)}`]
}
