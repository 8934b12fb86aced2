// Recipes are data: what DNP changes is another version with its act, and nothing that was published moves (R7.1).
import type {
  agregarRecetaMdm as agregarDef,
  comprobarRecetaMdm as comprobarDef,
  listarRecetasMdm as listarDef,
  PeticionDe,
  verRecetaMdm as verDef,
} from '@kpt/contract'
import { NACIONAL } from '@kpt/domain/auditoria'
import { escribirReceta, faltasReceta, type Receta } from '@kpt/domain/mdm'
import { digerir, registrar } from '../../platform/audit/index.ts'
import { type ContextoPublico, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findReceta, findRecetas, insertReceta, lockRecetas, type RecetaGuardada } from './receta.repo.ts'

export async function listarRecetas({ db }: ContextoPublico, { consulta }: PeticionDe<typeof listarDef>) {
  const { filas, total } = await findRecetas(db, consulta)
  return { filas: filas.map(recetaBreve), total, pagina: consulta.pagina, tamano: consulta.tamano }
}

export async function verReceta({ db }: ContextoPublico, { params }: PeticionDe<typeof verDef>) {
  const { receta, texto, cita, en } = await exigirReceta(db, params.clave, params.version)
  return { receta: deLaMisma(receta), sha256: digerir(texto), cita, en }
}

export async function comprobarReceta(_: ContextoTerritorial, { cuerpo }: PeticionDe<typeof comprobarDef>) {
  return { faltas: faltasReceta({ ...cuerpo.receta, version: 1, cita: 'por citar' }) }
}

export async function agregarReceta(ctx: ContextoTerritorial, { cuerpo }: PeticionDe<typeof agregarDef>) {
  const { db, ahora, persona } = ctx
  const { acto } = cuerpo
  await lockRecetas(db)
  const ultima = await findReceta(db, cuerpo.receta.clave)
  const actual = ultima?.receta.version ?? null
  if (actual !== cuerpo.contra) rechazar('mdm.receta_cambio', { actual: String(actual ?? '') })
  const receta: Receta = { ...cuerpo.receta, version: (actual ?? 0) + 1, cita: acto }
  const [falta, ...otras] = faltasReceta(receta)
  if (falta) rechazar('mdm.receta_incoherente', { ...falta, faltas: String(otras.length + 1) })
  const texto = escribirReceta(receta)
  await insertReceta(db, receta, { texto, acto, por: persona.cuenta }, ahora)
  const { clave, version, nombre } = receta
  const hechos = { rol: persona.rol, clave, version, nombre, acto, sha256: digerir(texto) }
  const acta = { accion: 'mdm.receta', sujeto: `mdm/receta/${clave}/${version}`, hechos }
  await registrar(db, { cadena: NACIONAL, cuenta: persona.cuenta, ...acta, en: ahora })
  return { clave, version }
}

export async function exigirReceta(
  db: ContextoPublico['db'],
  clave: string,
  version?: number,
): Promise<RecetaGuardada> {
  return (await findReceta(db, clave, version)) ?? rechazar('mdm.receta_no_existe', {})
}

function recetaBreve({ receta, cita, en }: RecetaGuardada) {
  const { clave, version, medicion, nombre, desde, hasta } = receta
  return { clave, version, medicion, nombre, desde, hasta, cita, porPreguntar: receta.porPreguntar.length, en }
}

/** The contract's shape of it: the same, without the marks of what is not to be written on. */
export const deLaMisma = (receta: Receta) => structuredClone(receta) as Mutable<Receta>

type Mutable<T> = T extends readonly (infer U)[]
  ? Mutable<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T
