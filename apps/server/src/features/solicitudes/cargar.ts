// The documents on their way: each declared, sent in chunks that may repeat, checked and stored, before the request itself is filed.
import { createHash } from 'node:crypto'
import type {
  cerrarSoporte as cerrarDef,
  declararSoporte as declararDef,
  PeticionDe,
  recibirTrozoDeSoporte as trozoDef,
} from '@kpt/contract'
import { BYTES_TROZO } from '@kpt/contract/limites'
import type { Instante } from '@kpt/domain/shared'
import { cifrar, descifrar } from '../../platform/cripto/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { redDe } from '../../platform/sesion/red.ts'
import { revisarArchivo } from './archivo/revisar.ts'
import {
  countCargas,
  deleteSoporte,
  exigirCarga,
  findSoportes,
  insertCarga,
  insertSoporte,
  markRecibido,
  type Soporte,
} from './soporte.repo.ts'

const VIDA = 24 * 3_600_000
const HORA = 3_600_000
const CARGAS_POR_HORA = 20

/** Opens an upload; one network opens so many in an hour. Opening again what is open changes nothing. */
export async function abrirCarga(ctx: ContextoPublico, ficha: string, solicitud: string | null) {
  const { db, ahora, servicios } = ctx
  if (!servicios.cripto.guarda) rechazar('solicitud.sin_llave', {})
  const red = servicios.cripto.huella('solicitud.red', redDe(ctx.ip))
  if ((await countCargas(db, red, ahora - HORA)) >= CARGAS_POR_HORA)
    rechazar('peticion.muy_frecuente', { segundos: '3600' })
  await insertCarga(db, { ficha, solicitud, red }, { creada: ahora, vence: ahora + VIDA })
  const carga = await exigirCarga(db, ficha, ahora)
  return { carga: ficha, vence: carga.vence_en }
}

type Cual = { readonly carga: string; readonly numero: number }

/** Declares a document. Declared again the same, nothing changes; otherwise it takes the place of the former. */
export async function declarar(ctx: ContextoPublico, { params, cuerpo }: PeticionDe<typeof declararDef>) {
  const { db, ahora, servicios } = ctx
  if (!servicios.cripto.guarda) rechazar('solicitud.sin_llave', {})
  const carga = await exigirCarga(db, params.carga, ahora, true)
  const nombre = nombreLimpio(cuerpo.nombre)
  const previo = (await findSoportes(db, { carga: carga.huella })).find((s) => s.numero === params.numero)
  const igual = previo && previo.clase === cuerpo.clase && previo.nombre === nombre && previo.bytes === cuerpo.bytes
  if (previo && !igual) {
    await deleteSoporte(db, previo.id)
    await servicios.reservado.borrar(previo.id)
  }
  if (!igual) {
    const llaveDe = (id: string) => servicios.cripto.crearLlave(`soporte/${id}`).envuelta
    await insertSoporte(db, carga.huella, { numero: params.numero, ...cuerpo, nombre }, ahora, llaveDe)
  }
  return soporteVisible(servicios, await exigirSoporte(db, params, ahora))
}

/** Only the last stretch of what may be a path, without what cannot be seen: a name is shown, never used. */
export function nombreLimpio(nombre: string): string {
  const hoja =
    nombre
      .replace(/[\p{Cc}\p{Cf}]/gu, '_')
      .split(/[\\/]/)
      .at(-1) ?? ''
  return hoja.replace(/^\.+/, '').trim().slice(0, 120) || 'documento'
}

export async function recibirTrozo(ctx: ContextoPublico, { params, cuerpo }: PeticionDe<typeof trozoDef>) {
  const { servicios, ahora } = ctx
  const soporte = await exigirSoporte(ctx.servicios.conexion.db, params, ahora)
  const esperado = Math.max(0, Math.min(BYTES_TROZO, soporte.bytes - params.trozo * BYTES_TROZO))
  if (cuerpo.length !== esperado || esperado === 0)
    rechazar('carga.trozo', { esperado: String(esperado), recibido: String(cuerpo.length) })
  if (soporte.recibido_en === null) {
    const parte = String(params.trozo)
    const cifrado = cifrar(llaveDe(servicios, soporte), cuerpo, `soporte/${soporte.id}/${parte}`)
    await servicios.reservado.guardar(soporte.id, parte, cifrado)
  }
  return { recibido: true as const }
}

/**
 * Checks what arrived by its bytes and by the antivirus, and stores it encrypted as one. Outside a transaction: a scanner may take its
 * time and nobody else should wait for it.
 */
export async function cerrar(ctx: ContextoPublico, { params }: PeticionDe<typeof cerrarDef>) {
  const { servicios, ahora } = ctx
  const { db } = servicios.conexion
  const soporte = await exigirSoporte(db, params, ahora)
  if (soporte.recibido_en !== null) return soporteVisible(servicios, soporte)
  const llave = llaveDe(servicios, soporte)
  const revisado = revisarArchivo(await juntar(servicios, soporte, llave))
  if (!revisado.bien) return rechazar('solicitud.soporte', { porque: revisado.falta })
  const antivirus = await pasarAntivirus(servicios, revisado.datos)
  await servicios.reservado.guardar(
    soporte.id,
    ENTERO,
    cifrar(llave, revisado.datos, `soporte/${soporte.id}/${ENTERO}`),
  )
  const sha256 = createHash('sha256').update(revisado.datos).digest()
  await markRecibido(db, soporte.id, { tipo: revisado.tipo, sha256, antivirus, bytes: revisado.datos.length }, ahora)
  return soporteVisible(servicios, await exigirSoporte(db, params, ahora))
}

async function juntar({ reservado }: Servicios, { id, bytes }: Soporte, llave: Buffer): Promise<Buffer> {
  const total = Math.ceil(bytes / BYTES_TROZO)
  const partes: Buffer[] = []
  for (let i = 0; i < total; i += 1) {
    const cifrado = await reservado.leer(id, String(i))
    if (cifrado) partes.push(descifrar(llave, cifrado, `soporte/${id}/${i}`))
  }
  if (partes.length < total) rechazar('carga.incompleta', { faltan: String(total - partes.length) })
  return Buffer.concat(partes)
}

export async function pasarAntivirus({ antivirus }: Servicios, datos: Buffer): Promise<'limpio' | 'sin_revisar'> {
  if (antivirus === null) return 'sin_revisar'
  const dicho = await antivirus.revisar(datos)
  if (dicho.clase === 'limpio') return 'limpio'
  return dicho.clase === 'infectado' ? rechazar('solicitud.soporte_infectado', {}) : rechazar('solicitud.antivirus', {})
}

export async function quitar(ctx: ContextoPublico, cual: Cual) {
  const carga = await exigirCarga(ctx.db, cual.carga, ctx.ahora, true)
  const soporte = (await findSoportes(ctx.db, { carga: carga.huella })).find((s) => s.numero === cual.numero)
  if (soporte) {
    await deleteSoporte(ctx.db, soporte.id)
    await ctx.servicios.reservado.borrar(soporte.id)
  }
  return { quitado: true as const }
}

export async function verCarga(ctx: ContextoPublico, ficha: string) {
  const carga = await exigirCarga(ctx.db, ficha, ctx.ahora)
  const soportes = await findSoportes(ctx.db, { carga: carga.huella })
  const visibles = await Promise.all(soportes.map((s) => soporteVisible(ctx.servicios, s)))
  return { vence: carga.vence_en, soportes: visibles }
}

async function exigirSoporte(db: Db, { carga, numero }: Cual, ahora: Instante): Promise<Soporte> {
  const { huella } = await exigirCarga(db, carga, ahora)
  return (await findSoportes(db, { carga: huella })).find((s) => s.numero === numero) ?? rechazar('solicitud.carga', {})
}

async function soporteVisible({ reservado }: Servicios, { id, numero, clase, nombre, bytes, recibido_en }: Soporte) {
  const trozos = (await reservado.partes(id)).filter((parte) => parte !== ENTERO).map(Number)
  return { numero, clase, nombre, bytes, trozos: trozos.sort((a, b) => a - b), recibido: recibido_en !== null }
}

function llaveDe({ cripto }: Servicios, { id, llave }: Soporte): Buffer {
  return cripto.abrirLlave(llave ?? Buffer.alloc(0), `soporte/${id}`)
}

/** What a stored document says; null when it was erased or its file is not there. */
export async function leerSoporte(servicios: Servicios, soporte: Soporte): Promise<Buffer | null> {
  if (soporte.llave === null) return null
  const cifrado = await servicios.reservado.leer(soporte.id, ENTERO)
  return cifrado && descifrar(llaveDe(servicios, soporte), cifrado, `soporte/${soporte.id}/${ENTERO}`)
}

const ENTERO = 'entero'
