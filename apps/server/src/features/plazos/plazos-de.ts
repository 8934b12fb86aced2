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
  type JuicioEnvio,
  juzgarEnvio,
  type Plazo,
  pasoAntes,
  plazo,
  ultimoDia,
} from '@kpt/domain/calendario'
import type { Instante } from '@kpt/domain/shared'
import { enMemoria } from '../../platform/db/memoria.ts'
import type { Lectura } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { findTodos } from '../calendario/index.ts'
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

/** Read once until a norm changes: they are the same for everybody. */
export function findCalendarios({ db, servicios }: LecturaPlazos): Promise<CronogramaRegistrado[]> {
  return enMemoria(servicios.conexion, db, 'plazos/calendarios', () => findTodos(db))
}

export function plazosDe(
  { servicios: { referencia }, ahora }: Pick<LecturaPlazos, 'servicios' | 'ahora'>,
  deudor: Deudor,
  calendarios: readonly CronogramaRegistrado[],
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
  readonly cronograma: CronogramaRegistrado
  readonly vigor: EnVigor
  readonly ahora: Instante
}

function plazoPropio(lugar: Lugar, fila: FilaEnVigor): PlazoPropio {
  const { cronograma, vigor, ahora } = lugar
  const intervalo = intervaloDe(vigor, fila)
  const exigibilidad = exigibilidadDe(lugar, fila)
  const envio = envioDe(lugar, fila)
  const veredicto = envio && { oportuno: envio.juicio.oportuno === true, sanado: envio.juicio.sanado }
  const estado = estadoPlazo(
    {
      ...{ intervalo, exigible: exigibilidad?.exigible ?? true, envio: veredicto },
      ...{ pasoAntes: pasoAntes(cronograma, ultimoDia(vigor, fila)), comprobable: isComprobable(lugar, fila) },
    },
    ahora,
  )
  return {
    ...{ vigor, fila, intervalo, estado, exigibilidad, envio, demostracion: cronograma.demostracion },
    plazo: plazo(cronograma, { ...consultaDe(vigor), actividad: fila.clave, en: ahora }),
    grupo: grupoPlazo(estado, intervalo, ahora),
  }
}

/** Only what is reported through the forms built so far shows who met it. */
function isComprobable({ deudor, cronograma }: Lugar, { clave, corte }: FilaEnVigor): boolean {
  if (deudor.entidad === null || cronograma.instrumento !== 'seguimiento' || corte === null) return false
  return actividadReporte(cronograma, corte) === clave
}

/** DNP's rows and those without corte ask nothing of any plan. */
function exigibilidadDe({ referencia, deudor, cronograma }: Lugar, fila: FilaEnVigor): Exigibilidad | null {
  const corte = cronograma.cortes.find(({ numero }) => numero === fila.corte)
  if (!corte || deudor.entidad === null) return null
  const { primerGobierno, codigo } = deudor.entidad
  return exigible(referencia.periodos, corte, primerGobierno, deudor.adopciones.get(codigo))
}

function envioDe(lugar: Lugar, fila: FilaEnVigor): PlazoPropio['envio'] {
  if (!isComprobable(lugar, fila)) return null
  const { deudor, cronograma, vigor } = lugar
  const { instrumento, vigencia } = cronograma
  const reporte = deudor.reportes.find(
    (r) => r.instrumento === instrumento && r.vigencia === vigencia && r.corte === fila.corte,
  )
  const en = reporte?.primerEnvioEn ?? null
  if (en === null) return null
  return { en, juicio: juzgarEnvio(cronograma, { ...consultaDe(vigor), actividad: fila.clave, enviadoEn: en }) }
}
