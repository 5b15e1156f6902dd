/** How an outcome is told and shown. */
export interface Outcome {
  readonly label: string
  /** Which colour and sign it has. */
  readonly tone: Tone
}

/** Colours and signs, the one to worry about most first. Where marks lie on each other, that one is seen. */
export const tones = ['bad', 'lost', 'part', 'stop', 'busy', 'good', 'none'] as const

/** One of {@link tones}. */
export type Tone = (typeof tones)[number]

/** How each tone is named in the filter. */
export const toneNames: Readonly<Record<Tone, string>> = {
  bad: 'Failed',
  lost: 'Broken off',
  part: 'Partly done',
  stop: 'Cancelled',
  busy: 'At work',
  good: 'Done',
  none: 'Other',
}

const outcomes: Readonly<Record<string, Outcome>> = {
  succeeded: { label: 'Succeeded', tone: 'good' },
  ended: { label: 'Ended', tone: 'good' },
  partial: { label: 'Partly done', tone: 'part' },
  failed: { label: 'Failed', tone: 'bad' },
  errors: { label: 'Errors', tone: 'bad' },
  interrupted: { label: 'Interrupted', tone: 'lost' },
  unfinished: { label: 'No end', tone: 'lost' },
  cancelled: { label: 'Cancelled', tone: 'stop' },
  running: { label: 'Running', tone: 'busy' },
  skipped: { label: 'Skipped', tone: 'none' },
  noted: { label: 'Noted', tone: 'none' },
}

/** Finds how an outcome is shown; one that is unknown is shown under its own name. */
export function outcomeOf(name: string): Outcome {
  return outcomes[name] ?? { label: name, tone: 'none' }
}

/** Rank of a run's outcome in {@link tones}: 0 is to worry about most. */
export function rankOf(outcome: string): number {
  return tones.indexOf(outcomeOf(outcome).tone)
}
