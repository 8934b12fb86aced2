// The panels as a table: a row each, a column for each corte.
import { formatPorcentaje } from '@kpt/textos'
import type { Columna as ColumnaCsv } from '@kpt/textos/libro'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import { Descarga } from '../../descarga/descarga.tsx'
import type { Hecho } from '../../descarga/fuente.ts'
import { porcentaje } from '../columnas-csv.ts'
import { type CualMedida, formatCambio, MEDIDAS } from '../medidas.ts'
import type { ClaveCorte, CorteTendencia, Tendencia } from '../tipos.ts'
import type { Panel } from './paneles.ts'

type Props = {
  readonly clave: ClaveCorte
  readonly paneles: readonly Panel[]
  readonly cortes: readonly CorteTendencia[]
  readonly medida: CualMedida
  readonly por: Tendencia['por']
  readonly hechos: readonly Hecho[]
}

export function TablaPaneles({ clave: { instrumento, vigencia, corte }, paneles, cortes, medida, por, hechos }: Props) {
  const que = por === 'departamento' ? 'Departamento' : 'Entidad'
  const porCorte = cortes.map((c, n) => ({
    titulo: `${c.vigencia}-${c.corte}`,
    de: (p: Panel) => p.valores[n] ?? null,
  }))
  const columnas: Columna<Panel>[] = [
    { clave: 'nombre', titulo: que, nombra: true, celda: (p) => p.nombre },
    ...porCorte.map(({ titulo, de }) => ({
      clave: titulo,
      titulo,
      numero: true,
      celda: (p: Panel) => <Razon valor={de(p)} />,
    })),
    {
      clave: 'cambio',
      titulo: 'Cambio',
      numero: true,
      celda: (p) => (p.cambio === null ? '—' : formatCambio(p.cambio)),
    },
  ]
  const csv: ColumnaCsv<Panel>[] = [
    { titulo: 'Código', valor: (p) => p.codigo },
    { titulo: que, valor: (p) => p.nombre },
    ...porCorte.map(({ titulo, de }) => ({
      titulo: `${MEDIDAS[medida].nombre}, ${titulo}`,
      numero: true,
      valor: (p: Panel) => porcentaje(de(p)),
    })),
    { titulo: 'Cambio frente al corte anterior, puntos', numero: true, valor: (p) => porcentaje(p.cambio) },
  ]
  return (
    <>
      <Tabla
        titulo={`${MEDIDAS[medida].nombre}, por ${que.toLowerCase()} y corte (vigencia-corte)`}
        columnas={columnas}
        filas={paneles}
        clave={(p) => p.codigo}
      />
      <Descarga
        texto="Descargar estas cifras"
        archivo={`tablero-${instrumento}-${vigencia}-${corte}-${medida}-por-corte`}
        columnas={csv}
        filas={paneles}
        hechos={hechos}
      />
    </>
  )
}

function Razon({ valor }: { valor: number | null }) {
  return valor === null ? <span className="tenue">—</span> : formatPorcentaje(valor)
}
