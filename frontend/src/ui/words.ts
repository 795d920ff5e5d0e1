import type {
  Addressee,
  AmendmentKind,
  ClauseKind,
  CommentKind,
  Outcome,
  Region,
  Role,
  StakeholderGroup,
  Stance,
} from '../api/wire'

/** The domain's values in the words that a reader sees. */

export const ROLES: Readonly<Record<Role, string>> = {
  EXPERT: 'Expert',
  CHAIR: 'Chair',
  RAPPORTEUR: 'Special Rapporteur',
  SECRETARIAT: 'Secretariat',
  OBSERVER: 'Observer',
}

export const GROUPS: Readonly<Record<StakeholderGroup, string>> = {
  BUSINESS_ENTERPRISE: 'Business enterprise',
  BUSINESS_ASSOCIATION: 'Business association',
  INTERNATIONAL_ORGANISATION: 'International organisation',
  GOVERNMENT_AGENCY: 'Government agency',
  NGO: 'NGO',
  ACADEMIA: 'Academia',
}

export const GROUP_NAMES = [
  'BUSINESS_ENTERPRISE',
  'BUSINESS_ASSOCIATION',
  'INTERNATIONAL_ORGANISATION',
  'GOVERNMENT_AGENCY',
  'NGO',
  'ACADEMIA',
] as const satisfies readonly StakeholderGroup[]

export const REGIONS: Readonly<Record<Region, string>> = {
  AFRICAN_STATES: 'African States',
  ASIA_PACIFIC_STATES: 'Asia-Pacific States',
  EASTERN_EUROPEAN_STATES: 'Eastern European States',
  LATIN_AMERICAN_AND_CARIBBEAN_STATES: 'Latin American and Caribbean States',
  WESTERN_EUROPEAN_AND_OTHER_STATES: 'Western European and other States',
  GLOBAL: 'Global',
}

export const KINDS: Readonly<Record<ClauseKind, string>> = {
  HEADING: 'Heading',
  PREAMBULAR: 'Preambular',
  RECOMMENDATION: 'Recommendation',
  SUB_ITEM: 'Sub-item',
  INDICATOR: 'Indicator',
  TEXT: 'Text',
}

export const ADDRESSEES: Readonly<Record<Addressee, string>> = {
  STATES: 'States',
  BUSINESS: 'Business',
  EMPLOYERS_ORGANISATIONS: 'Employers’ organisations',
  INTERNATIONAL_ORGANISATIONS: 'International organisations',
  CIVIL_SOCIETY: 'Civil society',
  CONSUMERS: 'Consumers',
  MEDIA: 'Media',
}

export const ALL_ADDRESSEES: readonly Addressee[] = [
  'STATES',
  'BUSINESS',
  'EMPLOYERS_ORGANISATIONS',
  'INTERNATIONAL_ORGANISATIONS',
  'CIVIL_SOCIETY',
  'CONSUMERS',
  'MEDIA',
]

export const STANCES: Readonly<Record<Stance, string>> = {
  SUPPORT: 'Support',
  NO_OBJECTION: 'No objection',
  RESERVATION: 'Reservation',
  OBJECTION: 'Objection',
  ABSTAIN: 'Abstain',
  RECUSE: 'Recuse',
}

export const MEANINGS: Readonly<Record<Stance, string>> = {
  SUPPORT: 'I agree with this wording',
  NO_OBJECTION: 'I can live with it',
  RESERVATION: 'It may pass; my concern on record',
  OBJECTION: 'It must not pass as it stands',
  ABSTAIN: 'I take no side',
  RECUSE: 'I must not take part in this clause',
}

export const ALL_STANCES: readonly Stance[] = [
  'SUPPORT',
  'NO_OBJECTION',
  'RESERVATION',
  'OBJECTION',
  'ABSTAIN',
  'RECUSE',
]

export const SPOKE: Readonly<Record<Stance, string>> = {
  SUPPORT: 'You supported',
  NO_OBJECTION: 'You did not object to',
  RESERVATION: 'You had a reservation about',
  OBJECTION: 'You objected to',
  ABSTAIN: 'You abstained on',
  RECUSE: 'You recused yourself from',
}

export const AMENDMENT_KINDS: Readonly<Record<AmendmentKind, string>> = {
  TEXT: 'Other words',
  NEW_CLAUSE: 'New clause',
  DELETION: 'Deletion',
  MOVE: 'Move',
  ALTERNATIVE: 'Whole alternative',
  EDITORIAL: 'Editorial',
}

export const COMMENT_KINDS: Readonly<Record<CommentKind, string>> = {
  GENERAL: 'General',
  SUBSTANTIVE: 'Substantive',
  EDITORIAL: 'Editorial',
  QUESTION: 'Question',
}

export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  ACCEPTED: 'Accepted',
  ACCEPTED_AS_MODIFIED: 'Accepted as modified',
  NOT_ACCEPTED: 'Not accepted',
  NOTED: 'Noted',
  OBSOLETED_BY: 'Overtaken by another',
  REFERRED: 'Referred',
  DEFERRED: 'Deferred',
  WITHDRAWN: 'Withdrawn',
}

export function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
