import type { Actividad, ActoCronograma, Circular, Corte, Cronograma, Instrumento } from '@kpt/domain/calendario'
import type { Db } from '../../platform/db/conexion.ts'

/** Instruments and vigencias that have a cronograma, newest first, with the numbers of their circulars. */
export async function findCronogramas(db: Db) {
  const filas = await db
    .selectFrom('cronograma as c')
    .innerJoin('cronograma_acto as a', (j) =>
      j.onRef('a.instrumento', '=', 'c.instrumento').onRef('a.vigencia', '=', 'c.vigencia'),
    )
    .innerJoin('circular as k', 'k.clave', 'a.circular')
    .select(['c.instrumento', 'c.vigencia', 'c.demostracion', 'k.numero', 'k.fecha'])
    .orderBy('c.vigencia', 'desc')
    .orderBy('c.instrumento', 'desc')
    .orderBy('k.fecha')
    .execute()
  const grupos = Map.groupBy(filas, (f) => `${f.instrumento}/${f.vigencia}`)
  return [...grupos.values()].map(([primera, ...resto]) => {
    if (!primera) throw new Error('a group has at least one row')
    return {
      instrumento: primera.instrumento as Instrumento,
      vigencia: primera.vigencia,
      demostracion: primera.demostracion,
      circulares: [primera, ...resto].map((f) => f.numero),
    }
  })
}

/** A cronograma whole, as the domain reasons about it; null when there is none. */
export async function findCronograma(db: Db, instrumento: Instrumento, vigencia: number): Promise<Cronograma | null> {
  const fila = await db
    .selectFrom('cronograma')
    .select(['politica', 'demostracion'])
    .where('instrumento', '=', instrumento)
    .where('vigencia', '=', vigencia)
    .executeTakeFirst()
  if (!fila) return null
  const [cortes, actos, actividades] = await Promise.all([
    findCortes(db, instrumento, vigencia),
    findActos(db, instrumento, vigencia),
    findActividades(db, instrumento, vigencia),
  ])
  return {
    instrumento,
    vigencia,
    politica: fila.politica as Cronograma['politica'],
    demostracion: fila.demostracion,
    cortes,
    actos: actos.map((a) => ({ ...a, actividades: actividades.get(a.circular.clave) ?? [] })),
  }
}

async function findCortes(db: Db, instrumento: Instrumento, vigencia: number): Promise<Corte[]> {
  const filas = await db
    .selectFrom('corte')
    .select(['numero', 'clase', 'fecha_datos as fechaDatos'])
    .where('instrumento', '=', instrumento)
    .where('vigencia', '=', vigencia)
    .orderBy('numero')
    .execute()
  return filas.map((f) => ({ ...f, clase: f.clase as Corte['clase'] }))
}

async function findActos(
  db: Db,
  instrumento: Instrumento,
  vigencia: number,
): Promise<Omit<ActoCronograma, 'actividades'>[]> {
  const filas = await db
    .selectFrom('cronograma_acto as a')
    .innerJoin('circular as k', 'k.clave', 'a.circular')
    .select(['a.numeral', 'a.efecto', 'a.retira'])
    .select(['k.clave', 'k.numero', 'k.fecha', 'k.asunto', 'k.expide', 'k.firma', 'k.disponible', 'k.demostracion'])
    .where('a.instrumento', '=', instrumento)
    .where('a.vigencia', '=', vigencia)
    .orderBy('k.fecha')
    .orderBy('k.clave')
    .execute()
  return filas.map(({ numeral, efecto, retira, ...circular }) => ({
    circular: circular satisfies Circular,
    numeral,
    efecto: efecto as ActoCronograma['efecto'],
    retira,
  }))
}

async function findActividades(db: Db, instrumento: Instrumento, vigencia: number): Promise<Map<string, Actividad[]>> {
  const filas = await db
    .selectFrom('actividad_version')
    .selectAll()
    .where('instrumento', '=', instrumento)
    .where('vigencia', '=', vigencia)
    .orderBy('orden')
    .execute()
  const porCircular = Map.groupBy(filas, (f) => f.circular)
  return new Map([...porCircular].map(([circular, suyas]) => [circular, suyas.map(toActividad)]))
}

type FilaActividad = {
  clave: string
  orden: number
  item: string | null
  texto: string
  responsable: string
  medio: string
  texto_limite: string
  clases: string[]
  obligados: string[]
  corte: number | null
  apertura: string | null
  limite: string
  tras_limite: string
}

function toActividad(f: FilaActividad): Actividad {
  return {
    clave: f.clave,
    orden: f.orden,
    item: f.item,
    texto: f.texto,
    responsable: f.responsable,
    medio: f.medio,
    textoLimite: f.texto_limite,
    clases: f.clases as Actividad['clases'][number][],
    obligados: f.obligados as Actividad['obligados'][number][],
    corte: f.corte,
    apertura: f.apertura,
    limite: f.limite,
    trasLimite: f.tras_limite as Actividad['trasLimite'],
  }
}
