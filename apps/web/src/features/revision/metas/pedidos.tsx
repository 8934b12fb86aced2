// What was asked about a meta in each round, and what the entity replied.
import { formatInstante } from '@kpt/textos'
import { IconoVolver } from '../../../ui/iconos.tsx'
import type { Solicitud } from '../usar-revision.ts'

export function Pedidos({ meta, solicitudes }: { meta: string; solicitudes: readonly Solicitud[] }) {
  return solicitudes.flatMap(({ ronda, metas }) =>
    metas
      .filter((m) => m.meta === meta)
      .map((m) => <Pedido key={ronda} ronda={ronda} motivo={m.motivo} respuesta={m.respuesta} />),
  )
}

type Props = {
  readonly ronda: number
  readonly motivo: string
  readonly respuesta: Solicitud['metas'][number]['respuesta']
}

export function Pedido({ ronda, motivo, respuesta }: Props) {
  return (
    <div className="pedido-revision">
      {motivo ? (
        <p>
          <IconoVolver /> <strong>Se pidió en la ronda {ronda}:</strong> {motivo}
        </p>
      ) : null}
      {respuesta ? (
        <p>
          <strong>Respuesta de la entidad:</strong> {respuesta.texto}{' '}
          <span className="tenue menor">
            {respuesta.autor.nombre}, {formatInstante(Date.parse(respuesta.en))}
          </span>
        </p>
      ) : (
        <p className="tenue">La entidad aún no responde.</p>
      )}
    </div>
  )
}
