/** Turns the name of a job or option into that of a command or switch: `importFinancials` becomes `import-financials`. */
export function kebabName(name: string): string {
  const [first = '', ...inner] = name.split('.')
  return [dashed(first), ...inner.map((part) => (/^[A-Z]/.test(part) ? part : dashed(part)))].join('.')
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter, index: number) => `${index === 0 ? '' : '-'}${letter.toLowerCase()}`)
}
