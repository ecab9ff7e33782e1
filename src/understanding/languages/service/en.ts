import { type ServiceWords } from './words';

export const englishService: ServiceWords = {
  // Whether all is up
  service: `graph connection, connection to graph, graph api, microsoft graph, restore service, recovery service, recovery tool, mail services, email services, bot service, the services`,
  health: `are you alive, you alive, still alive, are you still alive, are you dead, are you still there, you still there, are you still running, are you still working, are you still up, bot alive, bot ok, bot okay, self test, self-test, selftest, self check, self-check, system check, run diagnostics, run a diagnostic, run a test, run a check, check the services, check your services, check all services, check services, is anything broken, is something broken, anything broken, is anything down, anything down, is something down, something broken, is anything wrong on your side, problems on your side, problem on your side, trouble on your side, trouble on your end, problems on your end, all systems go, all systems normal, all systems operational, all green, everything green, everything up, everything ok, everything okay, running fine, running smoothly, up today, up right now, errors from you, error messages from you, getting errors from the bot`,
  works: `alive, healthy, operational, functional, functioning, functions, working, works, work, running, runs, available, up, online, responding, responsive, reachable, dead, ok, okay, normal, normally`,
  faulty: `error, errors, fault, faults, something wrong with, anything wrong with, something the matter with, anything the matter with, hiccup, hiccups, glitch, glitches, malfunction, trouble with, any trouble, troubles with`,
  machine: `platform, backend, connection, certificate, the tool, this tool, the plugin, the add-in, the search, the restore function, recovery function`,
  down: `take so long, takes so long, taking so long, taking forever, takes forever, takes ages, taking ages, so slow, loses data, loses our data, loses the data, loses everything, burns down, catches fire`,
  maintenance: `maintenance, planned downtime, downtime, maintenance window, scheduled downtime`,
  // The mailbox of another day
  asItWas: `back to what i had, to what i had, back to how i had, to how i had it, the way i had it, back to how it looked, in the state of, in the state it was, in the condition of, in the state, to the way it was, to the way it looked, to the way i had`,
  turnsBack: `rewind, rewound, time travel, time-travel, time machine, go back in time, back in time, turn back time, turn back the clock, turn the clock back, wind back the clock, wind the clock back, travel back, back to before, go back to before`,
  version: `version, versions, in the version of`,
  eventTime: `before the virus, before the hack, before the attack, before the ransomware, before ransomware, before the migration, before migration, before the clean-up, before the cleanup, before my clean-up, before my cleanup, before the update, before the upgrade, before the crash, before the sync, before the incident, before the disaster, before the mess, before it got infected, before the infection, before i messed, before i cleaned, before the rule, on the day of, on the day before, the day before the`,
  lookLike: `look like, looked like, look on, look before, looked on, looked before, mailbox look, inbox look, folders look, mailbox looked, inbox looked, folders looked, did it look`,
  mailbox: `mailbox look, inbox look, mailbox looked, inbox looked, whole outlook, entire outlook, my whole outlook`,
  rollback: `whole outlook, entire outlook, my whole outlook`,
  folder: `folders look, folders looked`,
  allChanges: `all changes, all the changes, all my changes, every change, everything that changed, everything that has changed, everything i changed, whatever changed`,
  snapshot: `snapshot, snapshots`,
  // How long it is kept
  retention: `deletion period, deletion periods, deletion interval, deletion policy, auto archive, auto-archive, autoarchive, automatic archiving, auto archiving, auto-archiving, archiving policy, archive policy, archiving rule, storage period, keeping period, how long you keep, purge period`,
  howLong: `know when, tell me when, wonder when, wondering when, from when on, from what moment`,
  automatic: `automatically, automatic, by itself, by themselves, on its own, on their own, auto`,
  limit: `limit, limits, a limit, cap, maximum, max, expiry date, time frame, timeframe`,
  deadline: `last day, the last day, deadline, cut-off, cutoff, latest date, last chance`,
  timeLeft: `how much time have i got, how much time do i have, how much time do i have left, how much time have i left, how much time is left, how long have i got, how long do i have, how long do i have left, how many days have i got, how many days do i have, how many days do i have left, how many days are left`,
  means: `mean, means, meaning, what is meant by`,
  // Where else it is kept
  backup: `security copy, safety copy, second copy, spare copy, another copy of our, another copy of the, other copy of our, mirrored, replicated`,
  howOften: `how often, how frequently, how many times a day, at what interval, at which interval`,
  saved: `saved, stored, written, copied, archived, secured`,
  offsite: `outside microsoft, outside of microsoft, outside the cloud, outside of the cloud, off-site, offsite, off site, at another site, at another place, in another place, in a second place, somewhere else, in another data centre, in another data center`,
  // Gone for good
  recoverable: `recovery bin, recovery list, recovery folder, recovery area, restore list, second recycle bin, second-stage recycle bin, hidden recycle bin, hidden folder, recently removed items, recoverable folder, place you recover things from, place you recover from, recovery place`,
  purged: `purged mail, purged mails, purged emails, purged messages, purged items`,
  // Who left
  departed: `dismissed, sacked, let go last, contract ended, contract has ended, contract ran out, licence is removed, license is removed, licence was removed, license was removed, ex manager, ex-manager, ex boss, ex-boss, ex director, ex-director, ex assistant, ex-assistant, ex secretary, gone to another company, went on to another company, went to another company, moved to a competitor, went to a competitor, joined a competitor, joined another company, left for another company, on parental leave for good, handed in her notice, handed in his notice, handed in their notice, gave notice, deleted his account, deleted her account, deleted their account, removed his account, removed her account, disabled his account, disabled her account, closed his account, closed her account, wiped his account, wiped her account, his account is gone, her account is gone`,
  fate: `what happens with, what happens to, what becomes of, what about, what will happen with, what will happen to, who gets, who inherits, who receives, who takes over, who will get`,
  goesAway: `leave, leaves, leaving, goes, left, gone, quits, quit, retires, retire, resigns`,
  succeeds: `successor, my successor, took over from, taking over from, take over from, took over the job of, took over the position of, replaced, replacing, replacement of, replacement for, filling in for, inherited the job`,
  employee: `trainee, apprentice, temp, temps, freelancer, consultant, subordinate`,
  // What may not go
  hold: `preservation letter, preservation notice, preservation order, preservation request, preservation demand, hold notice, hold order, retention lock, deletion lock, deletion ban, deletion freeze`,
  preserve: `intact, tamper-proof, tamperproof, suspension of the, suspend the`,
  mustNot: `make sure that no, make sure no, make sure none, make sure that none, ensure no, ensure that no, see to it that no, don't let any of, do not let any of, dont let any of, nothing may, nothing must, none may, none must, must not be lost, may not be lost, must not get lost, not be destroyed, must not be destroyed, may not be destroyed, must not disappear, must not vanish`,
  seeTo: `make sure, see to it, ensure`,
  authority: `prosecutor, prosecution, ombudsman, regulator, regulators, supervisory authority, authority, authorities, data protection officer, tax office, customs, inspector, inspectors, auditors, public prosecutor, investigators, claim, opposing counsel, lawyers, insurer`,
  // What is handed out
  export: `on a usb drive, onto a usb drive, on a usb key, on usb, on an external disk, on an external drive, on a hard drive, dump my, dump the mailbox, mailbox dump, dump all`,
  discovery: `right to my data, right to my own data, entitled to my data, copy of my data, all my data under, i have the right to that, i have a right to that`,
  handOver: `deliver, delivered, delivering, hand out, handed out, hand over, provide, provided, produce, produced, supply, supplied, surrender, submit, turn over, make available`,
  asFiles: `as files, as a file, as pdf, as pdfs, as a pdf, as pdf files, in pdf form, in pdf format, in pdf, in file form, in a file, in files, as msg, as documents, on paper, printed out`,
  // What the bot can do
  help: `i'm confused, im confused, i am confused, confused, i don't get it, i dont get it, don't get it, dont get it, i don't understand this, i dont understand this, don't understand how this, i don't understand how, i dont understand how, i'm new here, im new here, new here, where do i begin, how do i begin, how do i use you, how can i use you, how do you use this, how can i use this, how is this used, how does one use this, what do i type, what should i enter, what do i enter, what do i have to enter, user guide, user manual, is there a manual, is there a guide, how to start, walk me through, show me the ropes, not sure how this works, no idea how this works, no clue how this works`,
  whatNow: `what now, now what, i'm stuck, im stuck, what do i do now`,
  fromWhen: `from when on, from what moment, at what point, at which point, after what time, as of when, from which day`,
  iLeave: `i leave the company, i retire, when i leave, when i retire, before i leave`,
  capability: `what are you good for, what is your job, what's your job, what can i use you for, what else can you, what kind of things can you, what sort of things can you, what do you offer, which commands, what commands, list of commands, how can you assist, how can you be of help, what tasks can you`,
  also: `also, as well, too`,
  contactWhom: `whom do i contact, who do i contact, whom can i contact, who can i contact, whom should i contact, who should i contact, whom do i ask, who do i ask, who can i ask, whom do i call, who do i call, whom do i turn to, who do i turn to, who do i talk to, whom do i talk to, who is responsible, who's responsible, who is in charge, contact person, how do i reach, how can i reach, how do i get hold of`,
  difference: `difference between, difference, differences, what's the difference`,
};
