import type { ColumnKey } from '../shared/import-sheet/import-columns.ts'

/** What the note on each header of a template says, in its language (rules of spec finance §2.2). */
export const columnHelp: Readonly<Record<ColumnKey, { readonly en: string; readonly nl: string }>> = {
  division: {
    en: 'Code of the division, with leading zeros. The same in all rows of a file.',
    nl: 'Code van de divisie, met voorloopnullen. Gelijk in alle rijen van een bestand.',
  },
  year: { en: 'Financial year, e.g. 2026.', nl: 'Boekjaar, bijvoorbeeld 2026.' },
  period: {
    en: 'Financial period of the year, e.g. 3. Actual figures need an open period.',
    nl: 'Periode van het boekjaar, bijvoorbeeld 3. Werkelijke cijfers vragen een open periode.',
  },
  account: {
    en: 'General ledger account. An unknown account is created when the next three columns describe it.',
    nl: 'Grootboekrekening. Een onbekende rekening wordt aangemaakt als de volgende drie kolommen haar beschrijven.',
  },
  accountDescription: {
    en: 'Name of an account to create, at most 60 characters. Not used for known accounts.',
    nl: 'Naam van een nieuwe rekening, hoogstens 60 tekens. Niet gebruikt bij bekende rekeningen.',
  },
  accountSide: { en: 'Only for an account to create: D debit or C credit.', nl: 'Alleen bij een nieuwe rekening: D debet of C credit.' },
  accountType: {
    en: 'Only for an account to create: B balance sheet or P profit and loss.',
    nl: 'Alleen bij een nieuwe rekening: B balans of P winst en verlies.',
  },
  costCentre: { en: 'Cost centre. Empty: the default of the division.', nl: 'Kostenplaats. Leeg: de standaard van de divisie.' },
  costUnit: { en: 'Cost unit. Empty: the default, if there is one.', nl: 'Kostendrager. Leeg: de standaard, als die er is.' },
  debit: {
    en: 'Amount in the currency of the division, without sign. Fill debit or credit, not both.',
    nl: 'Bedrag in de valuta van de divisie, zonder teken. Vul debet of credit, niet beide.',
  },
  credit: {
    en: 'Amount in the currency of the division, without sign. Per year and period debit and credit must be equal.',
    nl: 'Bedrag in de valuta van de divisie, zonder teken. Per jaar en periode moeten debet en credit gelijk zijn.',
  },
  balanced: {
    en: 'For your own checks: debit minus credit. May stay empty.',
    nl: 'Voor eigen controle: debet min credit. Mag leeg blijven.',
  },
  description: { en: 'Text of the line, at most 60 characters.', nl: 'Tekst van de regel, hoogstens 60 tekens.' },
}
