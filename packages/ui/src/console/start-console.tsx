import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type AnyRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../api/query-client.ts';
import { LargePrintContext, useLargePrint } from '../frame/large-print.ts';
import { pageNonce, UiProvider } from '../frame/ui-provider.tsx';

/** 把一个平台画到页面上。 */
export function startConsole(router: AnyRouter): void {
  const root = document.getElementById('root');
  if (!root) return;
  const queries = createQueryClient();
  createRoot(root).render(
    <StrictMode>
      <Console router={router} queries={queries} />
    </StrictMode>,
  );
}

function Console({ router, queries }: Readonly<{ router: AnyRouter; queries: QueryClient }>) {
  const large = useLargePrint();
  return (
    <LargePrintContext value={large}>
      <UiProvider nonce={pageNonce()} large={large[0]}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </UiProvider>
    </LargePrintContext>
  );
}
