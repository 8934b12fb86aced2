// One meta between two versions: at one side what was asked and replied, at the other what changed.
import { Chip } from '../../../ui/chip.tsx'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import { COLUMNAS_VALOR } from '../../reportes/diferencias/columnas.tsx'
import { claveCambio, nombrarCambio } from '../../reportes/diferencias/nombrar.tsx'
import { usePeticion, useRevision } from '../contexto.ts'
import { type MetaRevisada, nombreFuente } from '../meta-revisada.ts'
import { ElegirMeta } from '../metas/elegir.tsx'
import { MotivoMeta } from '../metas/motivo.tsx'
import { Pedido } from '../metas/pedidos.tsx'
import { puedePedir } from '../secciones.ts'
import type { Fuente } from '../usar-revision.ts'
import type { CambioMeta, Diferencia } from './agrupar.ts'

type Props = {
  readonly cambio: CambioMeta
  readonly metas: readonly MetaRevisada[]
  readonly fuentes: readonly Fuente[]
}

export function CambiosMeta({ cambio, metas, fuentes }: Props) {
  const { reporte, version } = useRevision()
  const { meta, clase, diferencias } = cambio
  const fila = metas.find((m) => m.fila.meta === meta)?.fila
  const texto = fila?.personalizacion ?? diferencias[0]?.personalizacion ?? ''
  const elegible = puedePedir(reporte, version) && fila !== undefined
  const elegida = usePeticion((p) => p.metas.includes(meta))
  return (
    <li className="cambio no-partir">
      <div className="cambio__cabeza">
        <h4>
          {texto || 'Sin texto'} <span className="tenue menor numero">{meta}</span>
        </h4>
        {clase === 'no_pedido' ? (
          <Chip tono="alerta" icono="alerta">
            No se pidió
          </Chip>
        ) : null}
        {elegible ? <ElegirMeta meta={meta} texto={texto} /> : null}
      </div>
      <Lados cambio={cambio} fuentes={fuentes} />
      {elegible && elegida ? <MotivoMeta meta={meta} /> : null}
    </li>
  )
}

/** What was asked at one side, what changed at the other. */
function Lados({ cambio: { meta, pedidos, diferencias }, fuentes }: Pick<Props, 'cambio' | 'fuentes'>) {
  return (
    <div className="cambio__lados" data-pedido={pedidos.length > 0 ? '' : undefined}>
      {pedidos.length > 0 ? (
        <div className="pila pila--2">
          {pedidos.map((p) => (
            <Pedido key={p.ronda} ronda={p.ronda} pedida={p} />
          ))}
        </div>
      ) : null}
      {diferencias.length > 0 ? (
        <Tabla
          titulo={`Cambios de la meta ${meta}`}
          tituloOculto
          columnas={columnasDe(fuentes)}
          filas={diferencias}
          clave={claveCambio}
        />
      ) : (
        <p className="tenue">No cambió ningún valor.</p>
      )}
    </div>
  )
}

function columnasDe(fuentes: readonly Fuente[]): Columna<Diferencia>[] {
  const nombrar = (d: Diferencia) => nombrarCambio(d, (clave) => nombreFuente(fuentes, clave))
  return [{ clave: 'campo', titulo: 'Valor', nombra: true, celda: nombrar }, ...COLUMNAS_VALOR]
}
