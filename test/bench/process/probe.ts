/**
 * Loaded into every measured process in front of its program: tells the bench, which asks over the IPC channel, what the
 * operating system says of this process (`getrusage`, in microseconds, on every platform; `/proc` counts hundredths of a
 * second). Ends the process with the bench, however that ends.
 */
process.on('message', (ask) => {
  const { user, system } = process.cpuUsage();
  process.send?.({
    ask,
    cpuMs: (user + system) / 1_000,
    residentMb: process.memoryUsage.rss() / 2 ** 20,
    // `getrusage` gives kilobytes.
    peakMb: process.resourceUsage().maxRSS / 2 ** 10,
  });
});
process.on('disconnect', () => process.exit(1));
// The channel alone keeps no process alive: a program that ends by itself still does.
process.channel?.unref();
