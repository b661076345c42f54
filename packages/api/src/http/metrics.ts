import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What is counted. Labels are names of routes, acts and codes, never of people. */
export type Metrics = Readonly<{
  answered(route: string, method: string, status: number, seconds: number): void;
  acted(act: string, outcome: 'performed' | 'replayed' | 'refused' | 'stale' | 'stopped'): void;
  refused(code: string): void;
  text(): Promise<string>;
  contentType: string;
}>;

/** Metrics of one process, for Prometheus to read. */
export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const durations = new Histogram({
    name: 'lpt_http_request_seconds',
    help: 'Time from a request to its answer',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [register],
  });
  const acts = new Counter({
    name: 'lpt_acts_total',
    help: 'Acts by name and outcome',
    labelNames: ['act', 'outcome'],
    registers: [register],
  });
  const refusals = new Counter({
    name: 'lpt_refusals_total',
    help: 'Reasons for which acts were refused, by code',
    labelNames: ['code'],
    registers: [register],
  });
  return {
    answered: (route, method, status, seconds) =>
      durations.observe({ route, method, status: String(status) }, seconds),
    acted: (act, outcome) => acts.inc({ act, outcome }),
    refused: (code) => refusals.inc({ code }),
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}
