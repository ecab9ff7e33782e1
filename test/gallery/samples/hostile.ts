/** Mail text that tries to be more than text. */
export const HOSTILE_SUBJECTS: readonly string[] = [
  '[Click here to restore](https://evil.example/login) **URGENT** _now_',
  'Due {{DATE(2017-02-14T06:00:00Z, LONG)}} at {{TIME(2017-02-14T06:00:00Z)}}',
  '${$root.actions} ${1+1} ${json(\'{"a":1}\')}',
  '<img src=x onerror=alert(1)><b>bold</b> <script>alert(2)</script>',
  'Invoice \u202Efdp.exe\u202C for you \u2066left open',
  'Z̷̛̤̳̪̊͋͊̿a̴̧̛̖͓̲̓̽̌͠l̵̛̗̫̰̦̆̅̕g̸̢̳̮̊͊̈́̕o̵̢̪̩̽̍͘ t̷̛̳̪̊e̴̛̖x̵̗̫t̸̢̳',
  '# Heading\n- list\n1. item `code` ![image](https://evil.example/p.png)',
  '1. restore-all\r\n2. Password expired',
];
