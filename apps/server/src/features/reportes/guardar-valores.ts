import { type ClaveReporte, type EstadoReporte, isEditable } from '@kpt/domain/reportes'
import { isCampoCerrado } from '@kpt/domain/revision'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { isSesionViva } from '../../platform/sesion/sesion.repo.ts'
import { abrirReporte } from './abrir-reporte.ts'
import { findCorte } from './corte.ts'
import { despachar } from './despacho.ts'
import type { Encargo } from './encargo.repo.ts'
import type { Problema } from './instrumentos/forma.ts'
import { formaDe } from './instrumentos/index.ts'
import { type Estado, findEstado, insertRespuestas, type Operacion } from './operacion.repo.ts'
import { vigilarReparto } from './reparto.ts'
import { enTandas } from './tandas.ts'

export type Resultado = {
  readonly opId: string
  readonly resultado: 'guardado' | 'conflicto' | 'rechazado'
  readonly valor: string | null
  readonly autor: { nombre: string; rol: string } | null
  readonly en: string | null
  readonly problema: { readonly codigo: string; readonly detalles: Record<string, string> } | null
}

/**
 * Saves what somebody wrote, field by field, each operation on its own: one that conflicts or is refused does not stop the others.
 * Not under the transaction of a request: each batch is one statement that commits by itself, and what it answered is kept.
 */
export async function guardarValores(
  actor: Actor,
  clave: ClaveReporte,
  operaciones: readonly Operacion[],
): Promise<Resultado[]> {
  const { problema: problemaDe } = await formaDe(clave).lugares(actor, clave, operaciones)
  const fueraDeReparto = await vigilarReparto(actor, clave)
  const resultados = new Map<string, Resultado>()
  const buenas = operaciones.filter((operacion) => {
    const problema = problemaDe(operacion) ?? fueraDeReparto?.(operacion.meta) ?? null
    if (problema) resultados.set(operacion.opId, rechazada(operacion, problema))
    return problema === null
  })
  if (buenas.length === 0) await exigirSesion(actor)
  for (const tanda of enTandas(buenas)) {
    for (const resultado of await atenderTanda(actor, clave, tanda)) resultados.set(resultado.opId, resultado)
  }
  return todosOCerrado(operaciones.flatMap(({ opId }) => resultados.get(opId) ?? []))
}

const INTENTOS = 3

/** One batch over different fields; what changed meanwhile is tried again. */
async function atenderTanda(actor: Actor, clave: ClaveReporte, tanda: readonly Operacion[]): Promise<Resultado[]> {
  const hechos: Resultado[] = []
  let pendientes = tanda
  for (let intento = 1; pendientes.length > 0; intento += 1) {
    const escritas = await guardar(actor, clave, pendientes)
    hechos.push(...pendientes.filter((o) => escritas.has(o.opId)).map(guardada))
    const resto = pendientes.filter((o) => !escritas.has(o.opId))
    const juicio = await juzgarResto(actor, clave, resto, intento >= INTENTOS)
    hechos.push(...juicio.resultados)
    pendientes = juicio.otraVez
  }
  return hechos
}

async function guardar(
  actor: Actor,
  clave: ClaveReporte,
  operaciones: readonly Operacion[],
): Promise<ReadonlySet<string>> {
  const { servicios, alcance, persona, ahora, porComprobar: sesion = null } = actor
  const autor = { cuenta: persona.cuenta, rol: persona.rol, en: ahora }
  const encargo = { alcance, clave, operaciones, autor, sesion }
  const { estado, escritas } = await intentar(actor, encargo)
  if (estado !== null) return escritas
  const corte = await findCorte(actor, clave)
  await servicios.conexion.db.transaction().execute((db) => abrirReporte({ ...actor, db }, corte))
  return (await intentar(actor, encargo)).escritas
}

/** Nothing was written that would have told whether the session is still open. */
async function exigirSesion({ servicios, porComprobar, ahora }: Actor): Promise<void> {
  if (porComprobar && !(await isSesionViva(servicios.conexion.pool, porComprobar, ahora))) {
    rechazar('sesion.requerida', {})
  }
}

async function intentar({ servicios }: Actor, encargo: Encargo) {
  const { poolDeGuardar: pool } = servicios.conexion
  const tanda = await despachar(pool, encargo).catch((error: unknown) => {
    // The same operation arrived twice at once and the other one won: now its answer can be seen.
    if ((error as { code?: string }).code !== '23505') throw error
    return despachar(pool, encargo)
  })
  return tanda.sesionViva ? tanda : rechazar('sesion.requerida', {})
}

/** Why an operation did not change its field: already answered, closed, already so, or changed by another person. */
async function juzgarResto(actor: Actor, clave: ClaveReporte, resto: readonly Operacion[], ultimo: boolean) {
  if (resto.length === 0) return { resultados: [], otraVez: [] }
  const { servicios, alcance } = actor
  const estado = await findEstado(servicios.conexion.pool, alcance, clave, resto)
  if (!estado) return rechazar('reporte.no_existe', {})
  const juicios = resto.map((operacion) => ({ operacion, resultado: juzgar(operacion, estado, ultimo) }))
  const resultados = juicios.flatMap(({ resultado }) => resultado ?? [])
  const respuestas = resultados
    .filter(({ resultado }) => resultado !== 'rechazado')
    .map(({ opId, resultado, valor, autor, en }) => ({
      opId,
      respuesta: JSON.stringify(resultado === 'guardado' ? { resultado } : { resultado, valor, autor, en }),
    }))
  await insertRespuestas(servicios.conexion.pool, alcance, clave.entidad, respuestas)
  return { resultados, otraVez: juicios.filter(({ resultado }) => resultado === null).map((j) => j.operacion) }
}

/** Null: nothing explains why it was not written, for the field changed and came back in between; it is tried again. */
function juzgar(
  operacion: Operacion,
  { estado, metasAbiertas, camposCerrados, campos }: Estado,
  ultimo: boolean,
): Resultado | null {
  const campo = campos.get(operacion.opId)
  if (campo?.respuesta) return { ...guardada(operacion), ...(JSON.parse(campo.respuesta) as Partial<Resultado>) }
  if (!isEditable(estado)) return rechazada(operacion, { codigo: 'reporte.no_editable', detalles: { estado } })
  if (metasAbiertas && !metasAbiertas.includes(operacion.meta))
    return rechazada(operacion, { codigo: 'valor.meta_cerrada', detalles: { meta: operacion.meta } })
  if (isCampoCerrado(camposCerrados, operacion.meta, operacion.campo))
    return rechazada(operacion, {
      codigo: 'valor.campo_cerrado',
      detalles: { meta: operacion.meta, campo: operacion.campo },
    })
  const valor = campo?.valor ?? null
  if (valor === operacion.valor) return guardada(operacion)
  if (valor === operacion.base && !ultimo) return null
  return { ...guardada(operacion), resultado: 'conflicto', valor, autor: campo?.autor ?? null, en: campo?.en ?? null }
}

function guardada({ opId, valor }: Operacion): Resultado {
  return { opId, resultado: 'guardado', valor, autor: null, en: null, problema: null }
}

function rechazada({ opId, base }: Operacion, { codigo, detalles }: Problema): Resultado {
  return {
    opId,
    resultado: 'rechazado',
    valor: base,
    autor: null,
    en: null,
    problema: { codigo, detalles: { ...detalles } },
  }
}

/** When the report as a whole admits no changes the request is refused, not each field. */
function todosOCerrado(resultados: Resultado[]): Resultado[] {
  const [primero] = resultados
  const cerrado = primero && resultados.every((r) => r.problema?.codigo === 'reporte.no_editable')
  if (!cerrado) return resultados
  return rechazar('reporte.no_editable', { estado: (primero.problema?.detalles.estado ?? '') as EstadoReporte })
}
