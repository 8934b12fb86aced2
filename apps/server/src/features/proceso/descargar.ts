// The indicators of a corte, one row for each entity with what each figure is made of, for anybody's spreadsheet.
import type { Razon } from '@kpt/domain/revision'
import { NOMBRES_HECHO } from '@kpt/textos'
import { type Columna, csvDe } from '@kpt/textos/libro'
import type { ContextoPublico } from '../../platform/http/index.ts'
import type { Archivo } from '../../platform/http/ruta.ts'
import type { ClaveCorte } from '../tablero/index.ts'
import { filaVisible, medirProceso } from './medir.ts'

type Fila = ReturnType<typeof filaVisible>

export async function descargarProceso(ctx: ContextoPublico, clave: ClaveCorte): Promise<Archivo> {
  const { filas } = await medirProceso(ctx, clave)
  const contenido = csvDe(
    COLUMNAS,
    filas.map((fila) => filaVisible(ctx, fila)),
  )
  const nombre = `indicadores-del-proceso-${clave.instrumento}-${clave.vigencia}-${clave.corte}.csv`
  return { tipo: 'text/csv; charset=utf-8', nombre, contenido: Buffer.from(contenido) }
}

const de = (titulo: string, cual: (fila: Fila) => Razon): Columna<Fila>[] => [
  { titulo, numero: true, valor: (f) => cual(f).numerador },
  { titulo: `${titulo}: sobre cuántas`, numero: true, valor: (f) => cual(f).denominador },
]

const COLUMNAS: readonly Columna<Fila>[] = [
  { titulo: 'Código', valor: (f) => f.entidad.codigo },
  { titulo: 'Entidad', valor: (f) => f.entidad.nombre },
  { titulo: 'Departamento', valor: (f) => f.entidad.departamento },
  { titulo: 'Situación', valor: (f) => NOMBRES_HECHO[f.hecho] },
  { titulo: 'Rondas de ajustes', numero: true, valor: (f) => f.indicadores.rondas.numerador },
  { titulo: 'Revisiones terminadas', numero: true, valor: (f) => f.indicadores.revision.casos },
  { titulo: 'Días hábiles de revisión (mediana)', numero: true, valor: (f) => f.indicadores.revision.mediana },
  { titulo: 'Días hábiles de traslado (mediana)', numero: true, valor: (f) => f.indicadores.traslado.mediana },
  ...de('Hallazgos', (f) => f.indicadores.hallazgos),
  ...de('Metas con ajustes pedidos', (f) => f.indicadores.ajustes),
  ...de('Metas con evidencia', (f) => f.indicadores.evidencia),
]
