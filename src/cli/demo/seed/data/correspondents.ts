import { EMPLOYEE, COLLEAGUES, fullName, HELPDESK_AGENT, type DemoPerson } from '../../people';

/** Who writes, and how: mails of people get their greeting and name, those of machines come as they are. */
export interface CorrespondentCard {
  readonly name: string;
  readonly address: string;
  /** `{name}` is the first name of whom it is for. */
  readonly greeting?: string;
  readonly signature?: string;
}

export type Correspondent = keyof typeof CORRESPONDENTS;

const [zoe, jose, juergen, priya, renee] = COLLEAGUES;

export const CORRESPONDENTS = {
  alex: colleague(EMPLOYEE, 'Hi {name},', 'Alex'),
  sam: colleague(HELPDESK_AGENT, 'Hello {name},', 'Sam Rivera\nIT Helpdesk, ext. 2200'),
  zoe: colleague(zoe, 'Hey {name},', 'Zoë'),
  jose: colleague(jose, '{name},', 'José'),
  juergen: colleague(juergen, 'Dear {name},', 'Best regards\nJürgen Müller\nController, Contoso'),
  juergenAufDeutsch: colleague(juergen, 'Hallo {name},', 'Viele Grüße\nJürgen Müller'),
  priya: colleague(priya, 'Hi {name},', 'Priya'),
  renee: colleague(renee, '{name},', 'Renée'),
  tomasz: {
    name: 'Tomasz Kowalski',
    address: 'tomasz.kowalski@contoso.example',
    greeting: 'Hi {name},',
    signature: 'Tomasz',
  },
  grace: {
    name: 'Grace Okafor',
    address: 'grace.okafor@contoso.example',
    greeting: 'Dear {name},',
    signature: 'Grace Okafor\nPeople & Workplace',
  },
  claire: {
    name: 'Claire Beaumont',
    address: 'claire.beaumont@northwind.example',
    greeting: 'Hello {name},',
    signature: 'Kind regards\nClaire Beaumont\nProgramme Manager, Northwind Traders',
  },
  oliver: {
    name: 'Oliver Grant',
    address: 'oliver.grant@northwind.example',
    greeting: 'Hi {name},',
    signature: 'Oliver\nIdentity & Infrastructure, Northwind Traders',
  },
  sato: {
    name: '佐藤 健',
    address: 'ken.sato@northwind.example',
    greeting: '{name}様',
    signature: '佐藤',
  },
  minh: {
    name: 'Minh Tran',
    address: 'minh@fourthcoffee.example',
    greeting: 'Hi {name}!',
    signature: 'Minh\nFourth Coffee',
  },
  adatum: {
    name: 'Inês Carvalho',
    address: 'ines.carvalho@adatum.example',
    greeting: 'Dear {name},',
    signature: 'Inês Carvalho\nA. Datum Consulting',
  },
  nora: { name: 'Nora Morgan', address: 'nora@morgan-family.example', signature: 'N x' },
  team: { name: 'Delivery Team', address: 'delivery@contoso.example' },
  fabrikam: { name: 'Fabrikam Hosting Billing', address: 'billing@fabrikam.example' },
  litware: { name: 'Litware Print', address: 'accounts@litware.example' },
  proseware: { name: 'Proseware Licensing', address: 'invoices@proseware.example' },
  travel: { name: 'Blue Yonder Airlines', address: 'bookings@blueyonder.example' },
  hotel: { name: 'Hotel Miradouro', address: 'reservas@miradouro.example' },
  tailspin: { name: 'Tailspin Weekly', address: 'weekly@news.tailspin.example' },
  wingtip: { name: 'Wingtip Product Letter', address: 'letter@wingtip.example' },
  margies: { name: 'Margie’s Travel Deals', address: 'deals@margies.example' },
  build: { name: 'Build Service', address: 'build@ci.contoso.example' },
  tickets: { name: 'Service Desk', address: 'servicedesk@contoso.example' },
  timesheets: { name: 'Timesheets', address: 'no-reply@timesheets.contoso.example' },
  rooms: { name: 'Room Booking', address: 'rooms@contoso.example' },
  spammer: { name: 'Mrs. Eleanor Whitcombe', address: 'e.whitcombe.legacy@mailbox.example' },
  seo: { name: 'Kevin, SEO Expert', address: 'kevin@rank-first.example' },
} as const satisfies Record<string, CorrespondentCard>;

function colleague(person: DemoPerson | undefined, greeting: string, signature: string): CorrespondentCard {
  if (person === undefined) throw new Error('the demo has five colleagues');
  return { name: fullName(person), address: person.email, greeting, signature };
}
