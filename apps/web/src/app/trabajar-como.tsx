// Top bar, for whoever has several appointments: working under another of them without signing in again.
import { nombreRol } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useRef } from 'react'
import { api } from '../api/cliente.ts'
import { Boton } from '../ui/boton.tsx'
import { consultas } from './consultas.ts'
import { consultaSesion, inicioDe, type Sesion } from './sesion.ts'

type Nombramiento = Sesion['nombramientos'][number]

export function TrabajarComo({ sesion }: { sesion: Sesion }) {
  const caja = useRef<HTMLDetailsElement>(null)
  const enrutador = useRouter()
  const cambio = useMutation({
    mutationFn: (nombramiento: string) => api('POST /api/sesion/nombramiento', { cuerpo: { nombramiento } }),
    onSuccess: async () => {
      const deAntes = new Set(consultas.getQueryCache().findAll({ type: 'active' }))
      consultas.removeQueries({ type: 'inactive' })
      const { sesion: nueva } = await consultas.fetchQuery({ ...consultaSesion, staleTime: 0 })
      if (caja.current) caja.current.open = false
      if (nueva) await enrutador.navigate({ to: inicioDe(nueva) })
      // What stayed on screen was read, or refused, under the other appointment.
      await consultas.resetQueries({ predicate: (q) => deAntes.has(q) && q.queryKey[0] !== consultaSesion.queryKey[0] })
    },
  })
  const otros = sesion.nombramientos.filter((n) => n.id !== sesion.nombramiento)
  if (otros.length === 0) return null
  return (
    <details className="trabajar-como" ref={caja}>
      <summary>Trabajar como…</summary>
      <ul>
        {otros.map((n) => (
          <li key={n.id}>
            <Boton ocupado={cambio.isPending && cambio.variables === n.id} onClick={() => cambio.mutate(n.id)}>
              {comoQue(n)}
            </Boton>
          </li>
        ))}
      </ul>
      {cambio.isError ? <p role="alert">{cambio.error.message}</p> : null}
    </details>
  )
}

/** «Usuario líder · Tabio». */
export function comoQue({ rol, entidad, direccion }: Pick<Nombramiento, 'rol' | 'entidad' | 'direccion'>): string {
  return [nombreRol(rol), entidad?.nombre ?? direccion].filter(Boolean).join(' · ')
}
