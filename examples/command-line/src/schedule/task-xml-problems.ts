import { SaxesParser } from 'saxes'

/** What may stand in an element: its children in their order, or a text. */
interface Shape {
  /** Names in order; a question mark at the end means that it may be left out, a star any number of any of the names. */
  readonly children?: readonly string[]
  /** The children may stand in any order. */
  readonly anyOrder?: true
  readonly text?: RegExp
  readonly attributes?: readonly string[]
}

const yesNo: Shape = { text: /^(?:true|false)$/ }
const duration: Shape = { text: /^P(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/ }
const anything: Shape = { text: /[^]*/ }
const number: Shape = { text: /^\d+$/ }
const days = ['Monday?', 'Tuesday?', 'Wednesday?', 'Thursday?', 'Friday?', 'Saturday?', 'Sunday?']

/**
 * The parts of the task schema that our tasks use, after Microsoft's description of the Task Scheduler schema (elements, their
 * order and values). Microsoft's own schema file is not part of this repository, so this is a check by reading, not by it.
 */
const shapes: Readonly<Record<string, Shape>> = {
  Task: {
    children: ['RegistrationInfo?', 'Triggers?', 'Principals?', 'Settings?', 'Actions'],
    anyOrder: true,
    attributes: ['version', 'xmlns'],
  },
  RegistrationInfo: { children: ['URI?', 'Author?', 'Description?'], anyOrder: true },
  Triggers: { children: ['CalendarTrigger'] },
  CalendarTrigger: {
    children: ['StartBoundary', 'EndBoundary?', 'ExecutionTimeLimit?', 'Enabled?', 'RandomDelay?', 'ScheduleByDay?', 'ScheduleByWeek?'],
  },
  ScheduleByDay: { children: ['DaysInterval'] },
  ScheduleByWeek: { children: ['WeeksInterval?', 'DaysOfWeek'], anyOrder: true },
  DaysOfWeek: { children: days, anyOrder: true },
  Principals: { children: ['Principal'] },
  Principal: { children: ['UserId', 'LogonType?', 'RunLevel?'], anyOrder: true, attributes: ['id'] },
  Settings: {
    children: [
      'MultipleInstancesPolicy?',
      'DisallowStartIfOnBatteries?',
      'StopIfGoingOnBatteries?',
      'StartWhenAvailable?',
      'ExecutionTimeLimit?',
      'Enabled?',
    ],
    anyOrder: true,
  },
  Actions: { children: ['Exec'], attributes: ['Context'] },
  Exec: { children: ['Command', 'Arguments?', 'WorkingDirectory?'], anyOrder: true },
  StartBoundary: { text: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/ },
  EndBoundary: { text: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/ },
  Enabled: yesNo,
  DisallowStartIfOnBatteries: yesNo,
  StopIfGoingOnBatteries: yesNo,
  StartWhenAvailable: yesNo,
  ExecutionTimeLimit: duration,
  RandomDelay: duration,
  DaysInterval: number,
  WeeksInterval: number,
  MultipleInstancesPolicy: { text: /^(?:Parallel|Queue|IgnoreNew|StopExisting)$/ },
  LogonType: { text: /^(?:S4U|Password|InteractiveToken|InteractiveTokenOrPassword|Group|ServiceAccount)$/ },
  RunLevel: { text: /^(?:LeastPrivilege|HighestAvailable)$/ },
  UserId: { text: /^.+$/ },
  Command: { text: /^.+$/ },
  Arguments: anything,
  Description: anything,
  Author: anything,
  URI: anything,
  ...Object.fromEntries(days.map((day) => [day.slice(0, -1), { children: [] }])),
}

/** An element as the parser meets it. */
interface Open {
  readonly name: string
  readonly children: string[]
  text: string
}

/** Says what in the XML of a task Windows would refuse, as far as the description of its schema tells. */
export function taskXmlProblems(xml: string): readonly string[] {
  const problems: string[] = []
  const path: Open[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => problems.push(error.message))
  parser.on('opentag', ({ name, attributes }) => {
    path.at(-1)?.children.push(name)
    const unknown = Object.keys(attributes).filter((attribute) => shapes[name]?.attributes?.includes(attribute) !== true)
    problems.push(...unknown.map((attribute) => `${name} has no attribute ${attribute}`))
    if (path.length === 0 && (name !== 'Task' || attributes['xmlns'] !== 'http://schemas.microsoft.com/windows/2004/02/mit/task'))
      problems.push(`the root is ${name} instead of a Task of its namespace`)
    if (name === 'Task' && !/^1\.[2-6]$/.test(String(attributes['version'])))
      problems.push(`the version is ${String(attributes['version'])}`)
    path.push({ name, children: [], text: '' })
  })
  parser.on('text', (text) => {
    const open = path.at(-1)
    if (open !== undefined) open.text += text
  })
  parser.on('closetag', () => {
    const open = path.pop()
    if (open !== undefined) problems.push(...elementProblems(open))
  })
  try {
    parser.write(xml).close()
  } catch (error) {
    problems.push(String(error))
  }
  return problems
}

function elementProblems({ name, children, text }: Open): readonly string[] {
  const shape = shapes[name]
  if (shape === undefined) return [`there is no element ${name}`]
  if (shape.text !== undefined) return children.length === 0 && shape.text.test(text) ? [] : [`${name} cannot be '${text}'`]
  const allowed = (shape.children ?? []).map((child) => child.replace('?', ''))
  const missing = (shape.children ?? []).filter((child) => !child.endsWith('?') && !children.includes(child))
  const places = children.map((child) => allowed.indexOf(child))
  const inOrder = shape.anyOrder === true || places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1))
  return [
    ...(text.trim() === '' ? [] : [`${name} holds text: ${text.trim()}`]),
    ...children
      .filter((child, index) => !allowed.includes(child) || children.indexOf(child) !== index)
      .map((child) => `${name} cannot hold ${child} here`),
    ...missing.map((child) => `${name} lacks ${child}`),
    ...(inOrder ? [] : [`the children of ${name} are in another order: ${children.join(', ')}`]),
  ]
}
