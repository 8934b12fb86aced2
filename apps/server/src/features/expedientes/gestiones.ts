// All that was done so that each entity of a corte reported, in words, from every source: the timeline of its folio.
import { type Gestion, ordenarGestiones } from '@kpt/domain/reportes'
import { periodoDeAcompanamiento } from '@kpt/domain/revision'
import {
  formatFecha,
  NOMBRES_CLASE_ASISTENCIA,
  NOMBRES_CLASE_OFICIO,
  NOMBRES_ESTADO_OFICIO,
  NOMBRES_MEDIO_LLAMADA,
  NOMBRES_RECORDATORIO,
  NOMBRES_RESULTADO_LLAMADA,
} from '@kpt/textos'
import type { Lectura } from '../../platform/http/index.ts'
import { findAsistenciasDe } from '../asistencia/index.ts'
import { findOficiosDelCorte } from '../oficios/index.ts'
import type { ClaveCorte } from '../tablero/index.ts'
import { findContactosDe, findEnviosDe, findMensajesDe, findRecordatoriosDe } from './hechos.repo.ts'

type De = { readonly entidad: string; readonly gestion: Gestion }
type Filas<F extends (...args: never) => Promise<readonly unknown[]>> = Awaited<ReturnType<F>>[number]

export async function gestionesDe(
  { db, alcance }: Pick<Lectura, 'db' | 'alcance'>,
  clave: ClaveCorte,
  entidades: readonly string[],
): Promise<ReadonlyMap<string, Gestion[]>> {
  const todas: De[] = [
    ...(await findRecordatoriosDe(db, alcance, clave, entidades)).map(deRecordatorio),
    ...(await findContactosDe(db, alcance, clave, entidades)).map(deContacto),
    ...(await findAsistenciasDe(db, alcance, entidades, periodoDeAcompanamiento(clave.vigencia))).map(deAsistencia),
    ...(await findMensajesDe(db, alcance, clave, entidades)).map(deMensaje),
    ...(await findEnviosDe(db, alcance, clave, entidades)).map(deEnvio),
    ...(await oficiosDe({ db, alcance }, clave, entidades)),
  ]
  const porEntidad = Map.groupBy(todas, (t) => t.entidad)
  return new Map([...porEntidad].map(([entidad, suyas]) => [entidad, ordenarGestiones(suyas.map((s) => s.gestion))]))
}

/** Letters, with what became of each: as the pack of evidence tells them. */
async function oficiosDe(
  { db, alcance }: Pick<Lectura, 'db' | 'alcance'>,
  clave: ClaveCorte,
  entidades: readonly string[],
): Promise<De[]> {
  const todos: De[] = []
  for (const entidad of entidades) {
    for (const o of await findOficiosDelCorte(db, alcance, { ...clave, entidad })) {
      const dice = `${NOMBRES_CLASE_OFICIO[o.clase]} ${o.radicado}${o.para === null ? '' : `, a ${o.para}`}`
      const copia = o.copia.length === 0 ? '' : `, con copia a ${o.copia.join(', ')}`
      const resultado = `${NOMBRES_ESTADO_OFICIO[o.estado]}${o.sinEfecto === null ? '' : `. ${o.sinEfecto}`}`
      todos.push({ entidad, gestion: { clase: 'oficio', en: o.firmadoEn, dice: `${dice}${copia}`, resultado } })
    }
  }
  return todos
}

const ENTREGA: Record<string, string> = {
  enviado: 'Lo recibió el servidor de correo',
  pendiente: 'En la cola de salida',
  muerto: 'No se pudo entregar',
}

function deRecordatorio({ entidad, clase, limite, en, para, estado }: Filas<typeof findRecordatoriosDe>): De {
  const dice = `${NOMBRES_RECORDATORIO[clase]}; el último día era el ${formatFecha(limite)}`
  const resultado = para === null ? 'No había a quién escribirle' : `${ENTREGA[estado ?? ''] ?? 'Sin dato'}: ${para}`
  return { entidad, gestion: { clase: 'recordatorio', en, dice, resultado } }
}

function deContacto({ entidad, medio, con, resultado, nota, el, en, nombre }: Filas<typeof findContactosDe>): De {
  const dia = el === null ? '' : ` del ${formatFecha(el)}`
  const dice = `${NOMBRES_MEDIO_LLAMADA[medio]}${dia} de ${nombre}${con === '' ? '' : `, con ${con}`}`
  const quedo = [NOMBRES_RESULTADO_LLAMADA[resultado], nota].filter((t) => t !== '').join('. ')
  return { entidad, gestion: { clase: 'contacto', en, dice, resultado: quedo } }
}

/** Told by its day, placed where it was noted: nobody wrote at what hour it was given. */
function deAsistencia({ entidad, asistencia }: Filas<typeof findAsistenciasDe>): De {
  const { clase, fecha, tema, brindadaPor, personas, en } = asistencia
  const dice = `${NOMBRES_CLASE_ASISTENCIA[clase]} del ${formatFecha(fecha)}, de ${brindadaPor}: ${tema}`
  const resultado = personas.length === 0 ? '' : `Asistieron ${personas.join('; ')}`
  return { entidad, gestion: { clase: 'asistencia', en, dice, resultado } }
}

function deMensaje({ entidad, texto, en, organismo, nombre }: Filas<typeof findMensajesDe>): De {
  return { entidad, gestion: { clase: 'mensaje', en, dice: `${nombre}, ${organismo ?? ''}: ${texto}`, resultado: '' } }
}

function deEnvio({ entidad, acto, version, en, motivo, recibo }: Filas<typeof findEnviosDe>): De {
  const dice = acto === 'enviar' ? `Envió la versión ${version}` : `Retiró la versión ${version}`
  const resultado = acto === 'enviar' ? `Recibo ${recibo ?? ''}` : (motivo ?? '')
  return { entidad, gestion: { clase: 'envio', en, dice, resultado } }
}
