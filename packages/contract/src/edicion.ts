// The plan edited on screen: a draft by entity and period, saved cell by cell, that becomes a version (R2.1).
import { ACTOS_BORRADOR, ESTADOS_PLAN } from '@kpt/domain/planes'
import { z } from 'zod'
import { autor, entero, instante, nada, porEntidad, texto, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'

const anio = entero.min(2000).max(2100)
const porBorrador = porEntidad.extend({ desde: anio })

const RUTA = '/api/entidades/:entidad/plan/borradores'

/** Opening what is already open gives the same draft. */
export const abrirBorradorPlan = endpoint({
  metodo: 'POST',
  ruta: RUTA,
  permiso: 'plan.editar',
  resumen: 'Empezar a editar el plan en pantalla: desde su última versión o, con un plan nuevo, desde el principio',
  params: porEntidad,
  consulta: nada,
  /** Null: the plan that stands. */
  cuerpo: z.object({
    nuevo: z
      .object({
        nombrePlan: texto.trim().min(3).max(400),
        desde: anio,
        hasta: anio,
        niveles: z.array(texto.trim().min(2).max(60)).min(1).max(6),
        lineas: z.array(texto.trim().min(2).max(400)).min(1).max(60),
      })
      .nullable(),
  }),
  respuesta: z.object({ desde: z.number().int() }),
  problemas: ['plan.no_existe', 'edicion.periodo'],
})

export const celdaBorrador = z.object({ fila: z.string(), celda: z.string(), valor: z.string().nullable() })

export const verBorradorPlan = endpoint({
  metodo: 'GET',
  ruta: `${RUTA}/:desde`,
  permiso: 'plan.editar',
  resumen: 'El borrador del plan: la versión de la que nació y las celdas escritas sobre ella',
  params: porBorrador,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    entidad: z.string(),
    desde: z.number().int(),
    hasta: z.number().int(),
    numero: z.number().int(),
    /** The first of those that go on in this one, each over another version: the same work. */
    raiz: z.number().int(),
    /** Version it was born from; 0 for a plan made from the beginning. */
    contra: z.number().int(),
    /** Version of the plan now: another one means that the draft was overtaken. */
    actual: z.number().int(),
    estado: z.enum(ESTADOS_PLAN).nullable(),
    /** The plan of that version, as its frozen text. */
    base: z.string(),
    celdas: z.array(celdaBorrador),
    /** Number of the last change: ask for changes since it. */
    ultima: z.number().int(),
    fuentes: z.array(z.object({ clave: z.string(), nombre: z.string() })),
    /** Indicators in force, with their unit of measure. */
    activos: z.array(z.tuple([z.string(), z.string()])),
    abierto: z.object({ en: instante, autor }),
  }),
  problemas: ['edicion.no_existe'],
})

export const cambioBorrador = z.object({
  opId: uuid,
  fila: z.string().min(1).max(120),
  celda: z.string().min(1).max(120),
  /** What the person saw in the cell. */
  base: z.string().max(4000).nullable(),
  valor: texto.max(4000).nullable(),
  hechoEn: z.iso.datetime({ offset: true }),
})

export const guardarBorradorPlan = endpoint({
  metodo: 'POST',
  ruta: `${RUTA}/:desde/operaciones`,
  permiso: 'plan.editar',
  resumen: 'Guardar celdas del borrador; repetir una operación no daña nada y un conflicto devuelve ambos valores',
  params: porBorrador,
  consulta: nada,
  cuerpo: z.object({ numero: entero.min(1), operaciones: z.array(cambioBorrador).min(1).max(2000) }),
  respuesta: z.object({
    resultados: z.array(
      z.object({
        opId: z.string(),
        resultado: z.enum(['guardado', 'conflicto', 'rechazado']),
        /** What the cell holds now. */
        valor: z.string().nullable(),
        autor: autor.nullable(),
        en: instante.nullable(),
        problema: z.object({ codigo: z.string(), detalles: z.record(z.string(), z.string()) }).nullable(),
      }),
    ),
  }),
  problemas: ['edicion.no_existe'],
})

export const verCambiosBorrador = endpoint({
  metodo: 'GET',
  ruta: `${RUTA}/:desde/cambios`,
  permiso: 'plan.editar',
  resumen: 'Celdas guardadas desde un número de cambio',
  params: porBorrador,
  consulta: z.object({ numero: entero.min(1), despuesDe: entero.min(0) }),
  cuerpo: null,
  respuesta: z.object({
    /** Another number than the one asked for: the draft goes on in it, over another version of the plan. */
    numero: z.number().int(),
    ultima: z.number().int(),
    cambios: z.array(celdaBorrador.extend({ autor, en: instante })),
  }),
  problemas: ['edicion.no_existe'],
})

/** Changes of one person with less than ten minutes between them are one point. */
export const verPuntosBorrador = endpoint({
  metodo: 'GET',
  ruta: `${RUTA}/:desde/puntos`,
  permiso: 'plan.editar',
  resumen: 'Historia del borrador: a qué momentos se puede volver',
  params: porBorrador,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    puntos: z.array(
      z.object({
        /** The draft as it was after this change; 0 is as it was born. */
        n: z.number().int(),
        en: instante,
        autor,
        celdas: z.number().int(),
        acto: z.enum(ACTOS_BORRADOR),
      }),
    ),
  }),
  problemas: ['edicion.no_existe'],
})

export const volverBorradorPlan = endpoint({
  metodo: 'POST',
  ruta: `${RUTA}/:desde/vuelta`,
  permiso: 'plan.editar',
  resumen: 'Dejar el borrador como estaba en un momento anterior; es un cambio más, y se puede deshacer',
  params: porBorrador,
  consulta: nada,
  cuerpo: z.object({ n: entero.min(0), ultima: entero.min(0) }),
  respuesta: z.object({ celdas: z.number().int() }),
  problemas: ['edicion.no_existe', 'edicion.cambio'],
})

export const descartarBorradorPlan = endpoint({
  metodo: 'POST',
  ruta: `${RUTA}/:desde/descarte`,
  permiso: 'plan.editar',
  resumen: 'Descartar el borrador: el plan queda como estaba',
  params: porBorrador,
  consulta: nada,
  cuerpo: z.object({ ultima: entero.min(0) }),
  respuesta: z.object({}),
  problemas: ['edicion.no_existe', 'edicion.cambio'],
})

const metaBreve = z.object({
  numero: z.string().nullable(),
  personalizacion: z.string(),
  campos: z.array(z.string()),
})

export const compararBorradorPlan = endpoint({
  metodo: 'GET',
  ruta: `${RUTA}/:desde/version`,
  permiso: 'plan.editar',
  resumen: 'Qué cambiaría en el plan si el borrador se hace versión',
  params: porBorrador,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    contra: z.number().int(),
    actual: z.number().int(),
    ultima: z.number().int(),
    metas: z.number().int(),
    agrega: z.array(metaBreve),
    cambia: z.array(metaBreve),
    retira: z.array(metaBreve),
    partes: z.array(z.string()),
    /** The metas go in another order. */
    ordena: z.boolean(),
    sinCambios: z.boolean(),
    /** Findings that keep the PI from being finalizado, and the rest. */
    bloquean: z.number().int(),
    avisan: z.number().int(),
  }),
  problemas: ['edicion.no_existe'],
})

export const versionarBorradorPlan = endpoint({
  metodo: 'POST',
  ruta: `${RUTA}/:desde/version`,
  permiso: 'plan.editar',
  resumen: 'Hacer del borrador la siguiente versión del plan',
  params: porBorrador,
  consulta: nada,
  cuerpo: z.object({ contra: entero.min(0), ultima: entero.min(0) }),
  respuesta: z.object({ version: z.number().int() }),
  problemas: ['edicion.no_existe', 'edicion.cambio', 'edicion.sin_cambios', 'plan.version_cambio'],
})

const lugarBorrador = z.object({ fila: z.string().min(1).max(120), celda: z.string().min(1).max(120) })

export const verPuestaAlDiaBorrador = endpoint({
  metodo: 'GET',
  ruta: `${RUTA}/:desde/puesta-al-dia`,
  permiso: 'plan.editar',
  resumen: 'Qué pasaría con el borrador si sigue sobre la versión del plan que lo adelantó',
  params: porBorrador,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    contra: z.number().int(),
    actual: z.number().int(),
    ultima: z.number().int(),
    /** Cells that are written again without clashing with anything. */
    celdas: z.number().int(),
    choques: z.array(
      z.object({
        fila: z.string(),
        /** `existe` is the row itself: null, retired. */
        celda: z.string(),
        antes: z.string().nullable(),
        mio: z.string().nullable(),
        suyo: z.string().nullable(),
      }),
    ),
  }),
  problemas: ['edicion.no_existe'],
})

export const ponerAlDiaBorradorPlan = endpoint({
  metodo: 'POST',
  ruta: `${RUTA}/:desde/puesta-al-dia`,
  permiso: 'plan.editar',
  resumen: 'Seguir el borrador sobre la versión del plan que lo adelantó, con lo que se escribió en él',
  params: porBorrador,
  consulta: nada,
  cuerpo: z.object({
    ultima: entero.min(0),
    actual: entero.min(0),
    /** Clashes in which what the new version says stays; in the others, what the draft says. */
    cedidas: z.array(lugarBorrador).max(20_000),
  }),
  respuesta: z.object({ celdas: z.number().int() }),
  problemas: ['edicion.no_existe', 'edicion.cambio', 'edicion.al_dia', 'plan.version_cambio'],
})

export const ENDPOINTS_EDICION = [
  abrirBorradorPlan,
  verBorradorPlan,
  guardarBorradorPlan,
  verCambiosBorrador,
  verPuntosBorrador,
  volverBorradorPlan,
  descartarBorradorPlan,
  compararBorradorPlan,
  versionarBorradorPlan,
  verPuestaAlDiaBorrador,
  ponerAlDiaBorradorPlan,
] as const
