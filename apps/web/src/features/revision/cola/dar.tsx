// Giving reports to somebody of the team: those chosen in the page, or all of the page, by hand or by load.
import { contar } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../api/cliente.ts'
import type { Peticion } from '../../../api/tipos.ts'
import { consultas } from '../../../app/consultas.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { CampoSeleccion } from '../../../ui/campo.tsx'
import type { Equipo } from './usar-equipo.ts'

const RUTA = 'POST /api/revision/asignaciones'
export type ClaveAsignada = Peticion<typeof RUTA>['cuerpo']['reportes'][number]

type Props = {
  readonly equipo: Equipo
  /** Chosen one by one, and all of the page. */
  readonly elegidos: readonly ClaveAsignada[]
  readonly pagina: readonly ClaveAsignada[]
  readonly que: readonly [una: string, varias: string]
  readonly onHecho: () => void
}

export function Dar({ equipo, elegidos, pagina, que, onHecho }: Props) {
  const [a, setA] = useState('por_carga')
  const reportes = elegidos.length > 0 ? elegidos : pagina
  const dar = useMutation({
    mutationFn: () => api(RUTA, { cuerpo: { reportes: [...reportes], a } }),
    onSuccess: async () => {
      onHecho()
      await consultas.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).includes('/revision/') })
    },
  })
  const opciones = [
    { valor: 'por_carga', texto: 'Repartir por carga' },
    ...equipo.map((p) => ({
      valor: p.cuenta,
      texto: `${p.nombre} (${contar(p.pendientes, 'pendiente', 'pendientes')})`,
    })),
    { valor: 'nadie', texto: 'Dejar sin nadie' },
  ]
  if (equipo.length === 0) return null
  return (
    <form
      className="dar no-imprimir"
      aria-label="Asignar la revisión"
      onSubmit={(e) => {
        e.preventDefault()
        if (!dar.isPending) dar.mutate()
      }}
    >
      <CampoSeleccion etiqueta="Asignar a" value={a} onChange={(e) => setA(e.target.value)} opciones={opciones} />
      <Boton type="submit" ocupado={dar.isPending}>
        {elegidos.length > 0
          ? `Asignar ${contar(elegidos.length, `${que[0]} elegido`, `${que[1]} elegidos`)}`
          : pagina.length === 1
            ? 'Asignar el de esta página'
            : `Asignar los ${pagina.length} de esta página`}
      </Boton>
      {dar.error ? (
        <Aviso tono="error" vivo>
          {dar.error.message}
        </Aviso>
      ) : null}
      {dar.data ? <p role="status">{frase(dar.data)}</p> : null}
    </form>
  )
}

function frase({
  asignados,
  sinCambio,
}: {
  asignados: readonly { nombre: string; reportes: number }[]
  sinCambio: number
}) {
  const dichos = asignados.map((p) => `${p.nombre}: ${p.reportes}`)
  const iguales = sinCambio > 0 ? `${contar(sinCambio, 'queda', 'quedan')} como estaba.` : ''
  return dichos.length > 0 ? `Asignados. ${dichos.join('; ')}. ${iguales}` : `Hecho. ${iguales}`
}
