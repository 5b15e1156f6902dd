/** Something in a statement that SQL Server would refuse, or that the house rules forbid. */
export interface Problem {
  /**
   * - `syntax`: the T-SQL grammar does not take it
   * - `table`, `column`: the schema has no such table, or the table no such column
   * - `function`: SQL Server has no such function
   * - `star`: `select *` from a product table
   * - `limit`: more parameters or rows than SQL Server takes in one statement
   */
  readonly kind: 'syntax' | 'table' | 'column' | 'function' | 'star' | 'limit'
  readonly message: string
  readonly statement: string
}
