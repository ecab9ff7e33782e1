import { BACKUP_ROUTES } from './backup/routes';
import { type Route } from './call';
import { DIRECTORY_ROUTES } from './directory/routes';
import { EDISCOVERY_ROUTES } from './ediscovery/routes';
import { GraphError, methodNotAllowed } from './errors';
import { MAIL_ROUTES } from './mail/routes';
import { REPORT_ROUTES } from './reports/mailbox-usage';
import { SERVICE_HEALTH_ROUTES } from './service-health/routes';

/** Every operation of the sandbox. A new part of Graph is a folder with its own list, added here. */
export const ROUTES: readonly Route[] = [
  ...MAIL_ROUTES,
  ...DIRECTORY_ROUTES,
  ...EDISCOVERY_ROUTES,
  ...SERVICE_HEALTH_ROUTES,
  ...BACKUP_ROUTES,
  ...REPORT_ROUTES,
];

/** `mailFolders/a/childFolders/b/messages` is `mailFolders/b/messages`: a folder's id says where it is. */
export function collapseFolderPath(segments: readonly string[]): readonly string[] {
  const steps = [...segments];
  for (let at = 2; at + 3 < steps.length;) {
    const nested =
      steps[at]?.toLowerCase() === 'mailfolders' && steps[at + 2]?.toLowerCase() === 'childfolders';
    const id = steps[at + 3] ?? '';
    if (nested && !id.startsWith('$') && id.toLowerCase() !== 'delta') steps.splice(at + 1, 2);
    else at += 1;
  }
  return steps;
}

/** Answers for what has no operation (graph-facts 12). */
export function noOperation(kind: 'unknown' | 'wrong-method', path: string): GraphError {
  return kind === 'unknown'
    ? new GraphError(404, 'ResourceNotFound', `Resource could not be discovered: '${path}'.`)
    : methodNotAllowed();
}
