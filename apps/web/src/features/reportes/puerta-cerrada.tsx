// A report that can no longer be sent: since when, and how more time is asked for.
import { textoPuertaCerrada } from '@kpt/textos'
import { Aviso } from '../../ui/aviso.tsx'
import { EnlacePedirExcepcion } from '../excepciones/enlace-pedir.tsx'
import type { Reporte } from './borrador/entrada.ts'

/** Only while the entity still had something to send. */
export function PuertaCerrada({ reporte }: { reporte: Reporte }) {
  const { entidad, instrumento, vigencia, corte, estado, situacion, limite } = reporte
  const enAjustes = estado === 'en_ajustes'
  if (situacion !== 'cerrada' || !(enAjustes || estado === 'borrador')) return null
  return (
    <Aviso tono="alerta" titulo="El plazo cerró">
      <p>{textoPuertaCerrada(enAjustes ? null : limite)}</p>
      <p>
        <EnlacePedirExcepcion
          clave={{ entidad: entidad.codigo, instrumento, vigencia, corte }}
          acto={enAjustes ? 'ajustes' : 'reporte'}
        />
      </p>
    </Aviso>
  )
}
