import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finishDemo, SLOW_MS } from './demo-process';

describe('playing sentences without a browser', () => {
  it(
    'finds, restores and tells where each mail lies',
    async () => {
      const say = ['recover my deleted email from Tuesday', 'restore 1 and 2'];
      const { code, out, err } = await finishDemo(say.flatMap((sentence) => ['--say', sentence]));
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('Alex Morgan: recover my deleted email from Tuesday\n');
      expect(out).toMatch(/1\. Mesa para ocho en Alfama/);
      expect(out).toMatch(/6\. Signed: statement of work, phase 2/);
      const [, moved, tree] = /\nMoved \(2\):\n([\s\S]*?)\n\nWhere the mail lies now:\n([\s\S]*)$/.exec(out)!;
      expect(moved!.split('\n').sort()).toEqual([
        '  Firewall window for go-live: Deleted Items → Inbox/Projects/Northwind',
        '  Mesa para ocho en Alfama: Recoverable Items/Deletions → Inbox',
      ]);
      expect(tree).toMatch(/Deleted Items +16\n/);
      expect(tree).toMatch(/ {4}Deletions +31\n/);
    },
    SLOW_MS,
  );

  it(
    'plays a hold from the wish to its end, as the employee and the helpdesk agent',
    async () => {
      const { code, out, err } = await finishDemo([
        ...['--say', 'put a legal hold on my mailbox until March because of the tender'],
        ...['--say', 'send it', '--say-helpdesk', 'approve 1 ok by legal'],
        ...['--say', 'status 1'],
      ]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const told = [
        'Alex Morgan: send it\n',
        'Mail Recovery, to Alex Morgan: Request #1: eDiscovery hold.\n  Waiting for the helpdesk.\n',
        'Mail Recovery, to Sam Rivera: Request #1: eDiscovery hold.\n  Waiting for the helpdesk.\n',
        'Sam Rivera: approve 1 ok by legal\n',
        'Mail Recovery, to Alex Morgan: Request #1 (eDiscovery hold) was approved by Sam Rivera.\n  Comment: “ok by legal”\n',
        'Mail Recovery, to Alex Morgan: Request #1 (eDiscovery hold) is done.\n',
        'Alex Morgan: status 1\n',
        'Mail Recovery: Request #1: eDiscovery hold.\n  Hold in place.\n',
        'Every mail lies where it lay before.\n',
      ];
      const places = told.map((words) => out.indexOf(words));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
    SLOW_MS,
  );

  it(
    'lets days pass, and prints what the bot says by itself',
    async () => {
      const { code, out, err } = await finishDemo([
        ...['--say', 'remind me before it is gone', '--say', 'only the reminders', '--later', '1'],
        ...['--say', 'stop the reminders', '--later', '2'],
      ]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const told =
        /Alex Morgan: only the reminders\n[^]*\(The next morning\)\n[^]*Mail Recovery, to Alex Morgan: \d+ messages vanish within 3 days\.\n[^]*Alex Morgan: stop the reminders\n[^]*\(2 days later, in the morning\)\n\n\(The bot says nothing\.\)\n/;
      expect(out).toMatch(told);
    },
    SLOW_MS,
  );

  it(
    'brings back somebody’s own mail from a folder',
    async () => {
      const root = mkdtempSync(path.join(tmpdir(), 'demo-own-mail-'));
      mkdirSync(path.join(root, 'Family'));
      const mail = (subject: string): string =>
        `From: Nora <nora@family.example>\nSubject: ${subject}\nDate: Mon, 2 Nov 2026 09:00:00 +0000\n\nx\n`;
      writeFileSync(path.join(root, 'Family', 'recipe.eml'), mail('Pumpkin soup'));
      writeFileSync(path.join(root, 'broken.eml'), '');
      writeFileSync(path.join(root, 'bill.eml'), mail('Electricity'));
      const { code, out } = await finishDemo([
        ...[
          '--mail',
          root,
          '--say',
          'find the deleted mail about pumpkin soup',
          '--say',
          'restore the first one',
        ],
      ]);
      rmSync(root, { recursive: true });
      expect(code).toBe(0);
      expect(out).toContain('Mailbox of Alex Morgan: 2 messages from');
      expect(out).toContain('not loaded: broken.eml is empty');
      expect(out).toContain('  Pumpkin soup: Deleted Items → Family\n');
      expect(out).toMatch(/ {2}Deleted Items +1\n {4}- Electricity\n {2}Family +1\n {4}- Pumpkin soup\n/);
    },
    SLOW_MS,
  );

  it(
    'fails with the reason where there is no such folder',
    async () => {
      const { code, err } = await finishDemo(['--mail', '/no/such/folder', '--say', 'hello']);
      expect(code).toBe(1);
      expect(err).toBe('--mail: /no/such/folder cannot be read: there is no such folder.\n');
    },
    SLOW_MS,
  );
});
