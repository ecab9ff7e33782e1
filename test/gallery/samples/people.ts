import { type MailAddress } from '../../../src/domain/mail';

const person = (name: string, address: string): MailAddress => ({ name, address });

export const ANNA = person('Anna Schmitt', 'anna.schmitt@contoso.example');
export const RAJ = person('Raj Patel', 'raj.patel@contoso.example');
export const TRAVEL = person('Fabrikam Travel', 'bookings@fabrikam.example');
export const PAYROLL = person('Payroll', 'payroll@contoso.example');
export const YUKI = person('佐藤 由紀', 'yuki.sato@contoso.example');
export const LAYLA = person('ليلى حداد', 'layla.haddad@contoso.example');
export const ME = person('Megan Bowen', 'megan.bowen@contoso.example');
