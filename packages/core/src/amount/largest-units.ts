/** The most minor units that the float amount columns of the database hold exactly: 2^53. */
export const largestUnits = 2n ** 53n
