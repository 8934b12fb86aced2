// From signed to the outbox, one transaction a letter: whoever does it, and as many as do it at once, each letter is put there once. A letter whose
// reason went away since it was signed is stopped here, and its number says so.
import { leerOficio } from '@kpt/domain/comunicaciones'
import { formatFecha, fraseNoSalio, lineasDestinatario } from '@kpt/textos'
import type { Db } from '../../platform/db/conexion.ts'
import type { Corrida } from '../../platform/jobs/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { escribirCorreo } from '../correo/index.ts'
import { findPagada } from './deuda.repo.ts'
import { type FilaOficio, findPorPoner, insertSuceso, lockPorPoner, updatePuesto } from './oficio.repo.ts'

export async function despachar({ lote }: { readonly lote: string }, { servicios, senal }: Corrida): Promise<void> {
  const { db } = servicios.conexion
  for (const id of await findPorPoner(db, lote)) {
    senal.throwIfAborted()
    await db.transaction().execute((tx) => ponerUno(tx, servicios, id))
  }
}

async function ponerUno(tx: Db, servicios: Servicios, id: string): Promise<void> {
  const oficio = await lockPorPoner(tx, id)
  if (!oficio) return
  const en = servicios.reloj.ahora()
  const detalle = await razonDeParar(tx, oficio)
  if (detalle !== null) {
    await updatePuesto(tx, id, null)
    await insertSuceso(tx, oficio, { clase: 'no_salio', detalle }, { en })
    return
  }
  const clave = claveDeCarta(oficio.radicado)
  await escribirCarta(tx, servicios, oficio, clave)
  await updatePuesto(tx, id, clave)
  await insertSuceso(tx, oficio, { clase: 'puesto_en_correo' }, { en })
}

/** Why a letter must not leave, in words; null when it must. */
export async function razonDeParar(db: Db, oficio: FilaOficio): Promise<string | null> {
  const { clase, entidad, instrumento, vigencia, corte } = oficio
  if (instrumento === null || vigencia === null || corte === null) return null
  const pagada = await findPagada(db, clase, { entidad, instrumento, vigencia, corte })
  return pagada && fraseNoSalio(pagada.razon, pagada.en)
}

export function claveDeCarta(radicado: string): string {
  return `oficio/${radicado}`
}

/** By mail to the entity with its copies; what goes by certified mail goes to the copies all the same. */
async function escribirCarta(tx: Db, servicios: Servicios, oficio: FilaOficio, clave: string): Promise<void> {
  const { radicado, asunto, copia, texto } = oficio
  const { emisor, destinatario, parrafos, firma, fecha } = leerOficio(texto)
  const [primera = '', ...otras] = oficio.para === null ? copia : [oficio.para, ...copia]
  await escribirCorreo(
    { db: tx, ahora: servicios.reloj.ahora() },
    {
      ...{ clave, clase: 'oficio.carta', sujeto: `oficios/${radicado}`, para: primera, copia: otras },
      hechos: {
        ...{ radicado, organismo: emisor.nombre, asunto, parrafos, destinatario: lineasDestinatario(destinatario) },
        ...{ firmante: `${firma.nombre}, ${firma.organismo}`, fecha: formatFecha(fecha) },
        enlace: servicios.correo.enlace(`/oficios/${radicado}`),
        enlaceVerificacion: servicios.correo.enlace(`/verificar/${radicado}`),
      },
    },
  )
}
