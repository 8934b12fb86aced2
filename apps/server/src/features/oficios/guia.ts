import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { anotarGuia as definicion, PeticionDe } from '@kpt/contract'
import { admiteGuia } from '@kpt/domain/comunicaciones'
import { formatFecha } from '@kpt/textos'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { revisarArchivo } from '../evidencia/index.ts'
import { findPrueba, insertGuia, type Prueba } from './guia.repo.ts'
import { findOficio, insertSuceso } from './oficio.repo.ts'
import { sujetoDelOficio } from './sujeto.ts'

/** The letter was handed to a carrier, with its number of guide and, when there is, the scanned proof of delivery. */
export async function anotarGuia(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof definicion>) {
  const { db, alcance, ahora, persona } = ctx
  const { transportadora, guia, despachadoEl } = cuerpo
  const oficio = (await findOficio(db, alcance, params.radicado, true)) ?? rechazar('oficio.no_existe', {})
  if (!admiteGuia(oficio.estado)) rechazar('oficio.sin_guia', { estado: oficio.estado })
  const prueba = cuerpo.prueba && (await guardarPrueba(ctx, oficio.entidad, cuerpo.prueba))
  const autor = { por: persona.cuenta, en: ahora }
  const n = await insertGuia(db, { oficio: oficio.id, transportadora, guia, despachadoEl, prueba, ...autor })
  const detalle = `${transportadora}, guía ${guia}, ${formatFecha(despachadoEl)}`
  const estado = await insertSuceso(db, oficio, { clase: 'despachado', detalle }, { ...autor, rol: persona.rol })
  await registrar(db, {
    ...{ cadena: oficio.entidad, cuenta: persona.cuenta, accion: 'oficio.despachar', en: ahora },
    sujeto: sujetoDelOficio(params.radicado),
    hechos: { rol: persona.rol, radicado: params.radicado, transportadora, guia, prueba: prueba !== null },
  })
  return { estado, n }
}

/** Looked at like any evidence: what it is by its bytes, and whether it is clean. Only what people scan: PDF and pictures. */
async function guardarPrueba(
  { servicios }: ContextoTerritorial,
  entidad: string,
  { nombre, contenido }: { readonly nombre: string; readonly contenido: string },
): Promise<Prueba> {
  const datos = Buffer.from(contenido, 'base64')
  const carpeta = await mkdtemp(join(tmpdir(), 'kpt-prueba-de-guia-'))
  try {
    const ruta = join(carpeta, 'prueba')
    await writeFile(ruta, datos)
    const { tipo } = await revisarArchivo(servicios, 'archivo', ruta)
    if (tipo !== 'application/pdf' && !tipo.startsWith('image/')) rechazar('oficio.prueba', {})
    const sha256 = createHash('sha256').update(datos).digest()
    await servicios.almacen.guardarContenido(entidad, sha256.toString('hex'), datos)
    return { sha256, tipo, nombre }
  } finally {
    await rm(carpeta, { recursive: true, force: true })
  }
}

export async function abrirPrueba({ db, alcance, servicios }: ContextoTerritorial, radicado: string, n: number) {
  const oficio = (await findOficio(db, alcance, radicado)) ?? rechazar('oficio.no_existe', {})
  const { tipo, nombre, sha256 } = (await findPrueba(db, oficio.id, n)) ?? rechazar('oficio.no_existe', {})
  const contenido = servicios.almacen.leerDocumento(oficio.entidad, sha256.toString('hex'))
  return { tipo, nombre, contenido, enMarco: tipo === 'application/pdf' ? ('visor' as const) : ('documento' as const) }
}
