export type AttachmentName = keyof typeof ATTACHMENTS;

/** Attachments by file name: the lines of a text file, a table or a PDF's page. The ending says which. */
export const ATTACHMENTS = {
  'statement-of-work-signed.pdf': [
    'STATEMENT OF WORK',
    'Northwind Traders - Customer Portal, phase 2',
    '',
    '1. Scope: single sign-on, order history, returns, reporting.',
    '2. Term: fourteen weeks from kick-off.',
    '3. Fee: EUR 186,400 in four instalments, against milestones.',
    '4. Acceptance: joint test of ten working days.',
    '',
    'Signed for Northwind Traders: C. Beaumont',
    'Signed for Contoso: R. Dubois',
  ],
  'statement-of-work-draft.pdf': [
    'STATEMENT OF WORK - DRAFT 3',
    'Northwind Traders - Customer Portal, phase 2',
    '',
    'Open: wording of the acceptance period (8 or 10 days), travel expenses.',
  ],
  'change-request-3.pdf': [
    'CHANGE REQUEST 3',
    'Bulk returns for wholesale customers',
    '',
    'Effort: 9 days. Price: EUR 10,350. Effect on go-live: none if approved this week.',
  ],
  'accessibility-audit.pdf': [
    'ACCESSIBILITY AUDIT - Customer Portal',
    'WCAG 2.2, level AA',
    '',
    '42 criteria checked, 37 met, 5 not met: focus order in the order filter,',
    'contrast of secondary buttons, two missing labels, one keyboard trap.',
  ],
  'boarding-pass-lisbon.pdf': [
    'BLUE YONDER AIRLINES - BOARDING PASS',
    'MORGAN / ALEX',
    'BY 482   HAM - LIS   Seat 14C   Boarding 06:25   Gate closes 06:45',
  ],
  'hotel-miradouro.pdf': [
    'HOTEL MIRADOURO, LISBOA',
    'Reservation 77-1024 for Alex Morgan',
    '2 nights, single room, breakfast. EUR 268.00, payable on arrival.',
  ],
  'offer-a-datum.pdf': [
    'OFFER 2291',
    'A. Datum Consulting - load test of the customer portal',
    '5 days at EUR 980. Valid for thirty days.',
  ],
  'release-checklist.pdf': [
    'RELEASE CHECKLIST - Customer Portal 2.0',
    '[x] restore rehearsed   [x] rollback rehearsed   [ ] DNS TTL lowered',
    '[ ] hypercare rota published   [x] status page text agreed',
  ],
  'performance-review.pdf': [
    'CONFIDENTIAL - HALF-YEAR REVIEW',
    'Employee: Alex Morgan        Reviewer: Renée Dubois',
    'Delivery: exceeds. Team: exceeds. Commercial: meets.',
  ],
  'payslip.pdf': ['PAYSLIP', 'Alex Morgan', 'Gross 6,150.00   Net 3,721.44   Paid by transfer'],
  'lease-offer.pdf': [
    'VEHICLE LEASE OFFER',
    'Compact electric, 36 months, 10,000 km a year, EUR 289 a month',
  ],
  'visitor-parking.pdf': ['VISITOR PARKING', 'Level -1, bays 14 to 16. Show this page at the barrier.'],
  'open-orders.csv': [
    'order,customer,lines,total_eur',
    '100481,Northwind Lyon,14,2280.50',
    '100495,Northwind Kyoto,3,410.00',
    '100512,Northwind Porto,22,5120.75',
  ],
  'customer-mapping.csv': [
    'old_id,new_id,status',
    'C-00017,8f2a,migrated',
    'C-00018,8f2b,migrated',
    'C-00021,,duplicate of C-00017',
  ],
  'uat-findings.csv': [
    'no,area,severity,finding,state',
    '1,returns,high,label shows the previous customer,fixed',
    '2,search,medium,accents are ignored in one direction,fixed',
    '3,export,low,column order differs from the screen,open',
    '4,login,high,second tab signs the first one out,in progress',
  ],
  'budget-forecast.csv': [
    'month,planned,actual,forecast',
    '1,38000,36420,36420',
    '2,42000,44910,44910',
    '3,42000,21300,43800',
    '4,30000,0,31500',
  ],
  'hypercare-rota.csv': [
    'day,early,late,on call',
    'Mon,Tomasz,José,Priya',
    'Tue,José,Priya,Tomasz',
    'Wed,Priya,Tomasz,José',
  ],
  'load-test.csv': ['users,median_ms,p95_ms,errors', '100,140,310,0', '500,190,480,0', '1000,350,1240,3'],
  'loyalty-members.csv': ['tier,members,active', 'bean,4120,2210', 'cup,1480,1160', 'pot,310,288'],
  'retro-notes.txt': [
    'Keep: pairing on the migration, demo every Thursday.',
    'Stop: reviews after 17:00.',
    'Try: one day a sprint without meetings.',
  ],
  'training-outline.txt': [
    '1. Signing in (10 min)',
    '2. Finding an order (15 min)',
    '3. Returns, single and bulk (25 min)',
    '4. Reports (20 min)',
    '5. Questions (20 min)',
  ],
  'stack-trace.txt': [
    'TimeoutError: connection to orders-db timed out after 5000 ms',
    '    at Pool.acquire (pool.ts:88)',
    '    at OrderRepository.page (order-repository.ts:41)',
  ],
  'retention-policy.txt': [
    'Deleted items are kept for 14 days after they leave Deleted Items.',
    'After that the helpdesk cannot bring them back.',
  ],
} as const satisfies Record<`${string}.${'pdf' | 'csv' | 'txt'}`, readonly string[]>;
