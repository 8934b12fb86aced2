// The checklist of a version (numeral 2.a, Circular 0009-4 de 2023): each item with its citation, an answer and a note.
import { GRUPOS_LISTA, type RespuestaLista } from '@kpt/domain/revision'
import { formatInstante, NOMBRES_GRUPO_LISTA, NOMBRES_RESPUESTA_LISTA } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { useRevision } from '../revision/contexto.ts'
import { Notas } from './notas.tsx'
import type { ListaRespondida } from './pendientes.ts'
import { REPORTE, refrescarMesa } from './usar-mesa.ts'
import './mesa.css'

type Item = ListaRespondida['items'][number]
const OPCIONES = ['si', 'no', 'no_aplica'] as const

export function SeccionLista() {
  const { clave, version } = useRevision()
  const lista = useQuery(consulta(`GET ${REPORTE}/lista`, { params: clave, consulta: { version } }))
  return (
    <section className="pila" aria-labelledby="lista-titulo">
      <h2 id="lista-titulo">Lista de verificación de la versión {version}</h2>
      <Datos de={lista} lineas={8}>
        {({ lista: cual, items, escribe }) =>
          cual === null ? (
            <p>No hay una lista de verificación que rija para este corte.</p>
          ) : (
            <>
              <p className="tenue">
                {cual.cita}.{' '}
                {cual.exigida
                  ? 'Debe responderse entera antes de validar.'
                  : 'Se puede validar sin responderla entera.'}
              </p>
              {GRUPOS_LISTA.map((grupo) => (
                <div key={grupo}>
                  <h3>{NOMBRES_GRUPO_LISTA[grupo]}</h3>
                  <ul className="lista-revision">
                    {items
                      .filter((i) => i.grupo === grupo)
                      .map((i) => (
                        <li key={`${i.clave}/${i.respuesta?.en ?? ''}`}>
                          <Punto item={i} escribe={escribe} />
                        </li>
                      ))}
                  </ul>
                </div>
              ))}
            </>
          )
        }
      </Datos>
      <h2>Notas del equipo</h2>
      <Notas />
    </section>
  )
}

function Punto({ item, escribe }: { item: Item; escribe: boolean }) {
  const { clave, version } = useRevision()
  const [respuesta, setRespuesta] = useState<RespuestaLista>(item.respuesta?.respuesta ?? 'sin_responder')
  const [nota, setNota] = useState(item.respuesta?.nota ?? '')
  const responder = useMutation({
    mutationFn: (dicha: RespuestaLista) =>
      api(`POST ${REPORTE}/lista`, { params: clave, cuerpo: { version, item: item.clave, respuesta: dicha, nota } }),
    onSuccess: refrescarMesa,
  })
  const cambio = respuesta !== (item.respuesta?.respuesta ?? 'sin_responder') || nota !== (item.respuesta?.nota ?? '')
  return (
    <>
      <p>
        {item.texto}
        <span className="bloque tenue menor">{item.cita}</span>
      </p>
      {escribe ? (
        <>
          <fieldset>
            <legend className="solo-lector">{item.texto}</legend>
            {OPCIONES.map((o) => (
              <label key={o}>
                <input type="radio" name={item.clave} checked={respuesta === o} onChange={() => setRespuesta(o)} />
                {NOMBRES_RESPUESTA_LISTA[o]}
              </label>
            ))}
          </fieldset>
          {respuesta === 'sin_responder' ? null : (
            <CampoLargo
              etiqueta={respuesta === 'no' ? 'Qué encontró' : 'Nota'}
              opcional={respuesta !== 'no'}
              rows={2}
              maxLength={1000}
              value={nota}
              error={responder.error?.message}
              onChange={(e) => setNota(e.target.value)}
            />
          )}
          {cambio ? (
            <p>
              <Boton ocupado={responder.isPending} onClick={() => responder.mutate(respuesta)}>
                Guardar la respuesta
              </Boton>
            </p>
          ) : null}
        </>
      ) : null}
      <Dada item={item} conRespuesta={!escribe} />
    </>
  )
}

function Dada({ item: { respuesta }, conRespuesta }: { item: Item; conRespuesta: boolean }) {
  if (!respuesta) return conRespuesta ? <p className="tenue">Sin responder</p> : null
  return (
    <p className="tenue menor">
      {conRespuesta ? `${NOMBRES_RESPUESTA_LISTA[respuesta.respuesta]}. ${respuesta.nota} ` : null}
      {respuesta.autor.nombre}, {formatInstante(Date.parse(respuesta.en))}
    </p>
  )
}
