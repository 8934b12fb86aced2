// The rounds of adjustments: what was asked, until when, and the reply to each thing.
import { contar, formatFecha, formatInstante, NOMBRES_TIPO_AJUSTE } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { Chip } from '../../../ui/chip.tsx'
import { Desplegable } from '../../../ui/desplegable.tsx'
import { useNombres, useRevision } from '../contexto.ts'
import { Pedido } from '../metas/pedidos.tsx'
import type { Pieza } from '../pieza.ts'
import type { Solicitud } from '../usar-revision.ts'
import { PeticionesDeAbrir } from './peticiones-de-abrir.tsx'

export function Rondas() {
  const { reporte } = useRevision()
  return (
    <section className="seccion" aria-labelledby="rondas-titulo">
      <h2 id="rondas-titulo">Rondas de ajustes</h2>
      {reporte.solicitudes.length === 0 ? <p>No se han pedido ajustes de este reporte.</p> : null}
      {[...reporte.solicitudes]
        .sort((a, b) => b.ronda - a.ronda)
        .map((s) => (
          <Ronda key={s.ronda} solicitud={s} />
        ))}
    </section>
  )
}

function Ronda({ solicitud }: { solicitud: Solicitud }) {
  const { reporte, lectura } = useRevision()
  const { una, varias } = useNombres()
  const { ronda, version, general, tipo, motivo, vence, pedidaEn, autor, abierta, metas, traslado } = solicitud
  const respuesta = reporte.versiones.filter((v) => v.ronda === ronda).map((v) => v.version)
  const hasta = respuesta.length > 0 ? Math.max(...respuesta) : null
  return (
    <div className="pila pila--2">
      <h3>
        Ronda {ronda}, sobre la versión {version} {abierta ? <Abierta /> : null}
      </h3>
      <p>
        <strong>{NOMBRES_TIPO_AJUSTE[tipo]}:</strong> {motivo}
      </p>
      {traslado ? (
        <p>
          La pidió el DNP ({formatInstante(Date.parse(traslado.pedidaEn))}).{' '}
          {traslado.omitido
            ? 'La gobernación no la trasladó en plazo: lo hizo el DNP.'
            : `La trasladó ${traslado.autor?.nombre ?? 'la gobernación'}.`}{' '}
          {traslado.nota}
        </p>
      ) : null}
      <p className="tenue">
        La pidió {autor.nombre}, {formatInstante(Date.parse(pedidaEn))}, {general ? 'sobre todo el reporte, ' : null}
        para responder hasta el {formatFecha(vence)}. {hasta === null ? 'La entidad aún no vuelve a enviar.' : null}
      </p>
      {hasta === null ? null : (
        <p>
          La respondió la versión {hasta}.{' '}
          <Link to="." search={{ seccion: 'cambios', desde: String(version), version: String(hasta) }}>
            Ver qué cambió
          </Link>
        </p>
      )}
      <PeticionesDeAbrir solicitud={solicitud} />
      {metas.length > 0 ? (
        <Desplegable titulo={contar(metas.length, una, varias)} abierto={metas.length <= 5}>
          <ul className="rondas">
            {metas.map((m) => (
              <li key={m.meta}>
                <NombreDePieza clave={m.meta} pieza={lectura.piezas.get(m.meta)} />
                <Pedido ronda={ronda} pedida={m} />
              </li>
            ))}
          </ul>
        </Desplegable>
      ) : null}
    </div>
  )
}

function Abierta() {
  return (
    <Chip tono="alerta" icono="volver">
      Abierta
    </Chip>
  )
}

/** A meta is told by its number; a question, which is numbered only inside its questionnaire, with its words. */
function NombreDePieza({ clave, pieza }: { clave: string; pieza: Pieza | undefined }) {
  if (!pieza || pieza.nombre === clave) return <p className="tenue menor numero">{clave}</p>
  return (
    <p className="tenue menor">
      <span className="numero">{pieza.nombre}</span> {pieza.texto}
    </p>
  )
}
