// The two steps of a sample: frame and rule published first, the draw afterwards (N9).
import type { publicarMuestra as definicion, PeticionDe } from '@kpt/contract'
import {
  armarArchivo,
  armarMarco,
  asignar,
  contarEstratos,
  csvDelMarco,
  DIMENSIONES,
  type Dimension,
  faltaTamano,
  isSemilla,
  type OrigenSemilla,
  type Publicacion,
  semillaPrometida,
  sortear,
  VERSION_RIESGO,
} from '@kpt/domain/revision'
import { isoBogota, parseInstante } from '@kpt/domain/shared'
import { digerir, eslabonar } from '../../platform/audit/index.ts'
import { type Actor, type Lectura, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import type { ClaveCorte } from '../tablero/index.ts'
import { findElegibles } from './elegibles.ts'
import { pasarSeleccionados } from './encargos.ts'
import { anotar } from './hacer-seleccion.ts'
import {
  type ClaveSeleccion,
  findMarco,
  findSelecciones,
  insertReportes,
  insertSeleccion,
  insertSorteo,
  tomarNumero,
} from './seleccion.repo.ts'

/** What each stratum would give: nothing is kept. `dimensiones`: their names, with commas. */
export async function verPrevia(
  ctx: Lectura,
  clave: ClaveCorte,
  { dimensiones, ...regla }: { dimensiones: string; tamano: number; minimo: number },
) {
  const pedidas = dimensiones.split(',')
  const marco = await marcoDe(
    ctx,
    clave,
    DIMENSIONES.filter((d) => pedidas.includes(d)),
  )
  const estratos = contarEstratos(marco)
  const falta = faltaTamano(estratos, regla)
  return {
    unidades: marco.length,
    falta,
    asignacion: falta ? estratos.map((e) => ({ ...e, muestra: 0 })) : asignar(estratos, regla),
  }
}

export async function publicarMuestra(
  actor: Actor,
  clave: ClaveCorte,
  pedido: PeticionDe<typeof definicion>['cuerpo'],
) {
  const { db, ahora, persona } = actor
  const numero = await tomarNumero(db, clave)
  const { motivo, tamano, minimo } = pedido
  const dimensiones = DIMENSIONES.filter((d) => pedido.dimensiones.includes(d))
  const marco = await marcoDe(actor, clave, dimensiones)
  const estratos = contarEstratos(marco)
  const falta = faltaTamano(estratos, pedido)
  if (falta) rechazar('muestra.tamano', { falta, unidades: String(marco.length) })
  const publicacion: Publicacion = {
    ...{ ...clave, numero, motivo, publicadaEn: isoBogota(ahora), dimensiones, tamano, minimo },
    ...{ origen: origenDe(pedido.origen, ahora), unidades: marco.length, huellaMarco: digerir(csvDelMarco(marco)) },
    asignacion: asignar(estratos, { tamano, minimo }),
    ...(dimensiones.includes('riesgo') ? { reglaRiesgo: VERSION_RIESGO } : {}),
  }
  const [eslabon = ''] = armarArchivo(publicacion, marco, null, { eslabonar }).eslabones
  const autor = { cuenta: persona.cuenta, rol: persona.rol, en: ahora }
  await insertSeleccion(db, { ...clave, numero }, { modo: 'muestra', motivo }, { publicacion, marco, eslabon }, autor)
  const { huellaMarco, unidades } = publicacion
  await anotar(actor, { ...clave, numero }, 'muestra.publicar', { huellaMarco, unidades, tamano, eslabon })
  return { numero }
}

/** Only once, and only with a seed that what was published allows. */
export async function sortearMuestra(
  actor: Actor,
  clave: ClaveSeleccion,
  { semilla, prueba }: { semilla: string; prueba: string },
) {
  const { db, ahora, persona } = actor
  const [seleccion] = await findSelecciones(db, clave)
  const marco = await findMarco(db, clave)
  if (!seleccion?.publicacion || !marco) return rechazar('seleccion.no_existe', {})
  const { publicacion } = seleccion
  exigirSorteable(publicacion, seleccion.sorteo !== null, semilla, ahora)
  const seleccionadas = sortear(semilla, marco, publicacion.asignacion, digerir)
  const sorteo = { semilla, sorteadaEn: isoBogota(ahora), prueba, seleccion: seleccionadas }
  const [, eslabon = ''] = armarArchivo(publicacion, marco, sorteo, { eslabonar }).eslabones
  const { cuenta, rol } = persona
  if (!(await insertSorteo(db, clave, { sorteo, eslabon }, { cuenta, rol, en: ahora })))
    rechazar('muestra.sorteada', {})
  await insertReportes(
    db,
    clave,
    seleccionadas.map(({ entidad, estrato }, i) => ({ entidad, estrato, orden: i + 1 })),
  )
  await anotar(actor, clave, 'muestra.sortear', { semilla, eslabon, cuantos: seleccionadas.length })
  await encolar(db, pasarSeleccionados, { ...clave, cuenta, rol })
  return { numero: clave.numero }
}

function exigirSorteable(publicacion: Publicacion, sorteada: boolean, semilla: string, ahora: number): void {
  const { origen } = publicacion
  if (sorteada) rechazar('muestra.sorteada', {})
  if (origen.clase === 'sorteo_publico' && ahora < (parseInstante(origen.sorteoEn) ?? 0))
    rechazar('muestra.antes_de_hora', { sorteoEn: origen.sorteoEn })
  if (!isSemilla(semilla)) rechazar('muestra.semilla', { porque: 'forma' })
  if (!semillaPrometida(publicacion, semilla, digerir)) rechazar('muestra.semilla', { porque: 'otra' })
}

/** A drawing that has already happened has nothing left to promise. */
function origenDe(origen: OrigenSemilla, ahora: number): OrigenSemilla {
  if (origen.clase === 'compromiso') return origen
  const sorteo = parseInstante(origen.sorteoEn)
  if (sorteo === null || sorteo <= ahora) return rechazar('muestra.momento_pasado', {})
  return { ...origen, sorteoEn: isoBogota(sorteo) }
}

async function marcoDe(ctx: Lectura, clave: ClaveCorte, dimensiones: readonly Dimension[]) {
  return armarMarco(
    (await findElegibles(ctx, clave, dimensiones.includes('riesgo'))).map((e) => e.unidad),
    dimensiones,
  )
}
