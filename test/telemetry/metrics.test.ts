import { createMetrics } from '../../src/telemetry/metrics';

test('counts and times by label', async () => {
  const metrics = createMetrics();
  metrics.turn('said', 'answered', 0.3);
  metrics.turn('pressed', 'failed', 3);
  metrics.graphRequest('move-message', 429);
  metrics.graphRequest('move-message', 429);
  metrics.graphRequest('scan', 0);
  metrics.restore('restored', 7);
  metrics.restore('gone');
  metrics.channel('send', 'sent');
  const text = await metrics.text();
  expect(text).toContain(
    'mail_recovery_turn_duration_seconds_bucket{le="0.5",kind="said",outcome="answered"} 1',
  );
  expect(text).toContain(
    'mail_recovery_turn_duration_seconds_bucket{le="0.25",kind="said",outcome="answered"} 0',
  );
  expect(text).toContain('mail_recovery_turn_duration_seconds_sum{kind="pressed",outcome="failed"} 3');
  expect(text).toContain('mail_recovery_graph_requests_total{operation="move-message",status="429"} 2');
  expect(text).toContain('mail_recovery_graph_requests_total{operation="scan",status="0"} 1');
  expect(text).toContain('mail_recovery_restored_messages_total{outcome="restored"} 7');
  expect(text).toContain('mail_recovery_restored_messages_total{outcome="gone"} 1');
  expect(text).toContain('mail_recovery_channel_requests_total{operation="send",outcome="sent"} 1');
});

test('two of them in one process do not meet, and only one on request carries the metrics of the process', async () => {
  const [one, other] = [createMetrics({ process: true }), createMetrics()];
  one.restore('restored');
  expect(await other.text()).not.toContain('outcome="restored"');
  expect(await one.text()).toContain('process_cpu_seconds_total');
  expect(await other.text()).not.toContain('process_cpu_seconds_total');
});
