import { html, sign } from './dom.ts'

const themes = [
  ['auto', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const
const key = 'synergy-jobs-theme'

/** Makes the switch between light and dark; the choice is kept where the browser lets a page keep something. */
export function themeSwitch(): HTMLElement {
  const buttons = themes.map(([theme, label]) =>
    html('button', { type: 'button', 'aria-label': label, title: label, onclick: () => apply(theme, true) }, sign(theme)),
  )
  const apply = (theme: string, keep: boolean): void => {
    document.documentElement.dataset['theme'] = theme
    buttons.forEach((button, index) => button.setAttribute('aria-pressed', String(themes[index]?.[0] === theme)))
    if (keep) remember(theme)
  }
  apply(remembered(), false)
  return html('div', { class: 'group theme', role: 'group', 'aria-label': 'Colours' }, ...buttons)
}

/** A page that was opened from a disk may not be allowed to keep anything. */
function remembered(): string {
  try {
    const theme = window.localStorage.getItem(key)
    return themes.some(([known]) => known === theme) ? (theme ?? 'auto') : 'auto'
  } catch {
    return 'auto'
  }
}

function remember(theme: string): void {
  try {
    window.localStorage.setItem(key, theme)
  } catch {
    // Then it is for this visit only.
  }
}
