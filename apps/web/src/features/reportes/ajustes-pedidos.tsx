// A request for adjustments as the entity reads it: who, why, until when, and how many replies are given.
import { contar, formatFecha, formatInstante } from '@kpt/textos'
import { Barra } from '../../ui/barra.tsx'
import { IconoVolver } from '../../ui/iconos.tsx'
import type { Reporte } from './borrador/entrada.ts'
import './rejilla/notas.css'

type Solicitud = Reporte['solicitudes'][number]

export function AjustesPedidos({ solicitud }: { solicitud: Solicitud }) {
  const respondidas = solicitud.metas.filter((m) => m.respuesta !== null).length
  const pedidas = solicitud.metas.length
  return (
    <section className="pedido" aria-labelledby="ajustes-titulo">
      <h2 id="ajustes-titulo" className="pedido__titulo">
        <IconoVolver /> Ajustes pedidos, ronda {solicitud.ronda}
      </h2>
      <p>{solicitud.motivo}</p>
      <p className="menor">
        Pedidos por {solicitud.autor.nombre} el {formatInstante(Date.parse(solicitud.pedidaEn))}, sobre la versión{' '}
        {solicitud.version}. Responder hasta el <strong>{formatFecha(solicitud.vence)}</strong>.{' '}
        {solicitud.general
          ? 'La solicitud es sobre todo el reporte: puede cambiar cualquier meta.'
          : `Solo se pueden cambiar ${contar(pedidas, 'la meta señalada', 'metas señaladas')}.`}
      </p>
      {pedidas > 0 ? (
        <Barra
          fraccion={respondidas / pedidas}
          figura={`${respondidas} de ${contar(pedidas, 'respuesta', 'respuestas')}`}
          etiqueta="Respuestas dadas"
          tono={respondidas === pedidas ? 'bien' : 'acento'}
        />
      ) : null}
    </section>
  )
}
