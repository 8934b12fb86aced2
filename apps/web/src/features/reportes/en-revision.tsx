// What the entity reads of a review that is not a request yet: that DNP asked and waits for the relay, or how the report closed.
import { FRASES_MARCA_CIERRE, formatFecha } from '@kpt/textos'
import { Aviso } from '../../ui/aviso.tsx'
import type { Reporte } from './borrador/entrada.ts'

export function EnRevision({ reporte: { estado, traslado, cierres } }: { reporte: Reporte }) {
  if (traslado)
    return (
      <Aviso tono="nota" titulo="El DNP pidió ajustes por medio de la gobernación">
        <p>
          Usted verá qué pidió cuando la gobernación se los traslade, y su plazo empieza ese día. Ella tiene hasta el{' '}
          {formatFecha(traslado.vence)}; si no lo hace, se los traslada el DNP.
        </p>
      </Aviso>
    )
  const [cierre] = cierres
  if (!cierre) return null
  if (estado !== 'cerrado')
    return (
      <Aviso tono="nota" titulo={`Reabierto por ${cierre.reapertura?.acto ?? 'un acto del DNP'}`}>
        <p>
          {cierre.reapertura?.motivo} La versión {cierre.version}, que quedó en firme el {formatFecha(cierre.limite)},
          sigue publicada.
        </p>
      </Aviso>
    )
  return (
    <Aviso tono={cierre.marcas.length > 0 ? 'alerta' : 'nota'} titulo={`Cerrado con la versión ${cierre.version}`}>
      <p>El límite definitivo fue el {formatFecha(cierre.limite)}.</p>
      {cierre.marcas.map((marca) => (
        <p key={marca}>{FRASES_MARCA_CIERRE[marca]}</p>
      ))}
    </Aviso>
  )
}
