// What a body owes under every cronograma there is, as known now: each row with its deadline, where it stands and what met it.
import {
  actividadReporte,
  type CronogramaRegistrado,
  consultaDe,
  type EnVigor,
  type EstadoPlazo,
  type Exigibilidad,
  estadoPlazo,
  exigible,
  type FilaEnVigor,
  type GrupoPlazo,
  grupoPlazo,
  type Intervalo,
  intervaloDe,
  isPropiaDelDnp,
  type JuicioEnvio,
  juzgarEnvio,
  type Plazo,
  pasoAntes,
  plazo,
  productoVigente,
  ultimoDia,
} from '@kpt/domain/calendario'
import type { Instante } from '@kpt/domain/shared'
import { enMemoria } from '../../platform/db/memoria.ts'
import type { Lectura } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { findTodos } from '../calendario/index.ts'
import { claveDeFila } from '../guias/index.ts'
import { seReporta } from '../reportes/index.ts'
import { type Deudor, debeFila, vigorPara } from './deudor.ts'

export type LecturaPlazos = Lectura & { readonly servicios: Pick<Servicios, 'referencia' | 'conexion'> }

export type PlazoPropio = {
  readonly vigor: EnVigor
  readonly fila: FilaEnVigor
  readonly intervalo: Intervalo
  readonly plazo: Plazo
  readonly estado: EstadoPlazo
  readonly grupo: GrupoPlazo
  readonly demostracion: boolean
  readonly exigibilidad: Exigibilidad | null
  readonly envio: { readonly en: Instante; readonly juicio: JuicioEnvio } | null
}

/** `seReporta`: what its reporting rows ask can be reported here. */
export type CalendarioReportable = CronogramaRegistrado & { readonly seReporta: boolean }

/** Read once until a norm changes: they are the same for everybody. */
export function findCalendarios({ db, servicios }: LecturaPlazos): Promise<CalendarioReportable[]> {
  return enMemoria(servicios.conexion, db, 'plazos/calendarios', async () => {
    const todos = await findTodos(db)
    return Promise.all(todos.map(async (c) => ({ ...c, seReporta: await seReporta(db, c) })))
  })
}

export function plazosDe(
  { servicios: { referencia }, ahora }: Pick<LecturaPlazos, 'servicios' | 'ahora'>,
  deudor: Deudor,
  calendarios: readonly CalendarioReportable[],
): PlazoPropio[] {
  return calendarios.flatMap((cronograma) => {
    const vigor = vigorPara(deudor, cronograma, ahora)
    const suyas = vigor.filas.filter((fila) => debeFila(referencia, deudor, cronograma, fila))
    return suyas.map((fila) => plazoPropio({ referencia, deudor, cronograma, vigor, ahora }, fila))
  })
}

type Lugar = {
  readonly referencia: Servicios['referencia']
  readonly deudor: Deudor
  readonly cronograma: CalendarioReportable
  readonly vigor: EnVigor
  readonly ahora: Instante
}

function plazoPropio(lugar: Lugar, fila: FilaEnVigor): PlazoPropio {
  const { cronograma, vigor, ahora } = lugar
  const deLaFila = intervaloDe(vigor, fila)
  // Nobody receives what DNP does: after its limit it is overdue.
  const intervalo = lugar.deudor.entidad === null ? { ...deLaFila, recibeHasta: deLaFila.cierra } : deLaFila
  const exigibilidad = exigibilidadDe(lugar, fila)
  const envio = envioDe(lugar, fila)
  const antes = pasoAntes(cronograma, ultimoDia(vigor, fila))
  // What DNP shows later of a limit that passed before the cronograma was kept here is not called late.
  const oportuno = envio?.juicio.oportuno === true || (antes && lugar.deudor.entidad === null)
  const veredicto = envio && { oportuno, sanado: envio.juicio.sanado }
  const estado = estadoPlazo(
    {
      ...{ intervalo, exigible: exigibilidad?.exigible ?? true, envio: veredicto },
      ...{ pasoAntes: antes, comprobable: isComprobable(lugar, fila) },
    },
    ahora,
  )
  return {
    ...{ vigor, fila, intervalo, estado, exigibilidad, envio, demostracion: cronograma.demostracion },
    plazo: plazo(cronograma, { ...consultaDe(vigor), actividad: fila.clave, en: ahora }),
    grupo: grupoPlazo(estado, intervalo, ahora),
  }
}

/** Only what is reported here shows who met it, and what DNP shows of its own rows. */
function isComprobable({ deudor, cronograma }: Lugar, fila: FilaEnVigor): boolean {
  const { clave, corte } = fila
  if (deudor.entidad === null) return isPropiaDelDnp(fila)
  if (!cronograma.seReporta || corte === null) return false
  return actividadReporte(cronograma, corte) === clave
}

/** DNP's rows and those without corte ask nothing of any plan. */
function exigibilidadDe({ referencia, deudor, cronograma }: Lugar, fila: FilaEnVigor): Exigibilidad | null {
  const corte = cronograma.cortes.find(({ numero }) => numero === fila.corte)
  if (!corte || deudor.entidad === null) return null
  const { primerGobierno, codigo } = deudor.entidad
  const { instrumento } = cronograma
  return exigible(referencia.periodos, { ...corte, instrumento }, primerGobierno, deudor.adopciones.get(codigo))
}

function envioDe(lugar: Lugar, fila: FilaEnVigor): PlazoPropio['envio'] {
  if (!isComprobable(lugar, fila)) return null
  const { deudor, cronograma, vigor } = lugar
  const en = deudor.entidad === null ? productoEn(lugar, fila) : primerEnvioEn(lugar, fila)
  if (en === null) return null
  return { en, juicio: juzgarEnvio(cronograma, { ...consultaDe(vigor), actividad: fila.clave, enviadoEn: en }) }
}

function primerEnvioEn({ deudor, cronograma: { instrumento, vigencia } }: Lugar, { corte }: FilaEnVigor) {
  const reporte = deudor.reportes.find(
    (r) => r.instrumento === instrumento && r.vigencia === vigencia && r.corte === corte,
  )
  return reporte?.primerEnvioEn ?? null
}

function productoEn({ deudor, cronograma: { instrumento, vigencia } }: Lugar, { clave }: FilaEnVigor): Instante | null {
  const productos = deudor.productos.get(claveDeFila({ instrumento, vigencia, actividad: clave })) ?? []
  return productoVigente(productos)?.en ?? null
}
