// Signing a batch: one act, one signature. Each letter gets its number here, in the transaction that keeps it, and whoever reported meanwhile gets
// neither (R5.1). What follows is the work of the queue.
import { createHash, randomUUID } from 'node:crypto'
import type { Firma } from '@kpt/domain/acceso'
import { type HechosOficio, type RazonSinOficio, radicadoDe, serieDe, textoOficio } from '@kpt/domain/comunicaciones'
import { fechaEn, isoBogota } from '@kpt/domain/shared'
import type { Entidad } from '@kpt/domain/territorio'
import { registrar } from '../../platform/audit/index.ts'
import { takeConsecutivos } from '../../platform/db/consecutivo.repo.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import { findCopias } from './copia.repo.ts'
import { waitEnvios } from './deuda.repo.ts'
import { cadenaDe, emisorVisible } from './emisor.ts'
import { claveDeDespacho, despacharLote } from './encargos.ts'
import { armarOficio, copiaDe } from './hechos.ts'
import { abrirCorte, findDirecciones } from './lista.ts'
import { findLista, type Lote, updateFirmado, updateSinOficio } from './lote.repo.ts'
import { exigirBorrador } from './lotes.ts'
import { insertOficios, type OficioNuevo } from './oficio.repo.ts'

export async function firmarLote(ctx: ContextoTerritorial, id: string, firma: Firma | null) {
  const { db, ahora, persona } = ctx
  const lote = await exigirBorrador(ctx, id)
  if (!firma) return rechazar('oficio.sin_firma', {})
  const copias = await findCopias(db, fechaEn(ahora), lote.sobre?.instrumento ?? null)
  if (copias.length === 0) return rechazar('oficio.sin_copia', {})
  const { entran, sin, situacionDe } = await repartir(ctx, lote)
  if (entran.length === 0) return rechazar('oficio.lista_vacia', {})
  const direccionDe = await findDirecciones(
    ctx,
    entran.map((e) => e.codigo),
  )
  const numeros = await tomarNumeros(ctx, lote, entran.length)
  const quien = firmante(ctx, lote, firma)
  const nuevos = entran.map((entidad, i) => {
    const para = { entidad, direccion: direccionDe(entidad.codigo), copias, situacion: situacionDe(entidad) }
    const numero = numeros(i)
    const hechos = armarOficio(ctx.servicios, lote, para, { radicado: numero.radicado, firma: quien, ahora })
    const destino = para.direccion.para
    const via = destino === null ? ('certificado' as const) : ('correo' as const)
    return { ...numero, ...filaDe(lote, hechos), via, para: destino, copia: copiaDe(para) }
  })
  await updateSinOficio(db, id, sin)
  await updateFirmado(db, id, { por: persona.cuenta, rol: persona.rol, via: firma.via, viaEn: firma.en, en: ahora })
  await insertOficios(db, nuevos, { por: persona.cuenta, rol: persona.rol, en: ahora })
  await encolar(db, despacharLote, { lote: id }, { clave: claveDeDespacho(id) })
  const rango = { desde: nuevos[0]?.radicado ?? '', hasta: nuevos.at(-1)?.radicado ?? '' }
  await registrar(db, {
    ...{
      cadena: cadenaDe(lote.emisor),
      cuenta: persona.cuenta,
      accion: 'oficio.firmar',
      sujeto: `oficios/lotes/${id}`,
    },
    hechos: { rol: persona.rol, oficios: nuevos.length, sinOficio: sin.size, firma: firma.via, ...rango },
    en: ahora,
  })
  return { oficios: nuevos.length, sinOficio: sin.size, ...rango }
}

/** Who gets a letter, read after the submissions under way have ended; and why the rest do not. */
async function repartir(ctx: ContextoTerritorial, lote: Lote) {
  const { territorio } = ctx.servicios.referencia
  const quedan = (await findLista(ctx.db, lote.id)).filter(({ excluida }) => excluida === null)
  const codigos = quedan.map(({ entidad }) => entidad)
  if (lote.sobre) await waitEnvios(ctx.db, lote.sobre, codigos)
  const corte = await abrirCorte(ctx, lote.clase, lote.sobre)
  const situacionDe = (entidad: Entidad) => corte?.situacionDe(entidad) ?? null
  const sin = new Map<string, RazonSinOficio>()
  const entran = codigos.flatMap((codigo) => {
    const entidad = territorio.get(codigo)
    const razon = entidad && situacionDe(entidad)?.razon
    if (razon) sin.set(codigo, razon)
    return entidad && !razon ? [entidad] : []
  })
  return { entran, sin, situacionDe }
}

/** As many numbers as letters, one after the other: the series is held until they are all kept, or none is. */
async function tomarNumeros({ db, ahora }: ContextoTerritorial, { emisor }: Lote, cuantos: number) {
  const anio = Number(fechaEn(ahora).slice(0, 4))
  const primero = await takeConsecutivos(db, serieDe(emisor), anio, cuantos)
  return (i: number) => ({ anio, n: primero + i, radicado: radicadoDe({ emisor, anio, n: primero + i }) })
}

function firmante(
  { persona, servicios }: ContextoTerritorial,
  { emisor }: Lote,
  { via, en }: Firma,
): HechosOficio['firma'] {
  const organismo = emisorVisible(servicios, emisor).nombre
  return { nombre: persona.nombre, rol: persona.rol, organismo, via, en: isoBogota(en) }
}

function filaDe(
  { id: lote, emisor, clase, sobre }: Lote,
  hechos: HechosOficio,
): Omit<OficioNuevo, 'anio' | 'n' | 'radicado' | 'para' | 'copia' | 'via'> {
  const texto = textoOficio(hechos)
  const { instrumento = null, vigencia = null, corte = null } = sobre ?? {}
  return {
    ...{ id: randomUUID(), emisor, lote, entidad: hechos.destinatario.entidad.codigo, clase, asunto: hechos.asunto },
    ...{ instrumento, vigencia, corte, texto, sha256: createHash('sha256').update(texto).digest() },
  }
}
