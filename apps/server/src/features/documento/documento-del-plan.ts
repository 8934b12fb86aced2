// Which document stands for the plan: that of the act that approved it. Replacing it is registering the act again; what was there stays.
import { puedeReleer } from '@kpt/domain/planes'
import { rechazar } from '../../platform/http/index.ts'
import { findLectura } from '../lectura/index.ts'
import { type ActoRegistrado, claveDe, findActos, findPlanes, findPlanVisible, type Lector } from '../planes/index.ts'

type Registro = ActoRegistrado & {
  readonly documento: string
  readonly archivo: NonNullable<ActoRegistrado['archivo']>
}

/** Who looks: from outside, only what was published, without the names of those who registered it. */
export type Mirada = { readonly lector: Lector; readonly entidad: string; readonly afuera: boolean }

/** The plan's document with what was read of it. */
export async function verDocumento(mirada: Mirada) {
  const { lector, entidad, afuera } = mirada
  const { periodo, publico, actual, anteriores } = await elegirDocumento(mirada)
  const lectura = actual && (await findLectura(lector.db, lector.alcance, { entidad, sha256: actual.documento }))
  return {
    periodo,
    actual: actual && registroVisible(actual, afuera),
    lectura,
    puedeReleer: actual !== null && puedeReleer(lectura?.estado ?? null),
    anteriores: afuera ? [] : anteriores.map((acto) => registroVisible(acto, false)),
    publico,
  }
}

/** The key of the document that is read and searched; refuses when there is none. */
export async function claveDelDocumento(mirada: Mirada) {
  const { actual } = await elegirDocumento(mirada)
  return { entidad: mirada.entidad, sha256: actual?.documento ?? rechazar('documento.no_existe', {}) }
}

/** One of the documents that the plan has or had, by its fingerprint; from outside, only the one it has. */
export async function findRegistro(mirada: Mirada, sha256: string): Promise<Registro> {
  const { actual, anteriores } = await elegirDocumento(mirada)
  const suyos = actual && !mirada.afuera ? [actual, ...anteriores] : actual ? [actual] : []
  return suyos.find((registro) => registro.documento === sha256) ?? rechazar('documento.no_existe', {})
}

/** Whether anybody may read the document of the plan of this entity. */
export async function hayPublicado(lector: Lector, entidad: string): Promise<boolean> {
  const planes = await findPlanes(lector.db, lector.alcance, entidad)
  return planes.length > 0 && (await findDocumentos(lector, entidad)).publico
}

async function elegirDocumento({ lector, entidad, afuera }: Mirada) {
  const documentos = await findDocumentos(lector, entidad)
  return afuera && !documentos.publico ? rechazar('documento.no_publicado', {}) : documentos
}

async function findDocumentos(lector: Lector, entidad: string) {
  const plan = await findPlanVisible(lector, entidad)
  const [ultimo = null, ...previos] = await findActos(lector.db, lector.alcance, claveDe(plan))
  const actual = ultimo && conDocumento(ultimo) ? ultimo : null
  const distintos = previos.filter(conDocumento).filter((acto) => acto.documento !== actual?.documento)
  const anteriores = distintos.filter((acto, i) => distintos[i - 1]?.documento !== acto.documento)
  return {
    periodo: { ...plan.periodo },
    publico: plan.versionFinalizada !== null && actual !== null,
    actual,
    anteriores,
  }
}

function conDocumento(acto: ActoRegistrado): acto is Registro {
  return acto.documento !== null && acto.archivo !== null
}

function registroVisible({ documento, archivo, ...acto }: Registro, afuera: boolean) {
  return {
    ...acto,
    registradoPor: afuera ? null : acto.registradoPor,
    documento: { sha256: documento, nombre: archivo.nombre, bytes: archivo.bytes },
  }
}
