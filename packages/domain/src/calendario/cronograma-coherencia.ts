// What a cronograma must be besides well formed: keys, order, cortes and the chain of its acts (R1.1, R1.2, R1.6).
import { addFalta, type Faltas, type IdReglaCronograma } from './archivo-forma.ts'
import type { Actividad, ActoCronograma, Circular, Cronograma } from './cronograma.ts'
import { enVigor } from './vigor.ts'

export function checkCirculares(faltas: Faltas, circulares: readonly Circular[]): void {
  addRepetidos(faltas, circulares, (c) => c.clave, 'cronograma_circular_repetida', '/circulares', 'numero')
}

export function checkCronogramas(faltas: Faltas, cronogramas: readonly Cronograma[]): void {
  const clave = (c: Cronograma) => `${c.instrumento} ${c.vigencia}`
  addRepetidos(faltas, cronogramas, clave, 'cronograma_cronograma_repetido', '/cronogramas', 'vigencia')
  cronogramas.forEach((cronograma, i) => {
    const p = `/cronogramas/${i}`
    checkCortes(faltas, cronograma, p)
    checkCadena(faltas, cronograma, p)
    for (const [j, acto] of cronograma.actos.entries()) checkActo(faltas, cronograma, acto, `${p}/actos/${j}`)
    checkUltimo(faltas, cronograma, p)
  })
}

function checkCortes(faltas: Faltas, { cortes }: Cronograma, p: string): void {
  if (cortes.length === 0) addFalta(faltas, 'cronograma_sin_cortes', `${p}/cortes`)
  cortes.forEach((corte, i) => {
    if (corte.numero !== i + 1)
      addFalta(
        faltas,
        'cronograma_corte_numero',
        `${p}/cortes/${i}/numero`,
        { esperado: String(i + 1) },
        `${corte.numero}`,
      )
  })
}

/** The first act sets the cronograma and later ones touch it, in the order of their dates; a demonstration never mixes with the law. */
function checkCadena(faltas: Faltas, { actos, demostracion }: Cronograma, p: string): void {
  if (actos.length === 0) addFalta(faltas, 'cronograma_sin_actos', `${p}/actos`)
  actos.forEach(({ circular, efecto }, j) => {
    const q = `${p}/actos/${j}`
    if ((efecto === 'fija') !== (j === 0))
      addFalta(
        faltas,
        'cronograma_efecto',
        `${q}/efecto`,
        { esperado: j === 0 ? 'fija' : 'sustituye, modifica' },
        efecto,
      )
    const previa = actos[j - 1]?.circular
    if (previa && previa.fecha > circular.fecha)
      addFalta(faltas, 'cronograma_actos_en_desorden', `${q}/circular`, { anterior: previa.clave }, circular.clave)
    if (previa?.clave === circular.clave)
      addFalta(faltas, 'cronograma_acto_repetido', `${q}/circular`, {}, circular.clave)
    if (circular.demostracion !== demostracion)
      addFalta(faltas, 'cronograma_demostracion_mezclada', `${q}/circular`, {}, circular.clave)
  })
}

function checkActo(faltas: Faltas, cronograma: Cronograma, acto: ActoCronograma, p: string): void {
  const { actividades, circular, efecto, retira } = acto
  if (!circular.disponible && actividades.length > 0) addFalta(faltas, 'cronograma_acto_sin_texto', `${p}/actividades`)
  if (circular.disponible && actividades.length + retira.length === 0)
    addFalta(faltas, 'cronograma_acto_vacio', `${p}/actividades`)
  if (efecto !== 'modifica' && retira.length > 0) addFalta(faltas, 'cronograma_retira_sobra', `${p}/retira`)
  addRepetidos(faltas, actividades, (a) => a.clave, 'cronograma_clave_repetida', `${p}/actividades`, 'clave')
  addRepetidos(faltas, actividades, (a) => String(a.orden), 'cronograma_orden_repetido', `${p}/actividades`, 'orden')
  for (const [i, fila] of actividades.entries()) checkActividad(faltas, cronograma, fila, `${p}/actividades/${i}`)
  checkRetiradas(faltas, cronograma, acto, p)
}

function checkActividad(faltas: Faltas, { cortes }: Cronograma, fila: Actividad, p: string): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(fila.clave)) addFalta(faltas, 'cronograma_clave', `${p}/clave`, {}, fila.clave)
  if (fila.clases.length === 0) addFalta(faltas, 'cronograma_sin_clases', `${p}/clases`)
  if (fila.corte !== null && !cortes.some((c) => c.numero === fila.corte))
    addFalta(faltas, 'cronograma_corte_desconocido', `${p}/corte`, {}, String(fila.corte))
  if (fila.clases.includes('reporte') && fila.corte === null)
    addFalta(faltas, 'cronograma_reporte_sin_corte', `${p}/corte`)
  if (fila.apertura !== null && fila.apertura > fila.limite)
    addFalta(faltas, 'cronograma_apertura_posterior', `${p}/apertura`, { limite: fila.limite }, fila.apertura)
  if (fila.clases.includes('cierre') && fila.trasLimite !== 'cierra')
    addFalta(faltas, 'cronograma_cierre_recibe', `${p}/trasLimite`, {}, fila.trasLimite)
}

/** A modification may only suppress rows that some earlier act set. */
function checkRetiradas(faltas: Faltas, { actos }: Cronograma, acto: ActoCronograma, p: string): void {
  const previas = new Set(actos.slice(0, actos.indexOf(acto)).flatMap((a) => a.actividades.map((f) => f.clave)))
  acto.retira.forEach((clave, i) => {
    if (!previas.has(clave)) addFalta(faltas, 'cronograma_retira_desconocida', `${p}/retira/${i}`, {}, clave)
  })
}

/** After the last act every corte has one row to be reported under, and one row closes the cronograma. */
function checkUltimo(faltas: Faltas, cronograma: Cronograma, p: string): void {
  const vigor = enVigor(cronograma, Number.POSITIVE_INFINITY)
  if (vigor.estado !== 'vigente') return
  cronograma.cortes.forEach(({ numero }, i) => {
    const filas = vigor.filas.filter((f) => f.corte === numero && f.clases.includes('reporte'))
    if (filas.length !== 1)
      addFalta(faltas, 'cronograma_corte_reporte', `${p}/cortes/${i}`, { corte: `${numero}`, filas: `${filas.length}` })
  })
  const cierres = vigor.filas.filter((f) => f.clases.includes('cierre')).length
  if (cierres !== 1) addFalta(faltas, 'cronograma_cierre', `${p}/actos`, { filas: String(cierres) })
}

function addRepetidos<T>(
  faltas: Faltas,
  lista: readonly T[],
  clave: (item: T) => string,
  regla: IdReglaCronograma,
  puntero: string,
  campo: string,
): void {
  const vistas = new Set<string>()
  lista.forEach((item, i) => {
    const k = clave(item)
    if (vistas.has(k)) addFalta(faltas, regla, `${puntero}/${i}/${campo}`, {}, k)
    vistas.add(k)
  })
}
