import type { ApprovalRequest, Case } from './case.ts';
import type { FilingEvent, Stamp } from './events.ts';
import type { Evolvers } from './evolvers.ts';

function withRequest(theCase: Case, id: string, change: (request: ApprovalRequest) => ApprovalRequest): Case {
  return { ...theCase, requests: theCase.requests.map((each) => (each.id === id ? change(each) : each)) };
}

function opinionOf(event: Stamp & Readonly<{ role: ApprovalRequest['stages'][number]; opinion: string }>) {
  return {
    by: event.by.officer ?? '',
    name: event.by.name,
    role: event.role,
    on: event.on,
    opinion: event.opinion,
  };
}

/** 线索、核查、立案和报批。 */
export const filingEvolvers: Evolvers<Exclude<FilingEvent['type'], 'LeadRegistered'>> = {
  VerificationStarted: (theCase, { on }) => ({
    ...theCase,
    phase: 'verifying',
    verification: { startedOn: on },
  }),

  VerificationExtended: (theCase, { on }) => ({
    ...theCase,
    verification: { startedOn: on, ...theCase.verification, extendedOn: on },
  }),

  CaseFiled: (theCase, { number, handlers, ground, on }) => ({
    ...theCase,
    phase: 'investigating',
    number,
    handlers,
    ground,
    filedOn: on,
  }),

  FilingDeclined: (theCase, { on, reason }) => ({ ...theCase, phase: 'not-filed', notFiled: { on, reason } }),

  LeadTransferred: (theCase, { on, to, reason }) => ({
    ...theCase,
    phase: 'lead-transferred',
    transferredOut: { on, to, reason },
  }),

  ReporterAnswered: (theCase, { on }) => ({ ...theCase, reporterAnsweredOn: on }),

  ApprovalRequested: (theCase, { request }) => ({ ...theCase, requests: [...theCase.requests, request] }),

  ApprovalGiven: (theCase, event) =>
    withRequest(theCase, event.request, (request) => ({
      ...request,
      passed: request.passed + 1,
      status: event.last ? 'approved' : 'pending',
      opinions: [...request.opinions, { ...opinionOf(event), outcome: 'approved' }],
    })),

  ApprovalReturned: (theCase, event) =>
    withRequest(theCase, event.request, (request) => ({
      ...request,
      status: 'returned',
      opinions: [...request.opinions, { ...opinionOf(event), outcome: 'returned' }],
    })),

  ApprovalWithdrawn: (theCase, event) =>
    withRequest(theCase, event.request, (request) => ({ ...request, status: 'withdrawn' })),
};
