import '@lpt/ui/older-browsers';
import 'antd/dist/reset.css';
import '@lpt/ui/ui.css';
import './detail.css';
import './supervise.css';
import { LargePrintContext, pageNonce, problemOf, UiProvider, useLargePrint } from '@lpt/ui';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from './router.tsx';

const MAX_RETRIES = 2;

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      // The session has ended: the frame sees it and asks to sign in again.
      if (problemOf(error)?.kind === 'unauthenticated') queries.setQueryData(['session'], null);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What the server answered with a problem will be the same a second later.
      retry: (count, error) => problemOf(error) === undefined && count < MAX_RETRIES,
    },
  },
});

function App() {
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

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
