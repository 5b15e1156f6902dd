/**
 * Translates what differs in a raw piece of T-SQL: `isnull(`, `N'…'`, table hints, the unit of `dateadd`, `datediff` and
 * `datepart`, and casts to datetimes and GUIDs, which are text here. Texts between quotes stay as they are.
 */
export function translateFragment(fragment: string): string {
  return fragment
    .split("'")
    .map((part, index) => (index % 2 === 0 ? translateCode(part, fragment.includes("'")) : part))
    .join("'")
}

function translateCode(code: string, quoted: boolean): string {
  const plain = code
    .replace(/\bisnull\s*\(/gi, 'ifnull(')
    .replace(/\bwith\s*\(\s*(?:updlock|holdlock|rowlock|readpast|nolock|tablock|tablockx|serializable|[\s,])+\)/gi, '')
    .replace(/\b(dateadd|datediff|datepart)\s*\(\s*([a-z]+)\s*,/gi, "$1('$2',")
    .replace(/\bas\s+(?:small)?datetime2?(?:\(\d\))?\s*\)/gi, 'as text)')
    .replace(/\bas\s+uniqueidentifier\s*\)/gi, 'as text)')
  return quoted ? plain.replace(/\bN$/, '') : plain
}
