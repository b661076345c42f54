import { type Day, type Matter, matterOf, type Registry } from '@lpt/domain';
import { z } from 'zod';
import { fileName } from './facts-circumstances.ts';

/** 一个事项在事实文件里怎样写：代号、案由、哪些机关可以办、情节有哪些。 */
export type MatterGuide = Readonly<{
  id: string;
  title: string;
  bodies: readonly string[];
  circumstances: readonly Readonly<{ field: string; title: string; choices: readonly string[] }>[];
}>;

/** 当日有机关可以处罚的事项，供写事实文件的人查。 */
export function matterGuides(registry: Registry, on: Day): readonly MatterGuide[] {
  const held = registry.bodies.flatMap(({ id }) =>
    registry
      .powers(id, on)
      .filter(({ actType }) => actType === 'penalty')
      .map(({ matter }) => ({ matter, body: id })),
  );
  return [...new Set(held.map(({ matter }) => matter))].toSorted().map((id) => ({
    id,
    title: matterOf(id).title,
    bodies: held.filter(({ matter }) => matter === id).map(({ body }) => body),
    circumstances: fieldsOf(matterOf(id)),
  }));
}

function fieldsOf({ circumstances }: Matter): MatterGuide['circumstances'] {
  const { properties = {} } = z.toJSONSchema(circumstances, { io: 'input' });
  return Object.entries(properties).map(([field, schema]) => {
    if (typeof schema !== 'object') return { field: fileName(field), title: field, choices: [] };
    const items = typeof schema.items === 'object' && !Array.isArray(schema.items) ? schema.items : schema;
    return {
      field: fileName(field),
      title: schema.title ?? field,
      choices: (items.enum ?? []).map(String),
    };
  });
}

/** 写成给人看的中文。 */
export function guideText(guides: readonly MatterGuide[]): string {
  return guides
    .map(({ id, title, bodies, circumstances }) =>
      [
        `${id} ${title}`,
        `  机关：${bodies.join('、')}`,
        ...circumstances.map(
          ({ field, title: name, choices }) =>
            `  ${field} ${name}${choices.length > 0 ? `：${choices.join('、')}` : ''}`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
}
