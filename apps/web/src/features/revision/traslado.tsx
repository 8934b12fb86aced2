// What DNP asked and waits for the gobernación: what it says for whoever relays it; for the rest, that it is waiting.
import { formatFecha, formatInstante, fraseCampos, NOMBRES_TIPO_AJUSTE } from '@kpt/textos'
import { Aviso } from '../../ui/aviso.tsx'
import type { Reporte } from './usar-revision.ts'

type Traslado = NonNullable<Reporte['traslado']>

export function TrasladoPendiente({ traslado }: { traslado: Traslado }) {
  const { pedidaEn, vence, vencido, pedido } = traslado
  return (
    <Aviso
      tono={vencido ? 'alerta' : 'nota'}
      titulo={
        vencido ? 'La gobernación no trasladó en plazo los ajustes del DNP' : 'El DNP pidió ajustes, por trasladar'
      }
    >
      <p>
        Los pidió el DNP ({formatInstante(Date.parse(pedidaEn))}). La gobernación puede trasladarlos hasta el{' '}
        <strong>{formatFecha(vence)}</strong>;{' '}
        {vencido ? 'ahora también puede hacerlo el DNP' : 'después lo hace el DNP'}, y la omisión es pública. El plazo
        de la entidad empieza con el traslado.
      </p>
      {pedido ? <LoPedido pedido={pedido} /> : null}
    </Aviso>
  )
}

function LoPedido({ pedido }: { pedido: NonNullable<Traslado['pedido']> }) {
  const { tipo, motivo, metas, general, dias } = pedido
  return (
    <>
      <p>
        <strong>{NOMBRES_TIPO_AJUSTE[tipo]}:</strong> {motivo}{' '}
        <span className="tenue">
          ({general ? 'sobre todo el reporte, ' : null}
          {dias} días hábiles para responder)
        </span>
      </p>
      <ul>
        {metas.map((m) => (
          <li key={m.meta}>
            <span className="numero">{m.meta}</span> {NOMBRES_TIPO_AJUSTE[m.tipo]},{' '}
            {fraseCampos(m.campos).toLowerCase()}: {m.motivo}
          </li>
        ))}
      </ul>
    </>
  )
}
