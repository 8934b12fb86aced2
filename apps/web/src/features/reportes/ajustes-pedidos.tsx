// A request for adjustments as the entity reads it: who, why, until when, and how many replies are given.
import { contar, formatFecha, formatInstante, NOMBRES_TIPO_AJUSTE, PIEZAS_DE_REPORTE } from '@kpt/textos'
import { Barra } from '../../ui/barra.tsx'
import { IconoVolver } from '../../ui/iconos.tsx'
import type { Reporte } from './borrador/entrada.ts'
import './rejilla/notas.css'

type Solicitud = Reporte['solicitudes'][number]

type Props = { readonly solicitud: Solicitud; readonly instrumento: Reporte['instrumento'] }

export function AjustesPedidos({ solicitud, instrumento }: Props) {
  const { una, varias } = PIEZAS_DE_REPORTE[instrumento]
  const nombradas = solicitud.metas.filter((m) => m.motivo !== '')
  return (
    <section className="pedido" aria-labelledby="ajustes-titulo">
      <h2 id="ajustes-titulo" className="pedido__titulo">
        <IconoVolver /> Ajustes pedidos, ronda {solicitud.ronda}
      </h2>
      <p>
        <strong>{NOMBRES_TIPO_AJUSTE[solicitud.tipo]}:</strong> {solicitud.motivo}
      </p>
      {solicitud.traslado ? (
        <p className="menor">
          Los pidió el DNP y su plazo corre desde el {formatInstante(Date.parse(solicitud.pedidaEn))}, cuando se
          trasladaron. {solicitud.traslado.nota}
        </p>
      ) : null}
      <p className="menor">
        Pedidos por {solicitud.autor.nombre} el {formatInstante(Date.parse(solicitud.pedidaEn))} sobre la versión{' '}
        {solicitud.version}. Responder hasta el <strong>{formatFecha(solicitud.vence)}</strong>.{' '}
        {solicitud.general
          ? `La solicitud es sobre todo el reporte: puede cambiar cualquier ${una}.`
          : nombradas.length === 1
            ? `Solo se puede cambiar lo señalado en una ${una}.`
            : `Solo se puede cambiar lo señalado en ${nombradas.length} ${varias}.`}
      </p>
      <Respuestas {...{ solicitud, instrumento, nombradas }} />
    </section>
  )
}

function Respuestas({ solicitud, instrumento, nombradas }: Props & { nombradas: Solicitud['metas'] }) {
  const { una, varias } = PIEZAS_DE_REPORTE[instrumento]
  const respondidas = nombradas.filter((m) => m.respuesta !== null).length
  const pedidas = nombradas.length
  if (pedidas === 0)
    return (
      <p>
        {solicitud.metas.length > 0
          ? `Ya respondió en ${contar(solicitud.metas.length, una, varias)}.`
          : `Responda en al menos una ${una}: ábrala y escriba qué hizo.`}
      </p>
    )
  return (
    <Barra
      fraccion={respondidas / pedidas}
      figura={`${respondidas} de ${contar(pedidas, 'respuesta', 'respuestas')}`}
      etiqueta="Respuestas dadas"
      tono={respondidas === pedidas ? 'bien' : 'acento'}
    />
  )
}
