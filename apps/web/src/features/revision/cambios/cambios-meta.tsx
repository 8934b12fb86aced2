// One meta between two versions: at one side what was asked and replied, at the other what changed.
import { Chip } from '../../../ui/chip.tsx'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import { COLUMNAS_VALOR } from '../../reportes/diferencias/columnas.tsx'
import { claveCambio, nombrarCambio, ValorCambio } from '../../reportes/diferencias/nombrar.tsx'
import { useNombres, usePeticion, useRevision } from '../contexto.ts'
import { nombreFuente } from '../meta-revisada.ts'
import { ElegirMeta } from '../metas/elegir.tsx'
import { MotivoMeta } from '../metas/motivo.tsx'
import { Pedido } from '../metas/pedidos.tsx'
import type { Pieza } from '../pieza.ts'
import { puedePedir } from '../secciones.ts'
import type { Fuente } from '../usar-revision.ts'
import type { CambioMeta, Diferencia } from './agrupar.ts'

type Props = {
  readonly cambio: CambioMeta
  readonly fuentes: readonly Fuente[]
}

export function CambiosMeta({ cambio, fuentes }: Props) {
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
      <Lados cambio={cambio} fuentes={fuentes} />
      {elegible && elegida ? <MotivoMeta meta={meta} /> : null}
    </li>
  )
}

/** What was asked at one side, what changed at the other. */
function Lados({ cambio: { meta, pedidos, diferencias }, fuentes }: Props) {
  const { nombrar } = useNombres()
  const decir = useRevision().lectura.piezas.get(meta)?.decir ?? null
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
          columnas={columnasDe(fuentes, decir)}
          filas={diferencias}
          clave={claveCambio}
        />
      ) : (
        <p className="tenue">No cambió ningún valor.</p>
      )}
    </div>
  )
}

function columnasDe(fuentes: readonly Fuente[], decir: Pieza['decir']): Columna<Diferencia>[] {
  const nombrar = (d: Diferencia) => nombrarCambio(d, (clave) => nombreFuente(fuentes, clave))
  const valores = decir
    ? [enPalabras('antes', 'Antes', decir), enPalabras('despues', 'Después', decir)]
    : COLUMNAS_VALOR
  return [{ clave: 'campo', titulo: 'Valor', nombra: true, celda: nombrar }, ...valores]
}

/** An answer is kept as it was chosen; it is read as it was asked. */
function enPalabras(
  cual: 'antes' | 'despues',
  titulo: string,
  decir: NonNullable<Pieza['decir']>,
): Columna<Diferencia> {
  return {
    ...{ clave: cual, titulo, ancho: 'largo' },
    celda: (d) => decir(d, d[cual]) ?? <ValorCambio campo={d.campo} valor={d[cual]} />,
  }
}
