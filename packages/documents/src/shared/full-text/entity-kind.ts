/** What can be found by full text: documents (`BacoDiscussions`) and requests (`Absences`); `/O:1` and `/O:2` of the original. */
export type EntityKind = 'documents' | 'requests'

/** Both kinds, in the order in which a run takes them. */
export const entityKinds = ['documents', 'requests'] as const satisfies readonly EntityKind[]
