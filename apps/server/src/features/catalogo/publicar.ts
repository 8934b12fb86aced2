// What was read becomes a version of the catalogue: added and never altered; it counts from its own day on (R2.3).
import type { publicarCatalogo as definicion, PeticionDe } from '@kpt/contract'
import { NACIONAL } from '@kpt/domain/auditoria'
import { contarCambios } from '@kpt/domain/catalogo'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import { abrirBorrador, type Borrador } from './borrador.ts'
import { tomarCarga } from './cargar.ts'
import { findLeido, updateCarga } from './cargas.repo.ts'
import { desdeMinimo } from './desde-minimo.ts'
import { soltarCargaCatalogo } from './encargos.ts'
import { insertCatalogo, lockCatalogo } from './publicar.repo.ts'

export async function publicarCatalogo(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof definicion>) {
  const { db, ahora, persona } = ctx
  await lockCatalogo(db)
  const carga = await tomarCarga(ctx, params.carga, ['lista'])
  const borrador = await abrirBorrador(ctx, carga.id)
  if ((borrador.contra?.version ?? null) !== cuerpo.contra) rechazar('catalogo.cambio', {})
  const errores = borrador.leido.hallazgos.filter((h) => h.gravedad === 'error').length
  if (errores > 0) rechazar('catalogo.con_errores', { errores: String(errores) })
  const minimo = await desdeMinimo(ctx)
  if (cuerpo.desde < minimo) rechazar('catalogo.desde', { minimo })
  // Its first day names it: no two versions begin on one day.
  const version = cuerpo.desde
  const { sha256 } = await findLeido(db, carga.id)
  const { nombre, acto, desde } = cuerpo
  const publicada = { version, nombre, acto, desde, libro: sha256, por: persona.cuenta }
  await insertCatalogo(db, publicada, borrador.leido.catalogo, vivas(borrador), ahora)
  await updateCarga(db, { id: carga.id, desde: ['lista'] }, { estado: 'publicada', version, resultado: null }, ahora)
  await guardarLibro(ctx, carga.id, sha256)
  const hechos = {
    rol: persona.rol,
    nombre,
    acto,
    desde,
    indicadores: borrador.leido.catalogo.length,
    ...contarCambios(borrador.cambios),
  }
  const sujeto = `catalogo/${version}`
  await registrar(db, {
    cadena: NACIONAL,
    cuenta: persona.cuenta,
    accion: 'catalogo.publicar',
    sujeto,
    hechos,
    en: ahora,
  })
  return { version }
}

/** Another publication may have made some pointless since they were stated. */
function vivas({ cambios, indice, equivalencias }: Borrador): readonly (readonly [string, string])[] {
  const cesan = new Set(cambios.filter((c) => c.clase === 'inactivo').map((c) => c.codigo))
  const hay = new Set(indice.entradas.map((e) => e.indicador))
  return Object.entries(equivalencias).filter(([codigo, nuevo]) => cesan.has(codigo) && hay.has(nuevo))
}

/** The file stays in the store under its fingerprint. */
async function guardarLibro(
  { db, servicios: { almacen } }: ContextoTerritorial,
  carga: string,
  sha256: Buffer | null,
): Promise<void> {
  if (sha256 === null) throw new Error(`upload ${carga} was closed without its fingerprint`)
  await almacen.guardarDocumento('dnp', sha256.toString('hex'), await almacen.rutaDeCarga(carga))
  await encolar(db, soltarCargaCatalogo, { carga })
}
