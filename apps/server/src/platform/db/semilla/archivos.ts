import { type ArchivoCronogramas, parseCronogramas } from '@kpt/domain/calendario'
import { escribirReceta, faltasReceta, type Receta } from '@kpt/domain/mdm'
import { filasCalendario } from './calendario.ts'
import { parseCsv } from './csv.ts'
import type { Filas } from './filas.ts'

/** A piece of the seed: the files that are read together and how their texts become rows. */
export type Pieza = { readonly archivos: readonly string[]; readonly read: (textos: readonly string[]) => Filas[] }

/** The seed in the order in which the tables lean on each other; relative to db/seed. */
export const PIEZAS: readonly Pieza[] = [
  csv('citas.csv', 'cita'),
  csv('territorio.csv', 'entidad'),
  csv('grupo-mdm.csv', 'grupo_mdm'),
  csv('categoria.csv', 'categoria'),
  csv('poblacion.csv', 'poblacion'),
  csv('focalizacion.csv', 'focalizacion'),
  { archivos: ['obligacion.json'], read: ([texto]) => readObligacion(parse(texto)) },
  { archivos: ['periodos-gobierno.json'], read: ([texto]) => readPeriodos(parse(texto)) },
  csv('catalogo/version.csv', 'catalogo_version'),
  csv('catalogo/sector.csv', 'catalogo_sector'),
  csv('catalogo/programa.csv', 'catalogo_programa'),
  csv('catalogo/producto.csv', 'catalogo_producto'),
  csv('catalogo/indicador.csv', 'catalogo_indicador'),
  { archivos: ['fuentes.json'], read: ([texto]) => readFuentes(parse(texto)) },
  { archivos: ['fuentes-cuipo.json'], read: ([texto]) => readFuentesCuipo(parse(texto)) },
  { archivos: ['circulares.json', 'cronogramas.json'], read: (textos) => filasCalendario(readCalendarios(textos)) },
  { archivos: ['semaforo.json'], read: ([texto]) => readSemaforos(parse(texto)) },
  { archivos: ['metodologias.json'], read: ([texto]) => readMetodologias(parse(texto)) },
  csv('exigencia.csv', 'exigencia'),
  { archivos: ['cuestionarios.json'], read: ([texto]) => readCuestionarios(parse(texto)) },
  { archivos: ['mdm-recetas.json'], read: ([texto]) => readRecetas(parse(texto)) },
  csv('mdm-publicado.csv', 'mdm_publicado'),
]

/** The legal calendars of the seed: both files make one document. Throws with every finding when they are not right. */
export function readCalendarios(textos: readonly string[]): ArchivoCronogramas {
  const { valor, hallazgos } = parseCronogramas(Object.assign({}, ...textos.map(parse)))
  if (!valor) throw new Error(hallazgos.map((h) => `${h.regla} ${h.ruta.campo ?? ''} ${h.valor ?? ''}`).join('; '))
  const inventada = valor.circulares.find((c) => c.demostracion)
  if (inventada) throw new Error(`${inventada.clave} is a demonstration: it has no place in the legal seed`)
  return valor
}

function csv(archivo: string, tabla: string): Pieza {
  return { archivos: [archivo], read: ([texto = '']) => [{ tabla, filas: parseCsv(texto) }] }
}

// The shapes below are those of db/seed/README.md; the constraints of the tables check the values.
type Objeto = Readonly<Record<string, unknown>>

function parse(texto = ''): Readonly<Record<string, readonly Objeto[]>> {
  return JSON.parse(texto)
}

function readObligacion({ reglas = [], excepciones = [] }: ReturnType<typeof parse>): Filas[] {
  const filas = [...reglas, ...excepciones].map(({ reportaPor, ...regla }) => ({ ...regla, reporta_por: reportaPor }))
  return [{ tabla: 'obligacion', filas }]
}

function readPeriodos({ periodos = [] }: ReturnType<typeof parse>): Filas[] {
  return [
    {
      tabla: 'periodo_gobierno',
      filas: periodos.map(({ planHasta, ...resto }) => ({ ...resto, plan_hasta: planHasta })),
    },
  ]
}

function readFuentes({ listas = [] }: ReturnType<typeof parse>): Filas[] {
  const filas = listas.flatMap(({ ambito, desde, fuentes }) =>
    (fuentes as Objeto[]).map((fuente, i) => ({ ambito, desde, orden: i + 1, ...fuente })),
  )
  return [
    { tabla: 'fuente_lista', filas: listas.map(({ fuentes: _, ...lista }) => lista) },
    { tabla: 'fuente', filas },
  ]
}

function readFuentesCuipo({ listas = [] }: ReturnType<typeof parse>): Filas[] {
  const filas = listas.flatMap(({ desde, hasta, cita, fuentes }) =>
    (fuentes as Objeto[]).map((fuente) => ({ ...fuente, desde, hasta, cita })),
  )
  return [{ tabla: 'fuente_cuipo', filas }]
}

function readSemaforos({ semaforos = [] }: ReturnType<typeof parse>): Filas[] {
  const tramos = semaforos.flatMap(({ version, tramos }) =>
    (tramos as Objeto[]).map(({ menorQue, ...tramo }, i) => ({ version, orden: i + 1, ...tramo, menor_que: menorQue })),
  )
  return [
    { tabla: 'semaforo', filas: semaforos.map(({ tramos: _, ...semaforo }) => semaforo) },
    { tabla: 'semaforo_tramo', filas: tramos },
  ]
}

function readMetodologias({ metodologias = [] }: ReturnType<typeof parse>): Filas[] {
  const filas = metodologias.map(({ baseFinanciera, topePromedio, topeFinanciero, fuentesExcluidas, ...resto }) => ({
    ...resto,
    base_financiera: baseFinanciera,
    tope_promedio: topePromedio,
    tope_financiero: topeFinanciero,
    fuentes_excluidas: fuentesExcluidas,
  }))
  return [{ tabla: 'metodologia', filas }]
}

function readCuestionarios({ cuestionarios = [] }: ReturnType<typeof parse>): Filas[] {
  const filas = cuestionarios.map((contenido) => ({ vigencia: contenido.vigencia, contenido }))
  return [{ tabla: 'cuestionario_semilla', filas }]
}

/** A recipe with which one cannot compute does not enter. */
function readRecetas({ recetas = [] }: ReturnType<typeof parse>): Filas[] {
  const filas = (recetas as unknown as Receta[]).map((receta) => {
    const [falta] = faltasReceta(receta)
    if (falta) throw new Error(`${receta.clave}: ${falta.codigo} ${falta.clave}`)
    const { clave, version, medicion, nombre, desde, hasta, cita } = receta
    return { clave, version, medicion, nombre, desde, hasta, texto: escribirReceta(receta), cita }
  })
  return [{ tabla: 'mdm_receta', filas }]
}
