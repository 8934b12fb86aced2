import {
  actividadReporte,
  type Cronograma,
  enVigor,
  exigible,
  filaDe,
  obligado,
  type Plazo,
  plazo,
} from '@kpt/domain/calendario'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { isCodigoEntidad } from '@kpt/domain/territorio'
import { textoPlazo } from '@kpt/textos'
import { relojDelSistema } from '../platform/clock.ts'
import type { DeLaBase } from './calendario-base.ts'
import {
  type Cual,
  findCronogramaSemilla,
  OPCIONES_CUAL,
  readCual,
  readEntero,
  readInstante,
  readOpciones,
  rechazar,
  rechazarSinCronograma,
} from './calendario-opciones.ts'
import { type CodigoSalida, type Comando, type Consola, errorUso, SALIDA } from './comando.ts'

type Consulta = Cual & {
  readonly corte: number
  readonly actividad: string | null
  readonly entidad: string | null
  readonly en: Instante
  readonly segun: Instante
}

export const calendarioPlazo: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- calendario plazo --instrumento seguimiento|gestionweb --vigencia AAAA [--corte N]
       [--actividad CLAVE] [--entidad CODIGO] [--en INSTANTE] [--segun INSTANTE] [--base]

Dice hasta cuándo hay plazo y por qué. --en es el instante que se juzga y --segun el instante hasta el que se conocen los
actos; ambos son ahora si faltan, y llevan su hora y su zona (2023-04-15T23:59:59-05:00). Sin --actividad se trata del
reporte del corte, y sin --corte del primero. Con --base se usa el calendario de la base de datos y, con --entidad, se
dice si el corte le es exigible y cuenta lo que se le concedió; sin ella, los de las circulares registradas en el programa.

Termina con 0; con 1 si una opción está mal; con 2 si no existe el cronograma, el corte, la actividad o la entidad, y
entonces muestra {"hallazgos": […]}.`,
  correr: async (argumentos, consola) => {
    const opciones = readOpciones(argumentos, {
      ...OPCIONES_CUAL,
      ...{ corte: { type: 'string' }, actividad: { type: 'string' }, entidad: { type: 'string' } },
      ...{ en: { type: 'string' }, segun: { type: 'string' }, base: { type: 'boolean' } },
    })
    const ahora = relojDelSistema.ahora()
    const consulta: Consulta = {
      ...readCual(opciones),
      corte: readEntero(opciones.corte, '--corte') ?? 1,
      actividad: typeof opciones.actividad === 'string' ? opciones.actividad : null,
      entidad: readEntidad(opciones.entidad),
      en: readInstante(opciones.en, '--en', ahora),
      segun: readInstante(opciones.segun, '--segun', ahora),
    }
    if (opciones.base !== true) return responder(consola, consulta, await findCronogramaSemilla(consulta), null)
    const { consultarBase } = await import('./calendario-base.ts')
    return consultarBase(consulta, consola.decir, (cronograma, base) => responder(consola, consulta, cronograma, base))
  },
}

function readEntidad(valor: string | boolean | undefined): string | null {
  if (valor === undefined) return null
  if (typeof valor === 'string' && isCodigoEntidad(valor)) return valor
  throw errorUso('--entidad debe ser un código del DANE, de dos o de cinco cifras.')
}

/** `base`: what the database knows, for what depends on the entity or was granted here; null for the circulars alone. */
function responder(
  consola: Consola,
  consulta: Consulta,
  cronograma: Cronograma | null,
  base: DeLaBase | null,
): CodigoSalida {
  if (!cronograma) return rechazarSinCronograma(consola, consulta)
  const actividad = findActividad(cronograma, consulta)
  if (actividad === null) return rechazarActividad(consola, consulta, cronograma)
  const quien = consulta.entidad === null ? undefined : base?.referencia.territorio.get(consulta.entidad)
  if (base && consulta.entidad !== null && !quien)
    return rechazar(consola, 'entidad_desconocida', { entidad: consulta.entidad })
  const { en, segun } = consulta
  const sujeto = quien ? { entidad: quien.codigo, departamento: quien.departamento, cumplidas: {} } : null
  const respuesta = plazo(cronograma, { actividad, en, segun, ...base?.registrado, sujeto })
  consola.json(plazoJson(respuesta, base && isExigible(base, consulta, cronograma, actividad)))
  return SALIDA.hecho
}

/** Shape of the answer: every field always there. */
function plazoJson(respuesta: Plazo, exigible: boolean | null) {
  const { actividad, limite, cierra, abierta, oportuno, recibeExtemporaneo, actos } = respuesta
  return {
    ...{ actividad, limite, cierra: cierra === null ? null : isoBogota(cierra), abierta, oportuno, recibeExtemporaneo },
    ...{ exigible, actos, explicacion: textoPlazo(respuesta) },
  }
}

function findActividad(cronograma: Cronograma, { actividad, corte }: Consulta): string | null {
  if (actividad === null) return actividadReporte(cronograma, corte)
  return clavesDe(cronograma).includes(actividad) ? actividad : null
}

function clavesDe(cronograma: Cronograma): string[] {
  return [...new Set(cronograma.actos.flatMap((acto) => acto.actividades.map((fila) => fila.clave)))]
}

function rechazarActividad(consola: Consola, { actividad, corte }: Consulta, cronograma: Cronograma): CodigoSalida {
  if (actividad === null)
    return rechazar(consola, 'corte_ausente', { corte: String(corte), ultimo: String(cronograma.cortes.length) })
  return rechazar(consola, 'actividad_ausente', { actividad, claves: clavesDe(cronograma).join(', ') })
}

/** Null without an entity, or for an activity that belongs to no corte. */
function isExigible(
  { referencia, adopciones }: DeLaBase,
  { entidad, instrumento, vigencia, corte }: Consulta,
  cronograma: Cronograma,
  actividad: string,
): boolean | null {
  const quien = entidad === null ? undefined : referencia.territorio.get(entidad)
  const fila = filaDe(enVigor(cronograma, Number.POSITIVE_INFINITY), actividad)
  const numero = fila ? fila.corte : corte
  const datos = cronograma.cortes.find((c) => c.numero === numero)
  if (!quien || !datos) return null
  if (!obligado(referencia.reglas, quien, instrumento, vigencia).obligado) return false
  const corteDeDatos = { ...datos, instrumento }
  return exigible(referencia.periodos, corteDeDatos, quien.primerGobierno, adopciones.get(quien.codigo)).exigible
}
