// One meta between two versions: at one side what was asked and replied, at the other what changed.
import type { Campo } from '@kpt/domain/seguimiento'
import { formatNumero, formatPesos, NOMBRES_CAMPO, tituloReglaSeguimiento } from '@kpt/textos'
import { Chip } from '../../../ui/chip.tsx'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
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
          clave={(d) => `${d.campo}/${d.clave}`}
        />
      ) : (
        <p className="tenue">No cambió ningún valor.</p>
      )}
    </div>
  )
}

function columnasDe(fuentes: readonly Fuente[]): Columna<Diferencia>[] {
  return [
    { clave: 'campo', titulo: 'Valor', nombra: true, celda: (d) => nombreLugar(d, fuentes) },
    {
      clave: 'antes',
      titulo: 'Antes',
      numero: true,
      ancho: 'largo',
      celda: (d) => <Valor campo={d.campo} valor={d.antes} />,
    },
    {
      clave: 'despues',
      titulo: 'Después',
      numero: true,
      ancho: 'largo',
      celda: (d) => (
        <strong>
          <Valor campo={d.campo} valor={d.despues} />
        </strong>
      ),
    },
  ]
}

function nombreLugar({ campo, clave }: Diferencia, fuentes: readonly Fuente[]): string {
  if (campo === 'confirmacion') return `${NOMBRES_CAMPO[campo]}: ${tituloReglaSeguimiento(clave) ?? clave}`
  return clave ? `${NOMBRES_CAMPO[campo]}, ${nombreFuente(fuentes, clave)}` : NOMBRES_CAMPO[campo]
}

const ES_TEXTO: readonly Campo[] = ['observacion', 'sin_avance', 'confirmacion']

function Valor({ campo, valor }: { campo: Campo; valor: string | null }) {
  if (valor === null) return <span className="tenue">En blanco</span>
  if (ES_TEXTO.includes(campo)) return <span className="cambio__texto">{valor}</span>
  return campo === 'ejecutado' ? formatNumero(valor) : formatPesos(valor, valor.includes('.') ? 2 : 0)
}
