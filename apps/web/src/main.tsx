// Entry of the browser's application.
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ponerRespaldo } from './api/respaldo.ts'
import { consultas } from './app/consultas.ts'
import { enrutador } from './app/enrutador.tsx'
import './ui/tokens.css'
import './ui/base.css'
import './ui/papel.css'
import './ui/contraste.css'

ponerRespaldo(() => import('./features/sin-conexion/copias.ts'))

const raiz = document.getElementById('raiz')
if (!raiz) throw new Error('index.html has no #raiz')

createRoot(raiz).render(
  <StrictMode>
    <QueryClientProvider client={consultas}>
      <RouterProvider router={enrutador} />
    </QueryClientProvider>
  </StrictMode>,
)
