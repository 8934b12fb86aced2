// An upload that ended: refused, confirmed, discarded or failed. Each says what happened and the next step.

import { Aviso } from '../../ui/aviso.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { DescargarAnotado } from '../planes/descargar-libro.tsx'
import { textoHallazgo, tituloRegla } from '../planes/frases.ts'
import { ListaHallazgos } from '../planes/grupos-hallazgos.tsx'
import type { PropsCarga } from './carga.tsx'

export function Terminada({ entidad, carga }: PropsCarga) {
  switch (carga.estado) {
    case 'rechazada':
      return <Rechazada entidad={entidad} carga={carga} />
    case 'confirmada':
      return (
        <>
          <Aviso tono="bien">Este libro ya quedó guardado como una versión del plan.</Aviso>
          <p>
            <EnlaceBoton variante="principal" to="/entidades/$entidad/plan" params={{ entidad }}>
              Ver el plan
            </EnlaceBoton>
          </p>
        </>
      )
    case 'descartada':
      return (
        <>
          <Aviso tono="nota">Esta carga se descartó. No cambió nada en el plan.</Aviso>
          <OtroLibro entidad={entidad} />
        </>
      )
    default:
      return (
        <>
          <Aviso tono="error">
            No se pudo terminar de leer el libro por una falla del sistema, no de su archivo. Cárguelo de nuevo.
          </Aviso>
          <OtroLibro entidad={entidad} />
        </>
      )
  }
}

function Rechazada({ entidad, carga }: PropsCarga) {
  const rechazo = carga.rechazo ?? []
  const primero = rechazo[0]
  return (
    <>
      <Aviso tono="error" titulo="Este libro no se puede cargar">
        {primero ? <p>{tituloRegla(primero.regla)}. No cambió nada en el plan.</p> : null}
      </Aviso>
      {rechazo.length === 1 && primero && !primero.ruta.celda ? (
        <p>
          {textoHallazgo(primero).mensaje} {textoHallazgo(primero).remedio}
        </p>
      ) : (
        <section className="pila pila--2">
          <h2>Qué corregir</h2>
          <ListaHallazgos hallazgos={rechazo} />
          <p>
            <DescargarAnotado entidad={entidad} carga={carga.id} />
          </p>
        </section>
      )}
      <OtroLibro entidad={entidad} />
    </>
  )
}

function OtroLibro({ entidad }: { entidad: string }) {
  return (
    <p>
      <EnlaceBoton variante="principal" to="/entidades/$entidad/plan/cargas/nueva" params={{ entidad }}>
        Cargar otro libro
      </EnlaceBoton>
    </p>
  )
}
