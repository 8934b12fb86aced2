// The history of the draft: every stretch of work, and going back to how it was then.
import { contar, formatInstante } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { useEdicion } from './usar-edicion.ts'
import './rejilla/edicion.css'

const RUTA = '/api/entidades/:entidad/plan/borradores/:desde'

export function Historia({ entidad, desde }: { entidad: string; desde: string }) {
  const params = { entidad, desde }
  const edicion = useEdicion()
  const puntos = useQuery({ ...consulta(`GET ${RUTA}/puntos`, { params }), staleTime: 0 })
  const [elegido, setElegido] = useState<number | null>(null)
  const volver = useMutation({
    mutationFn: async (n: number) => {
      await edicion.vaciar()
      const { ultima } = await api(`GET ${RUTA}`, { params })
      return await api(`POST ${RUTA}/vuelta`, { params, cuerpo: { n, ultima } })
    },
    onSuccess: async () => {
      setElegido(null)
      await edicion.releer()
      await puntos.refetch()
    },
  })
  const punto = puntos.data?.puntos.find((p) => p.n === elegido)
  return (
    <>
      {volver.data ? (
        <Aviso tono="bien" vivo>
          El borrador quedó como estaba: {contar(volver.data.celdas, 'celda cambió', 'celdas cambiaron')}.
        </Aviso>
      ) : null}
      <Datos de={puntos}>
        {({ puntos: lista }) => (
          <ol className="pila edicion__historia" reversed>
            {lista.map((p, i) => (
              <li key={p.n}>
                <p>
                  <strong>{formatInstante(Date.parse(p.en))}</strong> · {p.autor.nombre}: {fraseDe(p)}
                  {i === 0 ? ' (como está ahora)' : null}
                </p>
                {i === 0 ? null : (
                  <Boton variante="texto" onClick={() => setElegido(p.n)}>
                    Volver a como estaba entonces
                  </Boton>
                )}
              </li>
            ))}
          </ol>
        )}
      </Datos>
      <Dialogo
        abierto={punto !== undefined}
        titulo="¿Dejar el borrador como estaba entonces?"
        onCerrar={() => setElegido(null)}
        acciones={
          <>
            <Boton onClick={() => setElegido(null)}>No</Boton>
            <Boton ocupado={volver.isPending} onClick={() => elegido !== null && volver.mutate(elegido)}>
              Sí, volver
            </Boton>
          </>
        }
      >
        <p>
          Queda como estaba el {punto ? formatInstante(Date.parse(punto.en)) : ''}. Esa vuelta también se puede deshacer
          desde esta historia.
        </p>
        {volver.isError ? <Aviso tono="error">{volver.error.message}</Aviso> : null}
      </Dialogo>
    </>
  )
}

type Punto = Respuesta<'GET /api/entidades/:entidad/plan/borradores/:desde/puntos'>['puntos'][number]

function fraseDe({ n, celdas, acto }: Punto): string {
  if (n === 0) return 'empezó el borrador'
  const cuantas = contar(celdas, 'celda', 'celdas')
  if (acto === 'volver') return `volvió a un momento anterior, ${cuantas}`
  return acto === 'poner_al_dia' ? `siguió sobre otra versión del plan, ${cuantas}` : cuantas
}
