import { type Command, Option } from 'commander'

/** What the command line says of the database and of who works on it. */
export interface PlaceOptions {
  readonly config?: string
  readonly connection?: string
  readonly server?: string
  readonly instance?: string
  readonly port?: string
  readonly database?: string
  readonly encrypt?: boolean
  readonly trustServerCertificate?: boolean
  readonly certificateAuthority?: string
  readonly user?: string
  readonly domain?: string
  readonly password?: string
  readonly entra?: boolean
  readonly runAs?: string
  readonly timeZone?: string
}

/** Adds the options that name the database and the person. */
export function addPlaceOptions(command: Command): void {
  command
    .optionsGroup('Database and person:')
    .option('--config <file>', 'configuration file in JSON (default: SYNERGY_JOBS_CONFIG)')
    .option('--database <name>', 'database on the server; without --server the file of an embedded database')
    .option('--server <name>', 'SQL Server, as NAME, NAME\\INSTANCE or NAME,PORT')
    .option('--connection <name>', 'a connection of the configuration file, or a reference to a connection string: env:NAME or file:path')
    .option('--user <name>', 'login of SQL Server, or Windows account together with --domain')
    .option('--domain <name>', 'Windows domain of the account')
    .option('--password <reference>', 'where the password is: env:NAME or file:path')
    .option('--entra', 'log in with the Entra identity of this machine')
    .addOption(new Option('--encrypt').hideHelp())
    .option('--no-encrypt', 'connect without encryption')
    .option('--trust-server-certificate', 'take any certificate; for closed networks only')
    .option('--certificate-authority <file>', "PEM file of the authority that signed the server's certificate")
    .option('--run-as <person>', 'user id or number of the person that the job works as (default: the account of this process)')
    .option('--time-zone <zone>', "IANA zone of the database server's clock (default: that of this machine)")
}

/** What was given of these options; what was not given is absent. */
export function givenPlace(command: Command): PlaceOptions {
  const given = Object.entries(command.opts()).filter(([name]) => command.getOptionValueSource(name) === 'cli')
  return Object.fromEntries(given)
}
