// One meta between two versions: at one side what was asked and replied, at the other what changed.
import { Chip } from '../../../ui/chip.tsx'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import { columnasValor } from '../../reportes/diferencias/columnas.tsx'
import { claveCambio, nombrarCambio } from '../../reportes/diferencias/nombrar.tsx'
import type { Palabras } from '../../reportes/diferencias/palabras.ts'
import { useNombres, usePeticion, useRevision } from '../contexto.ts'
import { ElegirMeta } from '../metas/elegir.tsx'
import { MotivoMeta } from '../metas/motivo.tsx'
import { Pedido } from '../metas/pedidos.tsx'
import { puedePedir } from '../secciones.ts'
import type { CambioMeta, Diferencia } from './agrupar.ts'

type Props = { readonly cambio: CambioMeta }

export function CambiosMeta({ cambio }: Props) {
  const { reporte, version, lectura } = useRevision()
  const { meta, clase, diferencias } = cambio
  const pieza = lectura.piezas.get(meta)
  const texto = pieza?.texto ?? diferencias[0]?.personalizacion ?? ''
  const elegible = puedePedir(reporte, version) && pieza !== undefined
  const elegida = usePeticion((p) => p.metas.includes(meta))
  return (
    <li className="cambio no-partir">
      <div className="cambio__cabeza">
        <h4>
          {texto || 'Sin texto'} <span className="tenue menor numero">{pieza?.nombre ?? meta}</span>
        </h4>
        {clase === 'no_pedido' ? (
          <Chip tono="alerta" icono="alerta">
            No se pidió
          </Chip>
        ) : null}
        {elegible ? <ElegirMeta meta={meta} texto={texto} /> : null}
      </div>
      <Lados cambio={cambio} />
      {elegible && elegida ? <MotivoMeta meta={meta} /> : null}
    </li>
  )
}

/** What was asked at one side, what changed at the other. */
function Lados({ cambio: { meta, pedidos, diferencias } }: Props) {
  const { nombrar } = useNombres()
  const { palabras } = useRevision().lectura
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
          titulo={`Cambios de la ${nombrar(meta)}`}
          tituloOculto
          columnas={columnasDe(palabras)}
          filas={diferencias}
          clave={claveCambio}
        />
      ) : (
        <p className="tenue">No cambió ningún valor.</p>
      )}
    </div>
  )
}

function columnasDe(palabras: Palabras): Columna<Diferencia>[] {
  const nombrar = (d: Diferencia) => nombrarCambio(d, palabras)
  return [{ clave: 'campo', titulo: 'Valor', nombra: true, celda: nombrar }, ...columnasValor(palabras)]
}
