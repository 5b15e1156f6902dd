/**
 * Columns of a sheet that an import looks at: A to IV, as many as the old format has. What stands to the right of them is no
 * part of the 13 columns, and a row that reaches to the last column of the new format costs a thousand times as much.
 */
export const widestSheet = 256
