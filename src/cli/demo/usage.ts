/** What `npm run demo -- --help` and a wrong option print. */
export const USAGE = `Usage: npm run demo -- [options]

Starts a local Microsoft Graph sandbox with a seeded mailbox, the bot, and two chat
windows: one for an employee, one for a helpdesk agent. Ctrl-C stops everything.

Options:
  --no-playground   sandbox and bot only, no chat windows
  --mail DIR        load real mail (.eml files, .mbox archives; a sub-folder is a
                    mail folder) in place of the seeded mailbox; all of it counts
                    as deleted
  --say "..."       play a sentence as the employee without a browser, print the
                    conversation and where each mail lies afterwards, and end;
                    may be given several times
  --say-helpdesk "..."
                    the same as the helpdesk agent; sentences of both are said in
                    the order they are given in, each after the work that the one
                    before set going has come to rest
  --later DAYS      between sentences: the clock is turned on to the morning so many
                    days later, and what the bot says by itself is printed
  -h, --help        this text

Environment: PORT (3978), SANDBOX_PORT (4010), PLAYGROUND_PORT (56150 and the next
one), DATA_DIR (fresh for each demo unless set), RETENTION_DAYS (14), LOG_LEVEL.
`;
