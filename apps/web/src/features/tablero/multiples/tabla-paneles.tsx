// The panels as a table: a row each, a column for each corte.
import { formatPorcentaje } from '@kpt/textos'
import { Tabla } from '../../../ui/tabla.tsx'
import { Descarga } from '../../descarga/descarga.tsx'
import type { Hecho } from '../../descarga/fuente.ts'
import { porcentaje } from '../columnas-csv.ts'
import { type CualMedida, formatCambio, MEDIDAS } from '../medidas.ts'
import type { ClaveCorte, CorteTendencia, Tendencia } from '../tipos.ts'
import { enPalabras, type Panel, palabraDe } from './paneles.ts'

type Props = {
  readonly clave: ClaveCorte
  readonly paneles: readonly Panel[]
  readonly cortes: readonly CorteTendencia[]
  readonly medida: CualMedida
  readonly por: Tendencia['por']
  readonly hechos: readonly Hecho[]
}

export function TablaPaneles(props: Props) {
  const { clave, paneles, medida, por, hechos } = props
  const { instrumento, vigencia, corte } = clave
  const que = por === 'departamento' ? 'Departamento' : 'Entidad'
  const columnas = columnasDe(props)
  return (
    <>
      <Tabla
        titulo={`${MEDIDAS[medida].nombre}, por ${que.toLowerCase()} y corte (vigencia-corte)`}
        columnas={[
          { clave: 'nombre', titulo: que, nombra: true, celda: (p) => p.nombre },
          ...columnas.map(({ titulo, numero, dice }) => ({ clave: titulo, titulo, numero, celda: dice })),
        ]}
        filas={paneles}
        clave={(p) => p.codigo}
      />
      <Descarga
        texto="Descargar estas cifras"
        archivo={`tablero-${instrumento}-${vigencia}-${corte}-${medida}-por-corte`}
        columnas={[
          { titulo: 'Código', valor: (p) => p.codigo },
          { titulo: que, valor: (p) => p.nombre },
          ...columnas.map(({ enArchivo, numero, valor }) => ({ titulo: enArchivo, numero, valor })),
        ]}
        filas={paneles}
        hechos={hechos}
      />
    </>
  )
}

type ColumnaPanel = {
  readonly titulo: string
  readonly enArchivo: string
  readonly numero: boolean
  readonly dice: (p: Panel) => string
  readonly valor: (p: Panel) => string | null
}

/** A column for each corte, and the change. Whether one entity reported is said in words: a share of one is all or nothing. */
function columnasDe({ cortes, medida, por }: Pick<Props, 'cortes' | 'medida' | 'por'>): ColumnaPanel[] {
  const nombres = cortes.map((c) => `${c.vigencia}-${c.corte}`)
  if (enPalabras(medida, por)) {
    return nombres.map((titulo, n) => {
      const palabra = (p: Panel) => palabraDe(p.hechos[n] ?? null)
      return { titulo, enArchivo: titulo, numero: false, dice: palabra, valor: palabra }
    })
  }
  const cambio: ColumnaPanel = {
    ...{ titulo: 'Cambio', enArchivo: 'Cambio frente al corte anterior, puntos', numero: true },
    dice: (p) => (p.cambio === null ? '—' : formatCambio(p.cambio)),
    valor: (p) => porcentaje(p.cambio),
  }
  const porCorte = nombres.map((titulo, n): ColumnaPanel => {
    const valor = (p: Panel) => p.valores[n] ?? null
    return {
      ...{ titulo, enArchivo: `${MEDIDAS[medida].nombre}, ${titulo}`, numero: true },
      dice: (p) => (valor(p) === null ? '—' : formatPorcentaje(valor(p) ?? 0)),
      valor: (p) => porcentaje(valor(p)),
    }
  })
  return [...porCorte, cambio]
}
