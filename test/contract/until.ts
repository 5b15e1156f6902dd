import { setTimeout } from 'node:timers/promises'

/** Asks again and again until there is an answer, for ten seconds at most. */
export async function until<T>(ask: () => Promise<T | undefined>, limitMs = 10_000): Promise<T | undefined> {
  const deadline = performance.now() + limitMs
  for (;;) {
    const answer = await ask()
    if (answer !== undefined || performance.now() > deadline) return answer
    await setTimeout(50)
  }
}
