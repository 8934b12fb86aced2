// What was asked about a meta in each round, and what the entity replied.
import { contar, formatInstante, fraseCampos, NOMBRES_CLASE_RESPUESTA, NOMBRES_TIPO_AJUSTE } from '@kpt/textos'
import { IconoVolver } from '../../../ui/iconos.tsx'
import { useNombres } from '../contexto.ts'
import type { Solicitud } from '../usar-revision.ts'

export function Pedidos({ meta, solicitudes }: { meta: string; solicitudes: readonly Solicitud[] }) {
  return solicitudes.flatMap(({ ronda, metas }) =>
    metas.filter((m) => m.meta === meta).map((m) => <Pedido key={ronda} ronda={ronda} pedida={m} />),
  )
}

type Props = {
  readonly ronda: number
  readonly pedida: Omit<Solicitud['metas'][number], 'meta'>
}

export function Pedido({ ronda, pedida: { tipo, motivo, campos, respuesta } }: Props) {
  const { porCampos } = useNombres()
  return (
    <div className="pedido-revision">
      {motivo ? (
        <p>
          <IconoVolver /> <strong>Se pidió en la ronda {ronda}:</strong> {motivo}{' '}
          <span className="tenue menor">
            {NOMBRES_TIPO_AJUSTE[tipo]}.{porCampos ? ` ${fraseCampos(campos)}.` : null}
          </span>
        </p>
      ) : null}
      {respuesta ? (
        <p>
          <strong>
            Respuesta de la entidad
            {respuesta.clase ? ` (${NOMBRES_CLASE_RESPUESTA[respuesta.clase].toLowerCase()})` : ''}:
          </strong>{' '}
          {respuesta.texto}{' '}
          <span className="tenue menor">
            {respuesta.autor.nombre}, {formatInstante(Date.parse(respuesta.en))}
            {respuesta.evidencias.length > 0
              ? `, con ${contar(respuesta.evidencias.length, 'evidencia', 'evidencias')}`
              : null}
          </span>
        </p>
      ) : (
        <p className="tenue">La entidad aún no responde.</p>
      )}
    </div>
  )
}
