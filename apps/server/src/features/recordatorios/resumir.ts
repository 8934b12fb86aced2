// What a gobernación is told of its municipalities: one letter a day at most, and only when somebody came to be open, near the end or late.
import { debeRecordarse, grupoResumen, hayNovedad, lugaresDe, type Situada } from '@kpt/domain/calendario'
import type { CodigoEntidad, Entidad } from '@kpt/domain/territorio'
import { lineasResumen, nombreCorte } from '@kpt/textos'
import type { Db } from '../../platform/db/conexion.ts'
import { escribirCorreo } from '../correo/index.ts'
import { findCorreosConRol } from '../liderazgo/index.ts'
import { deudaDe } from './deberes.ts'
import type { FilaDeCorte } from './filas.ts'
import { type Pais, porDepartamento } from './pais.ts'
import { findOficiales, lockDepartamento } from './recordatorio.repo.ts'
import { type Contado, findUltimoResumen, insertResumen } from './resumen.repo.ts'
import { type Avance, findAvance } from './situacion.repo.ts'

/** Who of a gobernación works with its municipalities. */
const TRABAJAN_CON_MUNICIPIOS = ['administrador_gobernacion', 'revisor_gobernacion'] as const

export async function resumirPlazos(pais: Pais, senal?: AbortSignal): Promise<void> {
  const { servicios } = pais
  for (const [departamento, entidades] of porDepartamento(servicios)) {
    senal?.throwIfAborted()
    const municipios = entidades.filter(({ codigo }) => codigo !== departamento)
    await servicios.conexion.db.transaction().execute((tx) => resumirDepartamento(tx, pais, departamento, municipios))
  }
}

async function resumirDepartamento(db: Db, pais: Pais, departamento: CodigoEntidad, municipios: readonly Entidad[]) {
  if (!(await lockDepartamento(db, departamento, 'resumen'))) return
  const ultimo = await findUltimoResumen(db, departamento)
  if (ultimo !== null && ultimo.dia >= pais.hoy) return
  const correos = await findCorreosConRol(db, departamento, TRABAJAN_CON_MUNICIPIOS, pais.ahora)
  if (correos.length === 0) return
  const avance = await findAvance(
    db,
    municipios.map(({ codigo }) => codigo),
  )
  const vistas = pais.filas.map((fila) => mirarFila(pais, fila, municipios, avance)).filter((vista) => vista !== null)
  const contado = Object.fromEntries(vistas.map((vista) => [vista.nombre, lugaresDe(vista.situadas)]))
  const nuevas = vistas.filter(({ nombre }) => hayNovedad(ultimo?.contado[nombre] ?? [], contado[nombre] ?? []))
  if (nuevas.length === 0) return
  const correo = await escribirResumen(db, pais, { departamento, correos, vistas: nuevas })
  await insertResumen(db, { departamento, dia: pais.hoy, contado: contado satisfies Contado, correo }, pais.ahora)
}

/** A row over the municipalities that it binds, and how each stands today. */
type Vista = { readonly nombre: string; readonly fila: FilaDeCorte; readonly situadas: readonly Situada[] }

function mirarFila(pais: Pais, fila: FilaDeCorte, municipios: readonly Entidad[], avance: Avance): Vista | null {
  const { instrumento, vigencia } = fila.cronograma
  const situadas = municipios.flatMap((entidad) => {
    const deuda = deudaDe(pais, fila, entidad, avance)
    if (!deuda || deuda.lectura.grupo === null) return []
    const { deber, lectura } = deuda
    const grupo = debeRecordarse(deber) ? lectura.grupo : grupoResumen(deber, pais.hoy, lectura.regla)
    return grupo === null ? [] : [{ entidad: entidad.codigo, grupo }]
  })
  return situadas.length === 0 ? null : { nombre: `${instrumento}/${vigencia}/${fila.corte.numero}`, fila, situadas }
}

type Carta = {
  readonly departamento: CodigoEntidad
  readonly correos: readonly string[]
  readonly vistas: readonly Vista[]
}

/** To the official address of the gobernación, or else to the first of its people; the others have a copy. */
async function escribirResumen(db: Db, pais: Pais, { departamento, correos, vistas }: Carta): Promise<string> {
  const { referencia, correo } = pais.servicios
  const [primero = '', ...otros] = correos
  const oficial = (await findOficiales(db, [departamento])).get(departamento)
  const nombre = referencia.territorio.get(departamento)?.nombre ?? departamento
  const clave = `recordatorio/resumen/${departamento}/${pais.hoy}`
  await escribirCorreo(
    { db, ahora: pais.ahora },
    {
      ...{ clave, clase: 'recordatorio.resumen', sujeto: `resumen/${departamento}` },
      ...{ para: oficial ?? primero, copia: oficial === undefined ? otros : correos },
      hechos: {
        departamento: nombre,
        filas: vistas.flatMap((vista) => lineasDe(pais, vista)),
        enlace: correo.enlace(`/tablero/${vistas[0]?.nombre ?? ''}`),
        enlaceRecordatorios: correo.enlace('/recordatorios'),
      },
    },
  )
  return clave
}

function lineasDe({ servicios: { referencia } }: Pais, { fila, situadas }: Vista): string[] {
  const { instrumento, vigencia } = fila.cronograma
  const porGrupo = Object.groupBy(situadas, ({ grupo }) => grupo)
  const nombres = Object.fromEntries(
    Object.entries(porGrupo).map(([grupo, suyas]) => [
      grupo,
      suyas.map(({ entidad }) => referencia.territorio.get(entidad)?.nombre ?? entidad).sort(compare),
    ]),
  )
  const cual = nombreCorte({ instrumento, vigencia, corte: fila.corte.numero })
  return lineasResumen(nombres).map((linea) => `${cual}. ${linea}`)
}

const { compare } = new Intl.Collator('es')
