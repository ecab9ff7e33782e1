import { type ZodError } from 'zod';

/** A control call that cannot be carried out; the message is one sentence for whoever made it. */
export class ControlError extends Error {
  constructor(
    readonly status: 400 | 404 | 405 | 409,
    message: string,
  ) {
    super(message);
    this.name = 'ControlError';
  }
}

/** Says where the input is wrong and how: `[0].deleted.at must be an ISO date-time.` */
export function invalidInput({ issues }: ZodError): ControlError {
  const sentences = issues.slice(0, 3).map((issue) => {
    const where = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    const name = where === '' ? 'The body' : where.replace(/^\./, '');
    return issue.message.startsWith('must') ||
      issue.message.startsWith('is') ||
      issue.message.startsWith('needs')
      ? `${name} ${issue.message}`
      : `${name}: ${issue.message}`;
  });
  return new ControlError(400, `${sentences.join('; ')}.`);
}
