/** Thrown by every call to Microsoft 365 Backup where the service will not let the application in. */
export class BackupDenied extends Error {
  override readonly name = 'BackupDenied';
}
