import { type Command, Option } from 'commander'
import type { DescribedOption } from './describe-options.ts'
import { mergeOptions, type OptionTree, placedOption } from './merge-options.ts'
import { optionList, optionValue } from './option-value.ts'

/** Adds the options of a job to its command. A switch has two forms, of which the help shows the one that changes something. */
export function addOptions(command: Command, options: readonly DescribedOption[], heading: string): void {
  command.optionsGroup(heading)
  for (const { name, isSwitch, isList, isHidden, placeholder, help, node } of options) {
    if (!isSwitch) {
      command.addOption(new Option(`--${name} <${placeholder}${isList ? '...' : ''}>`, help).hideHelp(isHidden))
      continue
    }
    const isOn = node.default === true
    command.addOption(new Option(`--${name}`, help).hideHelp(isOn))
    command.addOption(new Option(`--no-${name}`, `switch off: ${help}`).hideHelp(!isOn))
  }
}

/** Gathers what was given of these options, as the job takes it. */
export function givenOptions(command: Command, options: readonly DescribedOption[]): OptionTree {
  return options.reduce<OptionTree>((given, { path, name, node, isList, isSwitch }) => {
    const key = new Option(`--${name}`).attributeName()
    if (command.getOptionValueSource(key) !== 'cli') return given
    const raw: unknown = command.getOptionValue(key)
    const value = isSwitch ? raw : isList ? optionList(node, [raw].flat().map(String)) : optionValue(node, String(raw))
    return mergeOptions(given, placedOption(path, value))
  }, {})
}
