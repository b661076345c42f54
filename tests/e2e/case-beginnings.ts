import type { CaseClient, Place } from './case-client.ts';

/** A shop with a name of its own, so that each story finds its own case. */
export type Shop = Readonly<{ name: string; owner: string; address: string }>;

/** Registers a lead about biscuits past their date, verifies it and has the case filed: it stands in the investigation. */
export async function filedCase(client: CaseClient, shop: Shop, on: string): Promise<Place> {
  const { name, owner, address } = shop;
  const place = await client.register('th-officer1', {
    source: 'complaint',
    ground: '涉嫌经营超过保质期的食品',
    content: `群众反映${name}货架上有超过保质期的饼干在售。`,
    receivedOn: on,
    parties: [{ kind: 'individual-business', name, address, representative: owner }],
    violations: [
      {
        matter: 'food.expired-food',
        parties: ['P1'],
        from: on,
        to: on,
        place: address,
        facts: '当事人经营超过保质期的饼干214盒，货值金额8132元，违法所得456元。',
        circumstances: { goodsValueFen: 813_200, gainsFen: 45_600, harmToLifeOrHealth: false },
      },
    ],
  });
  const by = 'th-officer1';
  const officers = ['tianhe-market.officer-1', 'tianhe-market.officer-2'];
  await client.act(by, place, 'start-verification', { officers });
  await client.act(by, place, 'record-scene', {
    officers,
    from: `${on}T09:00:00+08:00`,
    to: `${on}T09:00:00+08:00`,
    place: address,
    person: owner,
    certificatesShown: true,
    rightsTold: true,
    content: '货架上陈列超过保质期的饼干214盒。',
    signature: 'signed',
    party: 'P1',
  });
  await client.act(by, place, 'request-filing', {
    ground: '涉嫌经营超过保质期的食品',
    handlers: officers,
    duplicateChecked: true,
    opinion: '有初步证据证明存在违法行为，属于本机关管辖。',
  });
  await client.approve(place, 'filing', ['th-unit', 'th-head']);
  return place;
}

/** The page of a case in the desk. */
export function pageOf(address: string, { city, caseId }: Place): string {
  return `${address}/desk/cases/${city}/${caseId}`;
}
