/** Places in a snapshot in which every run leaves its trail, or that the product knows nothing of. */
export const trailTables: ReadonlySet<string> = new Set([
  'BacoProcessLog',
  'SynergyJobsRuns',
  'SynergyJobsUnits',
  'SynergyRowversion',
  'identity numbers',
])
