import { uploadFile } from '@lpt/contract';
import type { Case, EvidenceFile } from '@lpt/domain';
import type { CaseView, FormSurroundings } from '@lpt/ui';
import { ask, errorSays, useRegistry, useSession, useToday } from '@lpt/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { mattersQuery } from '../api/queries.ts';

/** 表单周围已经知道的东西。 */
export function useSurroundings(
  view: Pick<CaseView, 'theCase' | 'otherInspections'> | undefined,
): FormSurroundings {
  const { account } = useSession();
  const registry = useRegistry();
  const today = useToday();
  const { data: matters } = useSuspenseQuery(mattersQuery);
  return useMemo(
    () => ({
      body: account.body?.id ?? '',
      registry,
      today,
      matters,
      ...(account.officer ? { officer: account.officer } : {}),
      ...(view ? known(view) : {}),
    }),
    [account, registry, today, matters, view],
  );
}

function known({
  theCase,
  otherInspections,
}: Pick<CaseView, 'theCase' | 'otherInspections'>): Pick<
  FormSurroundings,
  'theCase' | 'otherInspections' | 'upload'
> {
  return { theCase, otherInspections, upload: (file) => sendFile(theCase, file) };
}

async function sendFile({ city, id }: Case, file: File): Promise<EvidenceFile> {
  try {
    const { body } = await ask(uploadFile, {
      params: { city, caseId: id },
      headers: { 'x-file-name': encodeURIComponent(file.name) },
      media: mediaOf(file),
      body: new Uint8Array(await file.arrayBuffer()),
    });
    return body;
  } catch (error) {
    throw new Error(errorSays(error), { cause: error });
  }
}

function mediaOf({ type }: File): string {
  return type || 'application/octet-stream';
}
