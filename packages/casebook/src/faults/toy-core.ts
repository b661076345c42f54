import type { CaseCore, Projection } from '../core.ts';

/** A case of the smallest law there is, to test the casebook with: open, note, number, close. */
export type ToyState = Readonly<{
  city: string;
  id: string;
  title: string;
  notes: number;
  number: string | null;
  closed: boolean;
}>;

/** What can happen to it. */
export type ToyEvent =
  | Readonly<{ type: 'Opened'; city: string; id: string; title: string }>
  | Readonly<{ type: 'Noted'; text: string }>
  | Readonly<{ type: 'Numbered'; number: string }>
  | Readonly<{ type: 'Closed' }>;

/** The next number of each counter. */
export type ToyCtx = Readonly<{ numbers: ReadonlyMap<string, number> }>;

export const toyCtx: ToyCtx = { numbers: new Map() };

export const TOY_COUNTER = '样本局/样罚/2026';

/** `input` is the case's heading for `open`, the text for `note`. Notes may be many at once: `甲|乙`. */
export const toyCore: CaseCore<ToyState, ToyEvent, ToyCtx> = {
  decide(act, state, input, ctx) {
    const text = typeof input === 'string' ? input : '';
    if (act === 'open') {
      const [city = '', id = '', title = ''] = text.split('|');
      return state
        ? { ok: false, refusals: ['already-open'] }
        : { ok: true, events: [{ type: 'Opened', city, id, title }] };
    }
    if (!state || state.closed)
      return { ok: false, refusals: [state ? 'closed' : 'not-open', 'nothing-to-do'] };
    if (act === 'note')
      return { ok: true, events: text.split('|').map((each) => ({ type: 'Noted', text: each })) };
    if (act === 'close') return { ok: true, events: [{ type: 'Closed' }] };
    if (act !== 'number') return { ok: false, refusals: ['unknown-act'] };
    if (state.number) return { ok: false, refusals: ['numbered'] };
    return {
      ok: true,
      events: [{ type: 'Numbered', number: `样罚〔2026〕${ctx.numbers.get(TOY_COUNTER)}号` }],
    };
  },
  evolve(state, event) {
    if (event.type === 'Opened')
      return { city: event.city, id: event.id, title: event.title, notes: 0, number: null, closed: false };
    if (!state) throw new Error('nothing happens before opening');
    if (event.type === 'Noted') return { ...state, notes: state.notes + 1 };
    if (event.type === 'Numbered') return { ...state, number: event.number };
    return { ...state, closed: true };
  },
  numbersFor: (act) => (act === 'number' ? [{ counter: TOY_COUNTER }] : []),
  withNumbers: (_ctx, numbers) => ({ numbers }),
  project: projectToy,
};

function projectToy(state: ToyState): Projection {
  const open = !state.closed;
  const deadline = {
    key: 'decide',
    rule: 'DEC-07',
    party: null,
    title: '作出决定',
    startsOn: '2026-01-05',
    dueOn: '2026-04-07',
    status: open ? 'running' : 'met',
    provisional: false,
  } as const;
  const task = { role: 'officer', officer: 'o1', body: 'b1', party: null, due: '2026-04-07 23:59:59.999' };
  return {
    city: state.city,
    caseId: state.id,
    body: 'b1',
    division: state.city,
    unit: null,
    number: state.number,
    title: state.title,
    stage: open ? 'open' : 'closed',
    matter: null,
    officers: ['o1', 'o2'],
    parties: [state.title],
    partiesMasked: ['样**'],
    searchText: [state.title, state.number ?? ''].join(' '),
    confidential: false,
    filedOn: '2026-01-05',
    decidedOn: null,
    closedOn: open ? null : '2026-02-01',
    nextDue: open ? '2026-04-07 23:59:59.999' : null,
    deadlines: [deadline],
    tasks: open ? [{ key: `note-${state.notes}`, title: '记一笔', act: 'note', ...task }] : [],
    outbox: open ? [] : [{ key: 'publish', kind: 'publication', payload: { title: state.title } }],
  };
}
