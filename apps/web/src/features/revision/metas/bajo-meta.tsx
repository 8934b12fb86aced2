// Under a meta: the reason of what is being asked, what was asked before, what the rules and the entity say, and its money by source.
import { FilaEntera } from '../../../ui/tabla.tsx'
import { EvidenciasVersion } from '../../evidencias/de-la-version.tsx'
import { EnlaceHiloDeMeta } from '../../hilos/enlace-hilos.tsx'
import { MiradaDeMeta } from '../../mesa/mirada.tsx'
import { useMesa } from '../../mesa/usar-mesa.ts'
import { usePeticion, useRevision } from '../contexto.ts'
import type { MetaRevisada } from '../meta-revisada.ts'
import { puedePedir } from '../secciones.ts'
import { useAbierta } from './abiertas.ts'
import { FuentesMeta } from './fuentes-meta.tsx'
import { Hallazgos } from './hallazgos.tsx'
import { MotivoMeta } from './motivo.tsx'
import { Pedidos } from './pedidos.tsx'
import { TextosMeta } from './textos-meta.tsx'

export function BajoMeta({ meta, columnas }: { meta: MetaRevisada; columnas: number }) {
  const { clave, reporte, version } = useRevision()
  const { fila, hallazgos } = meta
  const elegida = usePeticion((p) => p.metas.includes(fila.meta)) && puedePedir(reporte, version)
  const [abierta] = useAbierta(fila.meta)
  const pedidos = reporte.solicitudes.filter((s) => s.metas.some((m) => m.meta === fila.meta))
  const { observacion, sinAvance } = fila.valores
  const conEvidencia = (fila.evidencias?.length ?? 0) > 0
  const nada = pedidos.length + hallazgos.length === 0 && !observacion && sinAvance === null && !conEvidencia
  const mesa = useMesa()
  if (!elegida && !abierta && nada && !mesa) return null
  return (
    <FilaEntera columnas={columnas}>
      <div className="bajo-meta">
        {elegida ? <MotivoMeta meta={fila.meta} /> : null}
        <Pedidos meta={fila.meta} solicitudes={pedidos} />
        <TextosMeta valores={fila.valores} />
        <Hallazgos meta={meta} />
        {conEvidencia ? <EvidenciasVersion clave={clave} version={version} meta={fila.meta} /> : null}
        {abierta ? <FuentesMeta meta={meta} /> : null}
        {mesa ? <MiradaDeMeta mesa={mesa} meta={fila.meta} /> : null}
        <EnlaceHiloDeMeta clave={clave} meta={fila.meta} />
      </div>
    </FilaEntera>
  )
}
