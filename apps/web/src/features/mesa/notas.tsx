// Private notes of the team, on the whole report or on one meta: neither the entity nor the public reads them.
import { contar, formatInstante } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { uuid7 } from '../../app/uuid7.ts'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { useRevision } from '../revision/contexto.ts'
import { REPORTE, refrescarMesa } from './usar-mesa.ts'
import './mesa.css'

const CUANTAS = 50

/** Without `meta`, those of the whole report and of every meta. */
export function Notas({ meta }: { meta?: string }) {
  const { clave } = useRevision()
  const lista = useQuery(
    consulta(`GET ${REPORTE}/notas`, { params: clave, consulta: { tamano: CUANTAS, ...(meta ? { meta } : {}) } }),
  )
  return (
    <div className="pila pila--2">
      <Escribir meta={meta ?? null} />
      <Datos de={lista} lineas={2}>
        {({ filas, total }) =>
          total === 0 ? (
            <p className="tenue">El equipo no ha escrito notas aquí.</p>
          ) : (
            <>
              {total > CUANTAS ? (
                <p className="tenue">
                  Las últimas {CUANTAS} de {contar(total, 'nota', 'notas')}:
                </p>
              ) : null}
              <ol className="notas">
                {filas.map((n) => (
                  <li key={n.id}>
                    <p className="observacion">{n.texto}</p>
                    <p className="tenue menor">
                      {meta || n.meta === null ? null : `Meta ${n.meta} · `}
                      {n.autor.nombre}, {formatInstante(Date.parse(n.en))} {n.propia ? <Retirar nota={n.id} /> : null}
                    </p>
                  </li>
                ))}
              </ol>
            </>
          )
        }
      </Datos>
    </div>
  )
}

function Escribir({ meta }: { meta: string | null }) {
  const { clave } = useRevision()
  const [texto, setTexto] = useState('')
  const [id, setId] = useState(uuid7)
  const escribir = useMutation({
    mutationFn: () => api(`POST ${REPORTE}/notas`, { params: clave, cuerpo: { id, meta, texto } }),
    onSuccess: async () => {
      setTexto('')
      setId(uuid7())
      await refrescarMesa()
    },
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    if (texto.trim() && !escribir.isPending) escribir.mutate()
  }
  return (
    <form className="pila pila--2" onSubmit={enviar}>
      <CampoLargo
        etiqueta={meta ? `Nota del equipo sobre la meta ${meta}` : 'Nota del equipo sobre el reporte'}
        ayuda="Solo la lee su equipo: ni la entidad ni el público."
        rows={2}
        maxLength={2000}
        value={texto}
        error={escribir.error?.message}
        onChange={(e) => setTexto(e.target.value)}
      />
      <p>
        <Boton type="submit" ocupado={escribir.isPending}>
          Guardar la nota
        </Boton>
      </p>
    </form>
  )
}

function Retirar({ nota }: { nota: string }) {
  const { clave } = useRevision()
  const retirar = useMutation({
    mutationFn: () => api(`POST ${REPORTE}/notas/:nota/retiro`, { params: { ...clave, nota }, cuerpo: {} }),
    onSuccess: refrescarMesa,
  })
  return (
    <Boton variante="texto" ocupado={retirar.isPending} onClick={() => retirar.mutate()}>
      Retirar
    </Boton>
  )
}
