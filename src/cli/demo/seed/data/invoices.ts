import { type Moment, type Series, type SeriesIssue } from '../story';
import { type Correspondent, CORRESPONDENTS } from './correspondents';

export interface Bill {
  readonly supplier: Correspondent;
  readonly at: Moment;
  readonly number: string;
  readonly what: string;
  /** Euro. */
  readonly amount: string;
}

export const BILLS: readonly Bill[] = [
  {
    supplier: 'fabrikam',
    at: 'w41 04:15',
    number: 'FH-20381',
    what: 'hosting, test environment',
    amount: '412.00',
  },
  {
    supplier: 'fabrikam',
    at: 'w41 04:16',
    number: 'FH-20382',
    what: 'hosting, production',
    amount: '1,180.00',
  },
  {
    supplier: 'proseware',
    at: 'w37 08:00',
    number: 'PW-7712',
    what: '12 developer licences, one year',
    amount: '3,564.00',
  },
  {
    supplier: 'litware',
    at: 'w33 09:45',
    number: 'L-1180',
    what: 'workshop posters, A0, 6 pieces',
    amount: '131.40',
  },
  {
    supplier: 'adatum',
    at: 'w30 12:00',
    number: 'AD-2250',
    what: 'architecture review, 2 days',
    amount: '1,960.00',
  },
  { supplier: 'litware', at: 'w26 09:45', number: 'L-1193', what: 'name badges, 40 pieces', amount: '58.00' },
  {
    supplier: 'fabrikam',
    at: 'w20 04:15',
    number: 'FH-20399',
    what: 'hosting, test environment',
    amount: '412.00',
  },
  {
    supplier: 'fabrikam',
    at: 'w20 04:16',
    number: 'FH-20400',
    what: 'hosting, production',
    amount: '1,180.00',
  },
  {
    supplier: 'fabrikam',
    at: 'w19 15:10',
    number: 'FH-20404',
    what: 'credit note, double booking of the test environment',
    amount: '-206.00',
  },
  {
    supplier: 'proseware',
    at: 'w18 08:00',
    number: 'PW-7790',
    what: 'screen reader licence',
    amount: '95.00',
  },
  {
    supplier: 'litware',
    at: 'w13 09:45',
    number: 'L-1204',
    what: 'training booklets, 18 pieces',
    amount: '214.20',
  },
  { supplier: 'adatum', at: 'w11 12:00', number: 'AD-2291', what: 'load test, 5 days', amount: '4,900.00' },
  {
    supplier: 'litware',
    at: 'w6 09:45',
    number: 'L-1211',
    what: 'receipt rolls with code, 4 boxes',
    amount: '46.80',
  },
  {
    supplier: 'proseware',
    at: 'w4 08:00',
    number: 'PW-7842',
    what: 'status page, one year',
    amount: '348.00',
  },
];

/** The covering mail of a bill. */
export function billIssue(bill: Bill): SeriesIssue {
  return {
    at: bill.at,
    subject: `Invoice ${bill.number}: ${bill.what}`,
    text: `Dear customer,\n\nplease find attached invoice ${bill.number} for ${bill.what}.\nAmount due: EUR ${bill.amount}, payable within 14 days.\n\nThis message was created automatically.`,
    attach: [{ name: `${bill.number}.pdf`, lines: billPage(bill) }],
  };
}

function billPage({ supplier, number, what, amount }: Bill): readonly string[] {
  return [
    CORRESPONDENTS[supplier].name.toUpperCase(),
    `INVOICE ${number}`,
    '',
    'To: Contoso, Delivery, cost centre 4711',
    `For: ${what}`,
    `Amount due: EUR ${amount}`,
    'Payable within 14 days, please quote the number.',
  ];
}

export const BILL_FOLDER: Series['folder'] = 'Inbox/Invoices';
