// Reminders of the day, by what each entity really owes. Whoever runs it, and as many times as it is run, each is written once: by department,
// in one transaction with its letters.
import { destinoRecordatorio } from '@kpt/domain/calendario'
import type { CodigoEntidad, Entidad } from '@kpt/domain/territorio'
import type { Db } from '../../platform/db/conexion.ts'
import { claveDeCarta, type Destinatario, escribirRecordatorio } from './cartas.ts'
import { deudaDe, deudaDeAjustes, type PorRecordar, porRecordar } from './deberes.ts'
import { type Pais, porDepartamento } from './pais.ts'
import {
  type Enviados,
  type FilaRecordada,
  findEnviados,
  findOficiales,
  insertRecordatorios,
  lockDepartamento,
  type NuevoRecordatorio,
} from './recordatorio.repo.ts'
import { type Avance, findAvance, findPreparados, type Preparado } from './situacion.repo.ts'

export async function recordarPlazos(pais: Pais, senal?: AbortSignal): Promise<void> {
  const { servicios } = pais
  for (const [departamento, entidades] of porDepartamento(servicios)) {
    senal?.throwIfAborted()
    await servicios.conexion.db.transaction().execute((tx) => recordarDepartamento(tx, pais, departamento, entidades))
  }
}

async function recordarDepartamento(db: Db, pais: Pais, departamento: CodigoEntidad, entidades: readonly Entidad[]) {
  if (!(await lockDepartamento(db, departamento, 'avisos'))) return
  const codigos = entidades.map(({ codigo }) => codigo)
  const avance = await findAvance(db, codigos)
  const enviados = await findEnviados(db, codigos, pais.ahora)
  const pendientes = porRecordar(pais, deudasDe(pais, entidades, avance), (deuda) => enviados.escritos(filaDe(deuda)))
  if (pendientes.length === 0) return
  await insertRecordatorios(db, await escribirTodos(db, pais, pendientes, enviados), pais.ahora)
}

function deudasDe(pais: Pais, entidades: readonly Entidad[], avance: Avance) {
  return pais.filas.flatMap((fila) => {
    const { instrumento, vigencia } = fila.cronograma
    const suyos = avance.ajustes.filter(
      ({ clave }) =>
        clave.instrumento === instrumento && clave.vigencia === vigencia && clave.corte === fila.corte.numero,
    )
    return entidades.flatMap((entidad) => {
      const ajuste = suyos.find(({ clave }) => clave.entidad === entidad.codigo)
      const reporte = deudaDe(pais, fila, entidad, avance)
      const ajustes = ajuste ? deudaDeAjustes(fila, entidad, ajuste) : null
      return [reporte, ajustes].filter((deuda) => deuda !== null)
    })
  })
}

async function escribirTodos(db: Db, pais: Pais, pendientes: readonly PorRecordar[], enviados: Enviados) {
  const sinLider = pendientes.map(({ clave }) => clave.entidad).filter((codigo) => !pais.lideres.has(codigo))
  const oficiales = await findOficiales(db, sinLider)
  const preparados = await preparadosDe(db, pendientes)
  const nuevos: NuevoRecordatorio[] = []
  for (const uno of pendientes) {
    const { entidad } = uno.clave
    const buzon = destinoRecordatorio(pais.lideres.get(entidad) ?? null, oficiales.get(entidad) ?? null)
    const { clave, clase, limite } = uno.recordatorio
    const fila = { ...filaDe(uno), clave, clase, limite, destino: buzon.destino }
    if (buzon.destino === 'nadie') {
      if (!enviados.sinDestino(filaDe(uno)).has(clave)) nuevos.push({ ...fila, correo: null })
      continue
    }
    const destinatario: Destinatario =
      buzon.destino === 'lider'
        ? { destino: 'lider', nombre: buzon.lider.nombre, correo: buzon.lider.correo }
        : { destino: 'oficial', nombre: '', correo: buzon.correo }
    const preparado = preparados.get(claveDeCarta(uno, uno.recordatorio)) ?? SIN_NADA
    nuevos.push({ ...fila, correo: await escribirRecordatorio({ db, pais }, uno, destinatario, preparado) })
  }
  return nuevos
}

const SIN_NADA: Preparado = { plan: null, conDatos: 0 }

/** What each has ready, one question for each corte; by the key of the letter. */
async function preparadosDe(db: Db, pendientes: readonly PorRecordar[]): Promise<Map<string, Preparado>> {
  const porCorte = Map.groupBy(
    pendientes.filter(({ ajuste }) => ajuste === null),
    ({ clave: { instrumento, vigencia, corte } }) => `${instrumento}/${vigencia}/${corte}`,
  )
  const leidos = new Map<string, Preparado>()
  for (const suyos of porCorte.values()) {
    const [primero] = suyos
    if (!primero) continue
    const preparados = await findPreparados(
      db,
      suyos.map(({ clave }) => clave.entidad),
      primero.clave,
    )
    for (const uno of suyos)
      leidos.set(claveDeCarta(uno, uno.recordatorio), preparados.get(uno.clave.entidad) ?? SIN_NADA)
  }
  return leidos
}

function filaDe({ clave, actividad, ronda }: Pick<PorRecordar, 'clave' | 'actividad' | 'ronda'>): FilaRecordada {
  const { entidad, instrumento, vigencia, corte } = clave
  return { entidad, instrumento, vigencia, corte, actividad, ronda }
}
