// Letters that remind. Each is written in the transaction of its row: there is none without the other.
import { consultaDe, plazo as plazoDe, type Recordatorio } from '@kpt/domain/calendario'
import { inicioDe, sumarDias } from '@kpt/domain/shared'
import {
  loQueFalta,
  NOMBRES_ROL,
  nombreCorte,
  textoPlazo,
  textoRecordatorio,
  textoRecordatorioAjustes,
  tituloRecordatorio,
} from '@kpt/textos'
import type { Db } from '../../platform/db/conexion.ts'
import { escribirCorreo } from '../correo/index.ts'
import type { PorRecordar } from './deberes.ts'
import type { Pais } from './pais.ts'
import { nombreDe } from './recordatorio.repo.ts'
import type { Preparado } from './situacion.repo.ts'

export type Destinatario = { readonly destino: 'lider' | 'oficial'; readonly nombre: string; readonly correo: string }

/** Key of the letter of a reminder, for ever. */
export function claveDeCarta(uno: Pick<PorRecordar, 'clave' | 'actividad' | 'ronda'>, { clave }: Recordatorio): string {
  return `recordatorio/${nombreDe({ ...uno.clave, actividad: uno.actividad, ronda: uno.ronda })}/${clave}`
}

export async function escribirRecordatorio(
  { db, pais }: { readonly db: Db; readonly pais: Pais },
  uno: PorRecordar,
  destinatario: Destinatario,
  preparado: Preparado,
): Promise<string> {
  const { recordatorio, ajuste } = uno
  const { entidad, instrumento, vigencia, corte } = uno.clave
  const clave = claveDeCarta(uno, recordatorio)
  const sobre = {
    ...{ clave, para: destinatario.correo, sujeto: `recordatorio/${entidad}/${instrumento}/${vigencia}/${corte}` },
    // What could not leave in its days says something that is no longer so: the next one is on its way.
    caduca: inicioDe(sumarDias(recordatorio.sirveHasta, 1)),
  }
  const quien = { db, ahora: pais.ahora }
  const comunes = { ...comunesDe(pais, uno), destinatario: destinatario.destino, nombre: destinatario.nombre }
  if (ajuste !== null)
    await escribirCorreo(quien, {
      ...{ ...sobre, clase: 'recordatorio.ajustes' as const },
      hechos: { ...comunes, dice: textoRecordatorioAjustes(recordatorio), pide: rolDe(ajuste.rol) },
    })
  else
    await escribirCorreo(quien, {
      ...{ ...sobre, clase: 'recordatorio.plazo' as const },
      hechos: {
        ...{ ...comunes, dice: textoRecordatorio(recordatorio), plazo: porQue(pais, uno) },
        faltan: loQueFalta(preparado),
        enlaceExcepcion: pais.servicios.correo.enlace(pedirExcepcion(uno)),
      },
    })
  return clave
}

function comunesDe({ servicios }: Pais, { clave, recordatorio, ajuste }: PorRecordar) {
  const { entidad, instrumento, vigencia, corte } = clave
  return {
    entidad: servicios.referencia.territorio.get(entidad)?.nombre ?? entidad,
    titulo: tituloRecordatorio(recordatorio, ajuste !== null),
    reporte: nombreCorte({ instrumento, vigencia, corte }),
    enlace: servicios.correo.enlace(`/entidades/${entidad}/reportes/${instrumento}/${vigencia}/${corte}`),
  }
}

/** Where an exception is asked for, with the row chosen. */
function pedirExcepcion({ clave: { entidad, instrumento, vigencia }, actividad }: PorRecordar): `/${string}` {
  const pedido = { para: entidad, instrumento, vigencia: String(vigencia), actividad }
  return `/excepciones/nueva?${new URLSearchParams(pedido)}`
}

/** The deadline as it is judged now, with both dates and the acts behind it. */
function porQue({ ahora }: Pais, { lectura, actividad }: PorRecordar): string {
  return textoPlazo(plazoDe(lectura.vigor.cronograma, { ...consultaDe(lectura.vigor), actividad, en: ahora }))
}

function rolDe(rol: string): string {
  return (NOMBRES_ROL as Record<string, string>)[rol] ?? rol
}
