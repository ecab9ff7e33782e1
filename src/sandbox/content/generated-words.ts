/** What generated mail is made of. */
export type Words = readonly [string, ...string[]];

export const FIRST_NAMES: Words = [
  'Anna', 'Ben', 'Carla', 'Daniel', 'Elena', 'Farid', 'Grace', 'Hiro', 'Ines', 'Jonas', 'Karin', 'Liam', 'Mei',
  'Nadia', 'Oscar', 'Priya', 'Quentin', 'Rosa', 'Stefan', 'Tariq', 'Ulla', 'Victor', 'Wanda', 'Yusuf', 'Zoe',
]; // prettier-ignore

export const LAST_NAMES: Words = [
  'Adler', 'Bergmann', 'Costa', 'Dubois', 'Eriksen', 'Fischer', 'García', 'Haddad', 'Ivanova', 'Jansen', 'Kaya',
  'Lindqvist', 'Moreau', 'Nakamura', 'Okafor', 'Petrov', 'Quist', 'Rossi', 'Schneider', 'Tanaka', 'Ueda', 'Varga',
]; // prettier-ignore

export const DOMAINS: Words = [
  'contoso.example',
  'fabrikam.example',
  'northwind.example',
  'adatum.example',
  'litware.example',
];

export const TOPICS: Words = [
  'budget', 'contract renewal', 'quarterly report', 'office move', 'travel booking', 'team offsite', 'invoice 2{n}',
  'project Falcon', 'security training', 'supplier meeting', 'payroll', 'customer visit', 'release plan', 'audit',
  'holiday schedule', 'new laptop', 'interview feedback', 'press release', 'parking permits', 'order 88{n}',
]; // prettier-ignore

export const SUBJECTS: Words = [
  '{t}', 'Re: {t}', 'Fwd: {t}', 'Question about {t}', 'Draft for {t}', 'Reminder: {t}', 'Minutes of {t}',
  'Update on {t}', '{t} – please review', 'Action needed: {t}', 'Notes from {t}',
]; // prettier-ignore

export const SENTENCES: Words = [
  'Thanks for your help with {t} yesterday.',
  'Please find the latest figures for {t} below.',
  'Could you have a look at {t} before Friday?',
  'We agreed to move {t} to next week.',
  'I have added my comments on {t} to the document.',
  'The customer asked again about {t}.',
  'Nothing urgent, but {t} is still open.',
  'Let me know if the new date for {t} works for you.',
  'The numbers look good apart from two lines.',
  'I will call you in the afternoon.',
];
